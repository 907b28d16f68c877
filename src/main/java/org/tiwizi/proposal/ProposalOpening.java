package org.tiwizi.proposal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.organisation.OrganisationCard;

/**
 * An open need as a company sees it that wants to propose: whether it may, and its own
 * proposal that already waits.
 *
 * @param full whether three others wait for an answer
 * @param taken whether all places of the need are taken
 */
public record ProposalOpening(NeedCard need, InitiativeCard initiative, OrganisationCard association, boolean verified,
        @Nullable UUID waiting, boolean full, boolean taken) {

    /** Whether a proposal would be taken now. */
    public boolean free() {
        return refusal() == null;
    }

    /** Why not, as the last part of a message key; nothing when it would be. */
    public @Nullable String refusal() {
        if (!this.verified) {
            return "unverified";
        }
        if (this.waiting != null) {
            return "open";
        }
        return this.taken ? "taken" : this.full ? "full" : null;
    }

}
