package org.tiwizi.catalogue;

import java.util.Locale;

/**
 * A filter with its counts: its values are alternatives, two facets narrow each other.
 * Values are the codes of the reference data and the names of constants.
 */
public enum Facet {

    SECTOR, REGION, PROVINCE, GOAL,
    /** Domains of skills. */
    DOMAIN, SKILL, MODE,
    /** When the work begins, a {@link Timing}. */
    PERIOD,
    /** How much work it is, an {@link Effort}. */
    HOURS, LANGUAGE,
    /** The organisation’s transparency level, from 0. */
    LEVEL,
    /** Whether people are still needed; its only value is {@link #YES}. */
    OPEN;

    /** The value of a facet that is a question. */
    public static final String YES = "true";

    /** Its name in addresses (PAGES.md). */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

}
