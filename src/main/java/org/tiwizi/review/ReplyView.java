package org.tiwizi.review;

import java.time.Instant;

import org.tiwizi.shared.Language;

/** What the side that a review is about replied. */
public record ReplyView(Language language, String text, Instant at) {

}
