package org.tiwizi.catalogue.index;

import org.tiwizi.catalogue.words.WordFields;
import org.tiwizi.catalogue.CatalogueQuery;
import org.tiwizi.catalogue.CatalogueKind;
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

/**
 * One state of an index: its segments’ columns, and what is counted without any choice,
 * once for a day.
 */
final class EntrySearcher extends IndexSearcher {

    private final FacetValues values;

    private final List<Columns> columns;

    private volatile @Nullable Whole whole;

    EntrySearcher(IndexReader reader, FacetValues values, List<Columns> columns) {
        super(reader);
        setSimilarity(WordFields.SIMILARITY);
        this.values = values;
        this.columns = columns;
    }

    FacetValues values() {
        return this.values;
    }

    Columns columns(LeafReaderContext leaf) {
        return this.columns.get(leaf.ord);
    }

    /** Everything, counted. */
    Whole whole(int today) {
        Whole known = this.whole;
        return (known != null && known.today() == today) ? known : count(today);
    }

    private synchronized Whole count(int today) {
        Whole known = this.whole;
        if (known != null && known.today() == today) {
            return known;
        }
        FacetCount count = new FacetCount(
                new FacetFilter(CatalogueQuery.all(CatalogueKind.INITIATIVE, 1), this.values, today), today, null);
        BitSet organisations = new BitSet();
        for (LeafReaderContext leaf : getLeafContexts()) {
            Columns columns = columns(leaf);
            count.enter(leaf.reader(), columns);
            @Nullable Bits live = leaf.reader().getLiveDocs();
            for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                if (live == null || live.get(document)) {
                    count.take(document);
                    if (columns.ends()[document] >= today) {
                        organisations.set(columns.organisations()[document]);
                    }
                }
            }
        }
        Whole counted = new Whole(today, count, organisations.cardinality());
        this.whole = counted;
        return counted;
    }

    /**
     * @param today the day of it, counted from 1970
     * @param count of all that has not ended
     * @param organisations how many show something
     */
    record Whole(int today, FacetCount count, int organisations) {

    }

    /** Reads columns once for each segment, as long as it is part of the index. */
    static final class Memory {

        private final Map<IndexReader.CacheKey, Columns> known = new ConcurrentHashMap<>();

        List<Columns> of(IndexReader reader) throws IOException {
            List<Columns> columns = new ArrayList<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                IndexReader.CacheHelper core = leaf.reader().getCoreCacheHelper();
                Columns held = this.known.get(core.getKey());
                if (held == null) {
                    held = Columns.of(leaf.reader());
                    this.known.put(core.getKey(), held);
                    core.addClosedListener(this.known::remove);
                }
                columns.add(held);
            }
            return columns;
        }

    }

}
