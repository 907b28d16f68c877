package org.tiwizi.initiative;

/** A need in one language. */
public record NeedText(String title, String deliverable) {

}
