package org.tiwizi.taxonomy;

/**
 * Letters as they are compared: case, accents, Arabic variants and diacritics folded
 * away.
 */
public final class Normaliser {

    private Normaliser() {
    }

    /** A text in comparable letters, words parted by single blanks. */
    public static String normalise(String text) {
        throw new UnsupportedOperationException();
    }

}
