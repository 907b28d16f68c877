package org.tiwizi.offer;

import java.util.UUID;

/** A moderator refused an offer. */
public record OfferRejected(UUID offerId, UUID companyId, String remark) {

}
