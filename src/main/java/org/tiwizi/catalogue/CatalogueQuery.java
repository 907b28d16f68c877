package org.tiwizi.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tiwizi.text.Normaliser;

/**
 * What somebody looks for. The values of one facet are alternatives, two facets narrow
 * each other (PAGES.md).
 *
 * @param kind initiatives or offers
 * @param text what was typed, of any length and with any signs; it has to fit as soon as
 * it holds a word
 * @param chosen known codes only; facets without a choice may be absent
 * @param sort the order
 * @param near the province from which the nearest are sought; without one that order is
 * the newest
 * @param page from 1; beyond the last means the last
 * @param size how many a page has
 */
public record CatalogueQuery(CatalogueKind kind, String text, Map<Facet, Set<String>> chosen, CatalogueSort sort,
        @Nullable String near, int page, int size) {

    /** No page shows what comes after so many, however many there are. */
    public static final int DEEPEST = 10_000;

    /** The newest of everything, so many on a page. */
    public static CatalogueQuery all(CatalogueKind kind, int size) {
        return new CatalogueQuery(kind, "", Map.of(), CatalogueSort.NEWEST, null, 1, size);
    }

    /** The words typed, in comparable letters, each once. */
    public List<String> words() {
        return Normaliser.words(this.text).stream().distinct().toList();
    }

    /** The values chosen of a facet, in the order chosen. */
    public Set<String> chosen(Facet facet) {
        return this.chosen.getOrDefault(facet, Set.of());
    }

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return !words().isEmpty() || this.chosen.values().stream().anyMatch((values) -> !values.isEmpty());
    }

    /**
     * The page given when so many are found: the one asked, held inside what there is.
     */
    public int page(long total) {
        long reachable = Math.min(total, DEEPEST);
        return (int) Math.min(this.page, Math.max(1, (reachable + this.size - 1) / this.size));
    }

}
