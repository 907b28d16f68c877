package org.tiwizi.offer;

import java.util.UUID;

/** An offer is to be seen, for the first time or again. */
public record OfferPublished(UUID offerId, UUID companyId) {

}
