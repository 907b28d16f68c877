package org.tiwizi.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody looks for. Every word must begin a word of what is found; the values of
 * one facet are alternatives, two facets narrow each other (PAGES.md).
 *
 * @param kind initiatives or offers
 * @param words in comparable letters, as {@code Normaliser} gives them
 * @param chosen known codes only; facets without a choice may be absent
 * @param sort the order
 * @param page from 1; beyond the last means the last
 * @param size how many a page has
 */
public record CatalogueQuery(CatalogueKind kind, List<String> words, Map<Facet, Set<String>> chosen, CatalogueSort sort,
        int page, int size) {

    /** The values chosen of a facet, in the order chosen. */
    public Set<String> chosen(Facet facet) {
        return this.chosen.getOrDefault(facet, Set.of());
    }

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return !this.words.isEmpty() || this.chosen.values().stream().anyMatch((values) -> !values.isEmpty());
    }

}
