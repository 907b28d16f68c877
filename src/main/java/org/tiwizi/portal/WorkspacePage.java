package org.tiwizi.portal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Role;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.partnership.PartnershipCard;
import org.tiwizi.proposal.ProposalCard;

/**
 * What a member sees first: what waits for them, then what their organisation shows and
 * does. What a role has no part in is empty.
 *
 * @param waiting open proposals, those that wait longest first
 * @param queue how many things wait for a moderator
 */
public record WorkspacePage(Role role, String personName, @Nullable OrganisationCard organisation, NextStep next,
        List<ProposalCard> waiting, List<InitiativeCard> initiatives, List<OfferCard> offers,
        List<PartnershipCard> partnerships, long queue) {

    /** Whether the way to the first publication is still to be shown. */
    public boolean starting() {
        return this.organisation != null && this.role != Role.INSTITUTION
                && (!this.organisation.verified() || !published());
    }

    /** Whether the profile was given to a moderator. */
    public boolean submitted() {
        return this.organisation != null && !this.organisation.status().isSubmittable();
    }

    /** Whether the organisation shows anything now. */
    public boolean published() {
        return !this.initiatives.isEmpty() || !this.offers.isEmpty();
    }

    /** Whether the role answers proposals, or sends them. */
    public boolean meets() {
        return this.role == Role.ASSOCIATION || this.role == Role.COMPANY;
    }

}
