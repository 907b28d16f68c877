package org.tiwizi.agenda;

/** What stands in a calendar: something to hand over, or "still used?" to be answered. */
enum EntryKind {

    MILESTONE, FOLLOW_UP_90, FOLLOW_UP_180

}
