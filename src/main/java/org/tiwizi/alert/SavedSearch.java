package org.tiwizi.alert;

import java.time.Instant;
import java.util.UUID;

import org.tiwizi.catalogue.CatalogueKind;

/**
 * A search that somebody keeps.
 *
 * @param query in the form that {@link SearchAddress} writes
 * @param toldAt what was published until then was told of
 */
public record SavedSearch(UUID id, UUID accountId, CatalogueKind kind, String name, String query, Rhythm rhythm,
        Instant toldAt) {

    /** The page of what it finds now. */
    public String address() {
        return ((this.kind == CatalogueKind.INITIATIVE) ? "/initiatives" : "/offers") + suffix();
    }

    private String suffix() {
        return this.query.isEmpty() ? "" : "?" + this.query;
    }

    /** The same as a feed; there is none of offers. */
    public boolean hasFeed() {
        return this.kind == CatalogueKind.INITIATIVE;
    }

    /** Its feed in a language. */
    public String feed(String language) {
        return "/feeds/initiatives.atom" + (this.query.isEmpty() ? "?" : suffix() + "&") + "lang=" + language;
    }

}
