package org.tiwizi.proposal;

import java.util.List;

/** Why a proposal was declined or withdrawn (DOMAIN.md, section 4). */
public enum ProposalReason {

    NO_CAPACITY, NOT_OUR_SECTOR, SKILLS_DO_NOT_FIT, DATES, PLACE, NO_ANSWER, NEED_FILLED, OTHER;

    /** Those that an association is offered when it declines. */
    public static List<ProposalReason> ofRefusal() {
        return List.of(NEED_FILLED, SKILLS_DO_NOT_FIT, DATES, PLACE, NO_CAPACITY, NOT_OUR_SECTOR, OTHER);
    }

    /** Those that a company is offered when it withdraws. */
    public static List<ProposalReason> ofWithdrawal() {
        return List.of(NO_CAPACITY, NO_ANSWER, DATES, PLACE, SKILLS_DO_NOT_FIT, NOT_OUR_SECTOR, OTHER);
    }

}
