package org.tiwizi.catalogue.index;

import java.util.HashMap;
import java.util.Map;

import org.tiwizi.catalogue.Facet;
import org.tiwizi.catalogue.Timing;

/** How many documents have each value, by the numbers of values; and how many in all. */
final class Counts {

    private final int[] values;

    private final int[] timings = new int[Timing.values().length];

    private int total;

    /** For so many values. */
    Counts(int values) {
        this.values = new int[values];
    }

    void value(char value, int more) {
        this.values[value] += more;
    }

    void values(char[] all, int from, int to, int more) {
        int[] values = this.values;
        for (int index = from; index < to; index++) {
            values[all[index]] += more;
        }
    }

    void timing(int timing, int more) {
        this.timings[timing] += more;
    }

    void one(int more) {
        this.total += more;
    }

    int total() {
        return this.total;
    }

    /** Adds others of the same documents. */
    void add(Counts others) {
        // who counted later may know values that these documents do not have
        int known = Math.min(this.values.length, others.values.length);
        for (int number = 0; number < known; number++) {
            this.values[number] += others.values[number];
        }
        for (int timing = 0; timing < this.timings.length; timing++) {
            this.timings[timing] += others.timings[timing];
        }
        this.total += others.total;
    }

    /** Takes the counts of a facet from others, which did not look at its choice. */
    void replace(Facet facet, Counts others, FacetValues values) {
        if (facet == Facet.PERIOD) {
            System.arraycopy(others.timings, 0, this.timings, 0, this.timings.length);
        }
        else {
            values.numbers(facet)
                .filter((number) -> number < others.values.length && number < this.values.length)
                .forEach((number) -> this.values[number] = others.values[number]);
        }
    }

    /** By facet and value, without zeros. */
    Map<Facet, Map<String, Long>> named(FacetValues values) {
        Map<Facet, Map<String, Long>> named = values.named(this.values);
        Map<String, Long> periods = new HashMap<>();
        for (Timing timing : Timing.values()) {
            if (this.timings[timing.ordinal()] > 0) {
                periods.put(timing.name(), (long) this.timings[timing.ordinal()]);
            }
        }
        if (!periods.isEmpty()) {
            named.put(Facet.PERIOD, periods);
        }
        return named;
    }

}
