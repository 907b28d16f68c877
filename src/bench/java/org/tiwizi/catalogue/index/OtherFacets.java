package org.tiwizi.catalogue.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tiwizi.catalogue.CatalogueEntry;
import org.tiwizi.catalogue.Effort;
import org.tiwizi.catalogue.Facet;

/** The same facets but the period, of what has not ended, counted by Lucene’s own module, to compare with ours. */
class OtherFacets {

    private final FacetsConfig config = new FacetsConfig();

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

    private final IndexSearcher searcher;

    private final SortedSetDocValuesReaderState state;

    OtherFacets(CatalogueRows rows, LocalDate today) throws IOException {
        for (Facet facet : Facet.values()) {
            this.config.setMultiValued(facet.name(), true);
        }
        try (IndexWriter writer = new IndexWriter(this.directory,
                new IndexWriterConfig().setRAMBufferSizeMB(128))) {
            rows.each((shown) -> {
                if (shown.entry().endsOn() == null || !shown.entry().endsOn().isBefore(today)) {
                    add(writer, shown.entry());
                }
            });
            writer.forceMerge(8);
        }
        DirectoryReader reader = DirectoryReader.open(this.directory);
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.state = new DefaultSortedSetDocValuesReaderState(reader, this.config);
    }

    private void add(IndexWriter writer, CatalogueEntry entry) {
        Document document = new Document();
        entry.sectors().forEach((value) -> add(document, Facet.SECTOR, value));
        entry.regions().forEach((value) -> add(document, Facet.REGION, value));
        entry.provinces().forEach((value) -> add(document, Facet.PROVINCE, value));
        entry.goals().forEach((value) -> add(document, Facet.GOAL, value));
        entry.domains().forEach((value) -> add(document, Facet.DOMAIN, value));
        entry.skills().forEach((value) -> add(document, Facet.SKILL, value));
        entry.modes().forEach((value) -> add(document, Facet.MODE, value));
        add(document, Facet.HOURS, Effort.of(entry.hours()));
        entry.languages().forEach((value) -> add(document, Facet.LANGUAGE, value));
        add(document, Facet.LEVEL, entry.level());
        if (entry.places() > 0) {
            add(document, Facet.OPEN, Facet.YES);
        }
        try {
            writer.addDocument(this.config.build(document));
        }
        catch (IOException ex) {
            throw new java.io.UncheckedIOException(ex);
        }
    }

    private static void add(Document document, Facet facet, Object value) {
        document.add(new SortedSetDocValuesFacetField(facet.name(), value.toString()));
        document.add(new StringField(EntryDocument.VALUE, facet.name() + value, Store.NO));
    }

    /** All counts of what has this value. */
    Map<String, Map<String, Long>> count(Facet facet, String value) throws IOException {
        FacetsCollector found = new FacetsCollector();
        this.searcher.search(new TermQuery(new Term(EntryDocument.VALUE, facet.name() + value)), found);
        List<FacetResult> results = new SortedSetDocValuesFacetCounts(this.state, found).getAllDims(20_000);
        Map<String, Map<String, Long>> counts = new HashMap<>();
        for (FacetResult result : results) {
            Map<String, Long> values = counts.computeIfAbsent(result.dim, (fresh) -> new HashMap<>());
            for (var one : result.labelValues) {
                values.put(one.label, one.value.longValue());
            }
        }
        return counts;
    }

}
