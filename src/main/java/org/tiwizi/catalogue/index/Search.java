package org.tiwizi.catalogue.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueHits;
import org.tiwizi.catalogue.CatalogueQuery;
import org.tiwizi.catalogue.CatalogueSort;
import org.tiwizi.catalogue.Facet;
import org.tiwizi.catalogue.Turn;
import org.tiwizi.catalogue.words.WordQuery;

/**
 * One search on one state of an index. Counts need every document found, and so do all
 * orders but relevance: both come from one pass. With words, relevance is asked for
 * separately, since Lucene can pass over what cannot be on the page.
 */
final class Search {

    private static final Sort BEST = new Sort(SortField.FIELD_SCORE,
            new SortField(EntryDocument.PUBLISHED, SortField.Type.LONG, true));

    private final CatalogueQuery query;

    private final EntrySearcher searcher;

    private final FacetValues values;

    private final int today;

    private final FacetFilter filter;

    private final Rank rank;

    Search(CatalogueQuery query, EntrySearcher searcher, LocalDate day, Map<String, Integer> kilometres) {
        this.query = query;
        this.searcher = searcher;
        this.values = searcher.values();
        this.today = (int) day.toEpochDay();
        this.filter = new FacetFilter(query, this.values, this.today);
        this.rank = Rank.of(query, Turn.salts(day), this.values, kilometres);
    }

    CatalogueHits run() throws IOException {
        return this.query.words().isEmpty() ? browse() : find();
    }

    private CatalogueHits browse() throws IOException {
        List<Facet> facets = this.filter.facets();
        if (facets.size() > 1) {
            Ranking ranking = new Ranking(this.rank, deepest(Integer.MAX_VALUE));
            return hits(count(this.filter.atLeast(facets.size() - 1), new FacetCount(this.filter, ranking)), ranking,
                    null);
        }
        Counts counts = this.searcher.count(this.filter);
        facets.forEach((facet) -> counts.replace(facet, this.searcher.whole(this.today), this.values));
        return hits(counts, ranked(counts.total()), null);
    }

    private CatalogueHits find() throws IOException {
        WordQuery words = WordQuery.of(this.query.text(), this.searcher, within());
        boolean relevance = this.query.sort() == CatalogueSort.RELEVANCE;
        @Nullable Ranking ranking = relevance ? null : new Ranking(this.rank, deepest(Integer.MAX_VALUE));
        Counts counts = (relevance && this.filter.facets().size() <= 1) ? countBroadly(words.query())
                : count(words.query(), new FacetCount(this.filter, ranking));
        @Nullable String instead = words.suggestion().orElse(null);
        return (ranking != null) ? hits(counts, ranking, instead)
                : hits(counts, best(words.query(), counts.total()), instead);
    }

    /** How many of a ranking a page can need. */
    private int deepest(int total) {
        return (int) Math.min(total, (long) this.query.page(total) * this.query.size());
    }

    /**
     * The best of what fits no more than one choice. Where much fits, the first of a kept
     * order are soon found; where little does, it is ranked.
     */
    private Ranking ranked(int total) throws IOException {
        Ranking ranking = new Ranking(this.rank, deepest(total));
        boolean kept = this.rank == Rank.NEWEST || (this.query.sort() != CatalogueSort.NEAREST
                && 4L * deepest(total) * this.searcher.getIndexReader().maxDoc() < (long) total * total);
        for (LeafReaderContext leaf : this.searcher.getLeafContexts()) {
            Segment segment = this.searcher.segment(leaf);
            ranking.enter(leaf.reader(), segment.columns());
            @Nullable Bits live = leaf.reader().getLiveDocs();
            int[] order = (kept && this.rank != Rank.NEWEST) ? segment.order(this.query.sort(), this.rank, this.today)
                    : null;
            for (int place = 0; place < segment.columns().size() && !(kept && ranking.full()); place++) {
                int document = (order != null) ? order[place] : place;
                if (fits(segment.columns(), document) && (live == null || live.get(document))) {
                    ranking.offer(document);
                }
            }
        }
        return ranking;
    }

    private boolean fits(Columns columns, int document) {
        return columns.ends()[document] >= this.today && this.filter.missing(columns, document) == 0;
    }

