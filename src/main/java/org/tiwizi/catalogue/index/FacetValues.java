package org.tiwizi.catalogue.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueEntry;
import org.tiwizi.catalogue.Effort;
import org.tiwizi.catalogue.Facet;

/**
 * The values of all facets but the period, which depends on the day, each with a number:
 * what an entry has is a list of small numbers, and counting is adding one at a number.
 * For any number of threads; a number once given stays.
 */
class FacetValues {

    private static final int MOST = Character.MAX_VALUE;

    private final Map<Facet, Map<String, Integer>> numbers = new EnumMap<>(Facet.class);

    private final List<Value> values = new ArrayList<>();

    FacetValues() {
        for (Facet facet : Facet.values()) {
            this.numbers.put(facet, new ConcurrentHashMap<>());
        }
    }

    /** The numbers of what an entry has, in no order. */
    char[] of(CatalogueEntry entry) {
        List<Integer> all = new ArrayList<>();
        add(all, Facet.SECTOR, entry.sectors());
        add(all, Facet.REGION, entry.regions());
        add(all, Facet.PROVINCE, entry.provinces());
        add(all, Facet.GOAL, entry.goals());
        add(all, Facet.DOMAIN, entry.domains());
        add(all, Facet.SKILL, entry.skills());
        add(all, Facet.MODE, entry.modes());
        add(all, Facet.HOURS, List.of(Effort.of(entry.hours())));
        add(all, Facet.LANGUAGE, entry.languages());
        add(all, Facet.LEVEL, List.of(entry.level()));
        add(all, Facet.OPEN, (entry.places() > 0) ? List.of(Facet.YES) : List.of());
        char[] numbers = new char[all.size()];
        for (int index = 0; index < numbers.length; index++) {
            numbers[index] = (char) all.get(index).intValue();
        }
        return numbers;
    }

    /** The number of a value, unless nothing ever had it. */
    @Nullable Integer known(Facet facet, String value) {
        return this.numbers.get(facet).get(value);
    }

    /** All values of a facet with their numbers. */
    Map<String, Integer> named(Facet facet) {
        return Map.copyOf(this.numbers.get(facet));
    }

    /** The numbers of all values of a facet. */
    IntStream numbers(Facet facet) {
        return this.numbers.get(facet).values().stream().mapToInt(Integer::intValue);
    }

    synchronized int size() {
        return this.values.size();
    }

    /** The counts at their numbers, by facet and value, without zeros. */
    synchronized Map<Facet, Map<String, Long>> named(int[] counts) {
        Map<Facet, Map<String, Long>> named = new EnumMap<>(Facet.class);
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                Value value = this.values.get(number);
                named.computeIfAbsent(value.facet(), (facet) -> new HashMap<>())
                    .put(value.code(), (long) counts[number]);
            }
        }
        return named;
    }

    private void add(List<Integer> numbers, Facet facet, Collection<?> codes) {
        codes.forEach((code) -> numbers.add(number(facet, code.toString())));
    }

    private int number(Facet facet, String code) {
        @Nullable Integer known = known(facet, code);
        return (known != null) ? known : next(facet, code);
    }

    private synchronized int next(Facet facet, String code) {
        return this.numbers.get(facet).computeIfAbsent(code, (fresh) -> {
            if (this.values.size() > MOST) {
                throw new IllegalStateException("More than " + MOST + " values of facets");
            }
            this.values.add(new Value(facet, fresh));
            return this.values.size() - 1;
        });
    }

    private record Value(Facet facet, String code) {

    }

}
