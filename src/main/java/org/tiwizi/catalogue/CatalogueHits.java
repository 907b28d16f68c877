package org.tiwizi.catalogue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was found: the ids of one page in order, exact counts, and how many each value of
 * a facet would give with all other filters but those of its own facet.
 *
 * @param ids of this page
 * @param total of all pages
 * @param all without any filter
 * @param page the page given, from 1
 * @param counts by facet and value; a value that nothing has is absent
 */
public record CatalogueHits(List<UUID> ids, long total, long all, int page, Map<Facet, Map<String, Long>> counts) {

    /** How many this value of a facet would give. */
    public long count(Facet facet, String value) {
        return counts(facet).getOrDefault(value, 0L);
    }

    /** The values of a facet that give anything. */
    public Map<String, Long> counts(Facet facet) {
        return this.counts.getOrDefault(facet, Map.of());
    }

}
