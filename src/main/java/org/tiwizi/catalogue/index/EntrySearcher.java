package org.tiwizi.catalogue.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.CatalogueQuery;
import org.tiwizi.catalogue.words.WordFields;

/**
 * One state of an index: its segments with what is known of them, and what is counted
 * without any choice, once for a day.
 */
final class EntrySearcher extends IndexSearcher {

    private final FacetValues values;

    private final List<Segment> segments;

    /** By segment: the documents that are no longer. */
    private final List<int[]> deleted;

    private volatile @Nullable Whole whole;

    EntrySearcher(IndexReader reader, FacetValues values, List<Segment> segments) {
        super(reader);
        setSimilarity(WordFields.SIMILARITY);
        this.values = values;
        this.segments = segments;
        this.deleted = getLeafContexts().stream().map(EntrySearcher::deleted).toList();
    }

    private static int[] deleted(LeafReaderContext leaf) {
        int[] deleted = new int[leaf.reader().numDeletedDocs()];
        @Nullable Bits live = leaf.reader().getLiveDocs();
        for (int document = 0, found = 0; live != null && found < deleted.length; document++) {
            if (!live.get(document)) {
                deleted[found++] = document;
            }
        }
        return deleted;
    }

    FacetValues values() {
        return this.values;
    }

    Segment segment(LeafReaderContext leaf) {
        return this.segments.get(leaf.ord);
    }

    Columns columns(LeafReaderContext leaf) {
        return segment(leaf).columns();
    }

    /** Everything without any choice, counted. */
    Counts whole(int today) {
        Whole known = this.whole;
        if (known == null || known.today != today) {
            known = new Whole(today,
                    count(new FacetFilter(CatalogueQuery.all(CatalogueKind.INITIATIVE, 1), this.values, today)));
            this.whole = known;
        }
        return known.counts;
    }

    /**
     * Counts under the one choice of a filter, or none: what each segment remembers, less
     * what was deleted since.
     */
    Counts count(FacetFilter filter) {
        FacetCount gone = new FacetCount(filter, null);
        for (LeafReaderContext leaf : getLeafContexts()) {
            Segment segment = segment(leaf);
            gone.counts().add(segment.counts(filter));
            gone.enter(segment.columns());
            for (int document : this.deleted.get(leaf.ord)) {
                gone.giveBack(document);
            }
        }
        return gone.counts();
    }

    /** How many organisations show something. */
    int organisations(int today) {
        BitSet organisations = new BitSet();
        for (LeafReaderContext leaf : getLeafContexts()) {
            Columns columns = columns(leaf);
            @Nullable Bits live = leaf.reader().getLiveDocs();
            for (int document = 0; document < columns.size(); document++) {
                if (columns.ends()[document] >= today && (live == null || live.get(document))) {
                    organisations.set(columns.organisations()[document]);
                }
            }
        }
        return organisations.cardinality();
    }

    /**
     * @param today the day of it, counted from 1970
     */
    private record Whole(int today, Counts counts) {

    }

    /** Reads columns once for each segment, as long as it is part of the index. */
    static final class Memory {

        private final Map<IndexReader.CacheKey, Segment> known = new ConcurrentHashMap<>();

        List<Segment> of(IndexReader reader) throws IOException {
            List<Segment> segments = new ArrayList<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                IndexReader.CacheHelper core = leaf.reader().getCoreCacheHelper();
                @Nullable Segment held = this.known.get(core.getKey());
                if (held == null) {
                    held = new Segment(Columns.of(leaf.reader()));
                    this.known.put(core.getKey(), held);
                    core.addClosedListener(this.known::remove);
                }
                segments.add(held);
            }
            return segments;
        }

    }

}
