package org.tiwizi.proposal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.organisation.OrganisationCard;

/**
 * An open need as a company sees it that wants to propose: whether it may, and its own
 * proposal that already waits.
 */
public record ProposalOpening(NeedCard need, InitiativeCard initiative, OrganisationCard association, boolean verified,
        @Nullable UUID waiting, boolean full) {

    /** Whether a proposal would be taken now. */
    public boolean free() {
        return this.verified && this.waiting == null && !this.full;
    }

}
