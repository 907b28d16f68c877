package org.tiwizi.verification;

/** Where a line of the checklist stands, from nothing to done. */
public enum CheckState {

    MISSING, RETURNED, ENDED, EARLY, WAITING, DONE

}
