package org.tiwizi.catalogue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.words.Excerpt;

/**
 * What was found: the ids of one page in order, exact counts, and how many each value of
 * a facet would give with all other filters but those of its own facet.
 *
 * @param ids of this page
 * @param total of all pages
 * @param all without any filter
 * @param page the page given, from 1
 * @param counts by facet and value; a value that nothing has is absent
 * @param instead what was perhaps meant, when the text finds little or nothing
 * @param excerpts where a text was found in it, by id of this page
 */
public record CatalogueHits(List<UUID> ids, long total, long all, int page, Map<Facet, Map<String, Long>> counts,
        @Nullable String instead, Map<UUID, Excerpt> excerpts) {

    public CatalogueHits(List<UUID> ids, long total, long all, int page, Map<Facet, Map<String, Long>> counts) {
        this(ids, total, all, page, counts, null, Map.of());
    }

    /** How many of all pages can be turned to. */
    public long reachable() {
        return Math.min(this.total, CatalogueQuery.DEEPEST);
    }

    /** How many this value of a facet would give. */
    public long count(Facet facet, String value) {
        return counts(facet).getOrDefault(value, 0L);
    }

    /** The values of a facet that give anything. */
    public Map<String, Long> counts(Facet facet) {
        return this.counts.getOrDefault(facet, Map.of());
    }

    CatalogueHits with(Map<UUID, Excerpt> excerpts) {
        return new CatalogueHits(this.ids, this.total, this.all, this.page, this.counts, this.instead, excerpts);
    }

}
