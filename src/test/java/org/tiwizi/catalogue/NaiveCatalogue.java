package org.tiwizi.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a search means, said once more in the plainest way, to compare an engine with. */
class NaiveCatalogue {

    private final List<CatalogueEntry> entries;

    private final LocalDate today;

    NaiveCatalogue(List<CatalogueEntry> entries, LocalDate today) {
        this.entries = entries;
        this.today = today;
    }

    CatalogueHits search(CatalogueQuery query) {
        List<CatalogueEntry> all = this.entries.stream().filter((entry) -> entry.kind() == query.kind()).toList();
        List<CatalogueEntry> found = all.stream().filter((entry) -> fits(entry, query, null)).toList();
        int last = Math.max(1, (found.size() + query.size() - 1) / query.size());
        int page = Math.min(query.page(), last);
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Long> values = all.stream()
                .filter((entry) -> fits(entry, query, facet))
                .flatMap((entry) -> values(entry, facet).stream())
                .collect(Collectors.groupingBy((value) -> value, TreeMap::new, Collectors.counting()));
            if (!values.isEmpty()) {
                counts.put(facet, values);
            }
        }
        return new CatalogueHits(found.stream()
            .sorted(order(query))
            .skip((page - 1L) * query.size())
            .limit(query.size())
            .map(CatalogueEntry::id)
            .toList(), found.size(), all.size(), page, counts);
    }

    private static boolean fits(CatalogueEntry entry, CatalogueQuery query, Facet leftOut) {
        return query.words().stream().allMatch((word) -> begins(entry.words(), word)) && Arrays.stream(Facet.values())
            .filter((facet) -> facet != leftOut && !query.chosen(facet).isEmpty())
            .allMatch((facet) -> values(entry, facet).stream().anyMatch(query.chosen(facet)::contains));
    }

    private static boolean begins(String text, String word) {
        return Arrays.stream(text.split(" ")).anyMatch((part) -> part.startsWith(word));
    }

    private Comparator<CatalogueEntry> order(CatalogueQuery query) {
        Comparator<CatalogueEntry> newest = Comparator.comparing(CatalogueEntry::publishedAt)
            .reversed()
            .thenComparing((entry) -> entry.id().toString());
        return switch (query.sort()) {
            case NEWEST -> newest;
            case RELEVANCE -> Comparator.comparingLong((CatalogueEntry entry) -> -query.words()
                .stream()
                .filter((word) -> begins(entry.title(), word))
                .count()).thenComparing(newest);
            case ENDING -> Comparator
                .comparingInt((CatalogueEntry entry) -> (entry.endsOn() == null) ? 1
                        : entry.endsOn().isBefore(this.today) ? 2 : 0)
                .thenComparing(CatalogueEntry::endsOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(newest);
        };
    }

    private static Set<String> values(CatalogueEntry entry, Facet facet) {
        Collection<?> values = switch (facet) {
            case SECTOR -> entry.sectors();
            case REGION -> entry.regions();
            case GOAL -> entry.goals();
            case SKILL -> entry.skills();
            case MODE -> entry.modes();
        };
        return values.stream().map(Object::toString).collect(Collectors.toSet());
    }

}
