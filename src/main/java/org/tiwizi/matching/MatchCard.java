package org.tiwizi.matching;

import org.tiwizi.initiative.NeedCard;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.organisation.OrganisationCard;

/**
 * A match in a list.
 *
 * @param other the organisation at the other side: of the offer for an association, of
 * the need for a company
 */
public record MatchCard(NeedCard need, OfferCard offer, OrganisationCard other, Match match) {

}
