package org.tiwizi.matching;

/** Why a match is not a fit (the reasons of DOMAIN.md, section 4, that one can know). */
public enum RefusalReason {

    SKILLS_DO_NOT_FIT, NOT_OUR_SECTOR, PLACE, DATES, NO_CAPACITY, OTHER

}
