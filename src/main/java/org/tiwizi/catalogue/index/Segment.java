package org.tiwizi.catalogue.index;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueSort;
import org.tiwizi.catalogue.index.FacetFilter.Choice;

/**
 * What is known of a segment as long as it lives: its columns, what its documents count
 * under a choice, and in which order they stand. Documents deleted since are in all of
 * it, so that a change elsewhere leaves it true.
 */
final class Segment {

    /** Counting fewer documents is as fast as remembering. */
    private static final int WORTH_REMEMBERING = 2_000;

    private static final int MOST = 32;

    private final Columns columns;

    private final Map<Choice, Counts> counts = new LinkedHashMap<>(MOST, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<Choice, Counts> eldest) {
            return size() > MOST;
        }

    };

    private final Map<CatalogueSort, Order> orders = new EnumMap<>(CatalogueSort.class);

    Segment(Columns columns) {
        this.columns = columns;
    }

    Columns columns() {
        return this.columns;
    }

    /** What all its documents count under the one choice of a filter, or none. */
    Counts counts(FacetFilter filter) {
        Choice choice = filter.choice();
        synchronized (this.counts) {
            Counts known = this.counts.get(choice);
            if (known != null) {
                return known;
            }
        }
        FacetCount count = new FacetCount(filter, null);
        count.enter(this.columns);
        for (int document = 0; document < this.columns.size(); document++) {
            count.take(document);
        }
        if (this.columns.size() >= WORTH_REMEMBERING) {
            synchronized (this.counts) {
                this.counts.put(choice, count.counts());
            }
        }
        return count.counts();
    }

    /**
     * All its documents, the best first.
     * @param day until when this is their order
     */
    int[] order(CatalogueSort sort, Rank rank, int day) {
        synchronized (this.orders) {
            @Nullable Order known = this.orders.get(sort);
            if (known == null || known.day != day) {
                known = new Order(day, rank.order(this.columns));
                this.orders.put(sort, known);
            }
            return known.documents;
        }
    }

    private record Order(int day, int[] documents) {

    }

}
