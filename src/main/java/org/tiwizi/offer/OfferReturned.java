package org.tiwizi.offer;

import java.util.UUID;

/** A moderator asked for changes. */
public record OfferReturned(UUID offerId, UUID companyId, String remark) {

}
