package org.tiwizi.catalogue.index;

import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/**
 * Counts all facets in one pass over what a search finds. What fits all choices counts
 * everywhere; what misses the choice of one facet only counts for that facet, so that its
 * own choice does not empty its other values.
 */
final class FacetCount {

    private final FacetFilter filter;

    private final @Nullable Ranking ranking;

    private final Counts counts;

    private Columns columns = Columns.NONE;

    /**
     * @param ranking what fits is offered to it
     */
    FacetCount(FacetFilter filter, @Nullable Ranking ranking) {
        this.filter = filter;
        this.ranking = ranking;
        this.counts = new Counts(filter.chosen().length);
    }

    /** What follows is of this segment. */
    void enter(LeafReader reader, Columns columns) {
        enter(columns);
        if (this.ranking != null) {
            this.ranking.enter(reader, columns);
        }
    }

    /** What follows is of these columns, and not ranked. */
    void enter(Columns columns) {
        this.columns = columns;
    }

    void take(int document) {
        take(document, 1);
    }

    /** Counts a document no longer. */
    void giveBack(int document) {
        take(document, -1);
    }

    private void take(int document, int more) {
        if (this.columns.ends()[document] < this.filter.today()) {
            return;
        }
        int missing = this.filter.missing(this.columns, document);
        if (missing == 0) {
            fits(document, more);
        }
        else if ((missing & (missing - 1)) == 0) {
            misses(document, missing, more);
        }
    }

    private void fits(int document, int more) {
        this.counts.one(more);
        this.counts.timing(this.filter.timing(this.columns, document), more);
        this.counts.values(this.columns.values(), this.columns.offsets()[document],
                this.columns.offsets()[document + 1], more);
        if (this.ranking != null) {
            this.ranking.offer(document);
        }
    }

    private void misses(int document, int bit, int more) {
        if (bit == this.filter.timingBit()) {
            this.counts.timing(this.filter.timing(this.columns, document), more);
            return;
        }
        int[] bits = this.filter.bits();
        char[] values = this.columns.values();
        int end = this.columns.offsets()[document + 1];
        for (int index = this.columns.offsets()[document]; index < end; index++) {
            if (bits[values[index]] == bit) {
                this.counts.value(values[index], more);
            }
        }
    }

    Counts counts() {
        return this.counts;
    }

}
