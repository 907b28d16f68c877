package org.tiwizi.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * In which order. By relevance, titles that hold more of the words come first; by end,
 * what ends soonest comes first and what has ended last. Ties are ordered newest first.
 */
public enum CatalogueSort {

    RELEVANCE, NEWEST, ENDING;

    /** Its name in addresses (PAGES.md). */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order with this name, if it is one of ours. */
    public static Optional<CatalogueSort> ofCode(@Nullable String code) {
        return Arrays.stream(values()).filter((sort) -> sort.code().equals(code)).findFirst();
    }

    /** The order where nobody chose: by relevance as soon as there are words. */
    public static CatalogueSort byDefault(boolean words) {
        return words ? RELEVANCE : NEWEST;
    }

}
