package org.tiwizi.proposal;

import java.util.Arrays;
import java.util.List;

/** Why a proposal was declined or withdrawn (DOMAIN.md, section 4). */
public enum ProposalReason {

    NO_CAPACITY, NOT_OUR_SECTOR, SKILLS_DO_NOT_FIT, DATES, PLACE, NO_ANSWER, NEED_FILLED, OTHER;

    /** Those offered to whoever declines: they cannot complain of silence. */
    public static List<ProposalReason> ofRefusal() {
        return Arrays.stream(values()).filter((reason) -> reason != NO_ANSWER).toList();
    }

    /** Those offered to whoever withdraws. */
    public static List<ProposalReason> ofWithdrawal() {
        return List.of(values());
    }

}
