package org.tiwizi.catalogue;

import java.util.Locale;

/**
 * A filter with its counts: its values are alternatives, two facets narrow each other.
 */
public enum Facet {

    SECTOR, REGION, GOAL, SKILL, MODE;

    /** Its name in addresses (PAGES.md). */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

}
