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

import org.tiwizi.taxonomy.Geography;

/** What a search means, said once more in the plainest way, to compare an engine with. */
class NaiveCatalogue {

    private final List<CatalogueEntry> entries;

    private final LocalDate today;

    private final Geography geography;

    NaiveCatalogue(List<CatalogueEntry> entries, LocalDate today, Geography geography) {
        this.entries = entries;
        this.today = today;
        this.geography = geography;
    }

    CatalogueHits search(CatalogueQuery query) {
        List<CatalogueEntry> all = this.entries.stream()
            .filter((entry) -> entry.kind() == query.kind())
            .filter((entry) -> entry.endsOn() == null || !entry.endsOn().isBefore(this.today))
            .toList();
        List<CatalogueEntry> found = all.stream().filter((entry) -> fits(entry, query, null)).toList();
        int page = query.page(found.size());
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

    private boolean fits(CatalogueEntry entry, CatalogueQuery query, Facet leftOut) {
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
            case ENDING -> Comparator.comparing(CatalogueEntry::endsOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(newest);
            case NEAREST ->
                Comparator.comparing((CatalogueEntry entry) -> kilometres(entry, query)).thenComparing(newest);
            case LEAST_SEEN -> Comparator.comparing(
                    (CatalogueEntry entry) -> -Turn.draw(Turn.lot(entry.id()), tickets(entry), Turn.salts(this.today)))
                .thenComparing(newest);
        };
    }

    private int kilometres(CatalogueEntry entry, CatalogueQuery query) {
        Map<String, Integer> kilometres = this.geography.kilometresFrom(query.near());
        return (entry.provinces().isEmpty() ? entry.regions() : entry.provinces()).stream()
            .filter(kilometres::containsKey)
            .mapToInt(kilometres::get)
            .min()
            .orElse(Integer.MAX_VALUE);
    }

    private int tickets(CatalogueEntry entry) {
        long shown = this.entries.stream()
            .filter((other) -> other.kind() == entry.kind() && other.organisationId().equals(entry.organisationId()))
            .count();
        return 1 + (entry.rural() ? 1 : 0) + ((shown <= Turn.FEW) ? 1 : 0);
    }

    private Set<String> values(CatalogueEntry entry, Facet facet) {
        Collection<?> values = switch (facet) {
            case SECTOR -> entry.sectors();
            case REGION -> entry.regions();
            case GOAL -> entry.goals();
            case SKILL -> entry.skills();
            case PROVINCE -> entry.provinces();
            case DOMAIN -> entry.domains();
            case MODE -> entry.modes();
            case PERIOD -> Set.of(Timing.of(entry.startsOn(), this.today));
            case HOURS -> Set.of(Effort.of(entry.hours()));
            case LANGUAGE -> entry.languages();
            case LEVEL -> Set.of(entry.level());
            case OPEN -> (entry.places() > 0) ? Set.of(true) : Set.of();
        };
        return values.stream().map(Object::toString).collect(Collectors.toSet());
    }

}
