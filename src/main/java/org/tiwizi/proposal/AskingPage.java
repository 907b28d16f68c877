package org.tiwizi.proposal;

import java.util.List;

import org.tiwizi.initiative.NeedCard;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.organisation.OrganisationCard;

/** An offer as an association sees it that wants to ask for it, for one of its needs. */
public record AskingPage(OfferCard offer, OrganisationCard company, List<NeedCard> needs, boolean verified) {

    /** Whether there is anything to ask it for. */
    public boolean free() {
        return this.verified && !this.needs.isEmpty();
    }

}
