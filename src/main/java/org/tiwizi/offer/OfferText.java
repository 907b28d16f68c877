package org.tiwizi.offer;

/** A skills offer in one language. */
public record OfferText(String title, String description) {

}
