package org.tiwizi.offer;

import java.util.UUID;

/** An offer was paused or closed and leaves all lists. */
public record OfferHidden(UUID offerId, UUID companyId) {

}
