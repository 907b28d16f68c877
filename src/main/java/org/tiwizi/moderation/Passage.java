package org.tiwizi.moderation;

import org.tiwizi.shared.Language;

/** A part of a submitted text, in one language. */
record Passage(ReviewField field, Language language, String content) {

    boolean sameAs(Passage other) {
        return this.field == other.field && this.language == other.language;
    }

}
