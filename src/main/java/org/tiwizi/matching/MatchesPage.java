package org.tiwizi.matching;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.offer.OfferCard;

/**
 * The best matches of a need or of an offer, best first.
 *
 * @param need of the association that asks, none for a company
 * @param offer of the company that asks, none for an association
 * @param open whether it can be matched now: published, of a verified organisation, and,
 * for a need, with fewer than three proposals waiting
 */
public record MatchesPage(@Nullable NeedCard need, @Nullable OfferCard offer, boolean open, List<MatchCard> matches) {

}