    /**
     * Counts what is found; where it is most of a segment, by taking what is not from
     * what the segment has.
     */
    private Counts countBroadly(Query found) throws IOException {
        FacetCount count = new FacetCount(this.filter, null);
        Weight weight = this.searcher.createWeight(this.searcher.rewrite(new ConstantScoreQuery(found)),
                ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : this.searcher.getLeafContexts()) {
            Segment segment = this.searcher.segment(leaf);
            count.enter(segment.columns());
            FixedBitSet hits = hits(weight, leaf);
            if (2 * hits.cardinality() < hits.length()) {
                DocIdSetIterator next = new BitSetIterator(hits, 0);
                while (next.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    count.take(next.docID());
                }
            }
            else {
                count.counts().add(segment.counts(this.filter));
                for (int document = 0; document < hits.length(); document++) {
                    if (!hits.get(document)) {
                        count.giveBack(document);
                    }
                }
            }
        }
        return count.counts();
    }

    private static FixedBitSet hits(Weight weight, LeafReaderContext leaf) throws IOException {
        FixedBitSet hits = new FixedBitSet(leaf.reader().maxDoc());
        @Nullable BulkScorer scorer = weight.bulkScorer(leaf);
        if (scorer != null) {
            scorer.score(new LeafCollector() {

                @Override
                public void setScorer(Scorable scores) {
                    // what is found only
                }

                @Override
                public void collect(int document) {
                    hits.set(document);
                }

            }, leaf.reader().getLiveDocs());
        }
        return hits;
    }

    private Counts count(Query found, FacetCount count) throws IOException {
        EntrySearcher searcher = this.searcher;
        searcher.search(new ConstantScoreQuery(found), new SimpleCollector() {

            @Override
            protected void doSetNextReader(LeafReaderContext leaf) {
                count.enter(leaf.reader(), searcher.columns(leaf));
            }

            @Override
            public void collect(int document) {
                count.take(document);
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }

        });
        return count.counts();
    }

    /** The ids of the page by relevance. */
    private List<UUID> best(Query words, int total) throws IOException {
        if (total == 0) {
            return List.of();
        }
        BooleanQuery.Builder page = new BooleanQuery.Builder().add(words, Occur.MUST);
        this.filter.facets().forEach((facet) -> page.add(this.filter.of(facet), Occur.FILTER));
        page.add(ended(), Occur.MUST_NOT);
        int first = (this.query.page(total) - 1) * this.query.size();
        int last = Math.min(total, first + this.query.size());
        ScoreDoc[] best = this.searcher.search(page.build(),
                new TopFieldCollectorManager(BEST, last, null, 1)).scoreDocs;
        List<UUID> ids = new ArrayList<>();
        for (int place = first; place < best.length; place++) {
            ids.add(id(best[place].doc));
        }
        return ids;
    }

    /**
     * Whether words find anything is a matter of everything on show, not of the choices:
     * else a count could promise what choosing its value does not give.
     */
    private Query within() {
        return new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER)
            .add(ended(), Occur.MUST_NOT)
            .build();
    }

    private Query ended() {
        return IntPoint.newRangeQuery(EntryDocument.ENDS, Integer.MIN_VALUE, this.today - 1);
    }

    private UUID id(int document) throws IOException {
        LeafReaderContext leaf = this.searcher.getLeafContexts()
            .get(ReaderUtil.subIndex(document, this.searcher.getLeafContexts()));
        return EntryDocument.id(value(leaf, EntryDocument.HIGH, document), value(leaf, EntryDocument.LOW, document));
    }

    private static long value(LeafReaderContext leaf, String field, int document) throws IOException {
        NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
        values.advanceExact(document - leaf.docBase);
        return values.longValue();
    }

    private CatalogueHits hits(Counts count, Ranking ranking, @Nullable String instead) throws IOException {
        int page = this.query.page(count.total());
        return hits(count, ranking.page((page - 1) * this.query.size(), this.query.size()), instead);
    }

    private CatalogueHits hits(Counts count, List<UUID> ids, @Nullable String instead) {
        return new CatalogueHits(ids, count.total(), this.searcher.whole(this.today).total(),
                this.query.page(count.total()), count.named(this.values), instead, Map.of());
    }

}
