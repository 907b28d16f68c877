package org.tiwizi.catalogue.index;

import java.io.IOException;
import java.time.LocalDate;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.tiwizi.catalogue.CatalogueQuery;
import org.tiwizi.catalogue.words.WordQuery;

/**
 * The bare query: what fits, asked of Lucene and counted hit by hit with all facets, with nothing
 * remembered; and its first page.
 */
class RawSearch {

    private final int today;

    RawSearch(LocalDate today) {
        this.today = (int) today.toEpochDay();
    }

    /** How many fit. */
    int run(EntrySearcher searcher, CatalogueQuery query) throws IOException {
        FacetFilter filter = new FacetFilter(query, searcher.values(), this.today);
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        if (!query.words().isEmpty()) {
            all.add(WordQuery.of(query.text(), searcher, new MatchAllDocsQuery()).query(), Occur.MUST);
        }
        filter.facets().forEach((facet) -> all.add(filter.of(facet), Occur.FILTER));
        Query found = all.build();
        FacetCount count = new FacetCount(filter, null);
        searcher.search(new ConstantScoreQuery(found), new SimpleCollector() {

            @Override
            protected void doSetNextReader(LeafReaderContext leaf) {
                count.enter(searcher.columns(leaf));
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
        searcher.search(found, query.page() * query.size());
        return count.counts().total();
    }

}
