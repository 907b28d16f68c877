package org.tiwizi.offer;

import java.util.UUID;

/** A company asks to publish an offer. */
public record OfferSubmitted(UUID offerId, UUID companyId) {

}
