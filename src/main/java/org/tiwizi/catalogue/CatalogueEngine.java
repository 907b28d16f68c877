package org.tiwizi.catalogue;

import java.time.Duration;

/**
 * The one port through which what is published is found: who searches does not know how.
 * An engine knows what the table of the catalogue holds, within a second of its commit,
 * from {@code index_outbox}; another engine takes the place of this one by following the
 * same outbox.
 */
public interface CatalogueEngine {

    /**
     * What changed is kept for so long for those who follow; who could not for longer
     * reads the table anew.
     */
    Duration KEPT = Duration.ofDays(1);

    /**
     * A page of what fits, with exact counts; without excerpts, which need no engine. Any
     * text, page and number of values is answered, in a time that the size of the
     * catalogue bounds.
     */
    CatalogueHits search(CatalogueQuery query);

    /** How many organisations show something of a kind. */
    long organisations(CatalogueKind kind);

}
