package org.tiwizi.initiative;

import jakarta.persistence.Embeddable;

/** A need in one language. */
@Embeddable
public record NeedText(String title, String deliverable) {
}
