package org.tiwizi.partnership;

/** Why a proposal was declined or withdrawn (DOMAIN.md, section 4). */
public enum ProposalReason {

    NO_CAPACITY, NOT_OUR_SECTOR, SKILLS_DO_NOT_FIT, DATES, PLACE, NO_ANSWER, NEED_FILLED, OTHER

}
