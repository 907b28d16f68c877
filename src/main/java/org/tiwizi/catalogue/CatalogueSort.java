package org.tiwizi.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * In which order. Ties are ordered newest first, then by id.
 */
public enum CatalogueSort {

    /** What fits the words best. */
    RELEVANCE,

    NEWEST,

    /** What ends soonest; what has no end comes last. */
    ENDING,

    /** What is done nearest to a province, by {@code Geography}; no place comes last. */
    NEAREST,

    /** What a daily {@link Turn draw} puts first. */
    LEAST_SEEN;

    /** Its name in addresses (PAGES.md). */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
