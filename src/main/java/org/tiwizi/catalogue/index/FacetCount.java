package org.tiwizi.catalogue.index;

import org.tiwizi.catalogue.Facet;
import org.tiwizi.catalogue.Timing;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/**
 * Counts all facets in one pass over what a search finds. What fits all choices counts
 * everywhere; what misses the choice of one facet only counts for that facet, so that its
 * own choice does not empty its other values.
 */
final class FacetCount {

    private final FacetFilter filter;

    private final int today;

    private final @Nullable Ranking ranking;

    private final int[] counts;

    private final int[] timings = new int[Timing.values().length];

    private int total;

    private Columns columns = Columns.NONE;

    /**
     * @param ranking what fits is offered to it
     */
    FacetCount(FacetFilter filter, int today, @Nullable Ranking ranking) {
        this.filter = filter;
        this.today = today;
        this.ranking = ranking;
        this.counts = new int[filter.chosen().length];
    }

    /** What follows is of this segment. */
    void enter(LeafReader reader, Columns columns) {
        this.columns = columns;
        if (this.ranking != null) {
            this.ranking.enter(reader, columns);
        }
    }

    void take(int document) {
        if (this.columns.ends()[document] < this.today) {
            return;
        }
        int missing = missing(document);
        if (missing == 0) {
            fits(document);
        }
        else if ((missing & (missing - 1)) == 0) {
            misses(document, missing);
        }
    }

    /** The bits of the facets whose choice this does not fit. */
    private int missing(int document) {
        int required = this.filter.required();
        if (required == 0) {
            return 0;
        }
        int fitting = this.filter.chosenTimings()[timing(document)];
        int[] chosen = this.filter.chosen();
        char[] values = this.columns.values();
        int end = this.columns.offsets()[document + 1];
        for (int index = this.columns.offsets()[document]; index < end; index++) {
            fitting |= chosen[values[index]];
        }
        return required & ~fitting;
    }

    private void fits(int document) {
        this.total++;
        this.timings[timing(document)]++;
        int[] counts = this.counts;
        char[] values = this.columns.values();
        int end = this.columns.offsets()[document + 1];
        for (int index = this.columns.offsets()[document]; index < end; index++) {
            counts[values[index]]++;
        }
        if (this.ranking != null) {
            this.ranking.offer(document);
        }
    }

    private void misses(int document, int bit) {
        if (bit == this.filter.timingBit()) {
            this.timings[timing(document)]++;
            return;
        }
        int[] bits = this.filter.bits();
        char[] values = this.columns.values();
        int end = this.columns.offsets()[document + 1];
        for (int index = this.columns.offsets()[document]; index < end; index++) {
            if (bits[values[index]] == bit) {
                this.counts[values[index]]++;
            }
        }
    }

    private int timing(int document) {
        return Timing.of((long) this.columns.starts()[document] - this.today).ordinal();
    }

    /**
     * Takes the counts of a facet from another count, which did not look at its choice.
     */
    void replace(Facet facet, FacetCount other, FacetValues values) {
        if (facet == Facet.PERIOD) {
            System.arraycopy(other.timings, 0, this.timings, 0, this.timings.length);
        }
        else {
            values.numbers(facet).filter((number) -> number < other.counts.length).forEach((number) -> {
                this.counts[number] = other.counts[number];
            });
        }
    }

    int total() {
        return this.total;
    }

    Map<Facet, Map<String, Long>> named(FacetValues values) {
        Map<Facet, Map<String, Long>> named = values.named(this.counts);
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
