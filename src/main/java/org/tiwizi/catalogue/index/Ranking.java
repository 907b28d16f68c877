package org.tiwizi.catalogue.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/**
 * The best documents of each segment in an order other than relevance, and of all
 * segments together. Inside a segment a document’s number breaks ties, see
 * {@link EntryDocument#ORDER}.
 */
final class Ranking {

    private static final Comparator<Candidates> BEST = Comparator.<Candidates>comparingInt((one) -> one.key)
        .thenComparing((one) -> one.published, Comparator.reverseOrder())
        .thenComparingLong((one) -> one.high)
        .thenComparingLong((one) -> one.low);

    private final Rank rank;

    private final int most;

    private final List<Segment> segments = new ArrayList<>();

    private Columns columns;

    private Smallest best;

    /**
     * Keeps so many.
     */
    Ranking(Rank rank, int most) {
        this.rank = rank;
        this.most = most;
        this.columns = Columns.NONE;
        this.best = new Smallest(most);
    }

    /** What follows is of this segment. */
    void enter(LeafReader reader, Columns columns) {
        this.columns = columns;
        this.best = new Smallest(this.most);
        this.segments.add(new Segment(reader, this.best));
    }

    void offer(int document) {
        this.best.offer(((long) this.rank.of(this.columns, document) << 32) | document);
    }

    /**
     * Whether so many are kept of this segment: of those that come in order, the best.
     */
    boolean full() {
        return this.best.full();
    }

    /** The ids of a page, its first being the one after so many. */
    List<UUID> page(int after, int size) throws IOException {
        PriorityQueue<Candidates> queue = new PriorityQueue<>(BEST);
        for (Segment segment : this.segments) {
            Candidates candidates = new Candidates(segment);
            if (candidates.next()) {
                queue.add(candidates);
            }
        }
        List<UUID> page = new ArrayList<>();
        for (int place = 0; place < after + size && !queue.isEmpty(); place++) {
            Candidates first = queue.remove();
            if (place >= after) {
                page.add(EntryDocument.id(first.high, first.low));
            }
            if (first.next()) {
                queue.add(first);
            }
        }
        return page;
    }

    private record Segment(LeafReader reader, Smallest best) {

    }

    /** The candidates of one segment, one after the other. */
    private static final class Candidates {

        private final LeafReader reader;

        private final long[] best;

        private int next;

        private int key;

        private long published;

        private long high;

        private long low;

        Candidates(Segment segment) {
            this.reader = segment.reader();
            this.best = segment.best().sorted();
        }

        boolean next() throws IOException {
            if (this.next == this.best.length) {
                return false;
            }
            long candidate = this.best[this.next++];
            int document = (int) candidate;
            this.key = (int) (candidate >> 32);
            this.published = value(EntryDocument.PUBLISHED, document);
            this.high = value(EntryDocument.HIGH, document);
            this.low = value(EntryDocument.LOW, document);
            return true;
        }

        private long value(String field, int document) throws IOException {
            NumericDocValues values = DocValues.getNumeric(this.reader, field);
            values.advanceExact(document);
            return values.longValue();
        }

    }

}
