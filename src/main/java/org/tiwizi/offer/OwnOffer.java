package org.tiwizi.offer;

import java.time.Instant;

/** An offer as its own company sees it: since when it stands where it stands. */
public record OwnOffer(OfferCard card, Instant since, int version) {

}
