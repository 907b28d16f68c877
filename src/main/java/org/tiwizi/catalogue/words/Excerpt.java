package org.tiwizi.catalogue.words;

import java.util.List;

import org.tiwizi.shared.Language;

/**
 * A piece of what somebody wrote, around the words looked for. Its parts are plain text:
 * a page escapes them and marks those found.
 */
public record Excerpt(Language language, List<Part> parts) {

    /** For the {@code lang} attribute. */
    public String lang() {
        return this.language.code();
    }

    /** For the {@code dir} attribute. */
    public String dir() {
        return this.language.direction();
    }

    /** A run of text that was looked for, or was not. */
    public record Part(String text, boolean found) {

    }

}
