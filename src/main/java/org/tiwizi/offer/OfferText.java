package org.tiwizi.offer;

import jakarta.persistence.Embeddable;

/** A skills offer in one language; the description of a draft may still be empty. */
@Embeddable
public record OfferText(String title, String description) {

}
