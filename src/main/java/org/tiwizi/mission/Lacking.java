package org.tiwizi.mission;

/** What keeps a partnership from being completed (DOMAIN.md, section 4). */
public enum Lacking {

    MILESTONES, HOURS, INDICATORS

}
