package org.tiwizi.catalogue.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.springframework.core.io.ClassPathResource;

/**
 * How much of what people look for is among the first ten found, in texts of the
 * demonstration and open ones, by the queries of {@code catalogue/queries.tsv}.
 */
public final class Relevance {

    private static final int PAGE = 10;

    private final Map<String, IndexSearcher> searchers = new HashMap<>();

    /** Indexes all texts. */
    public Relevance() throws IOException {
        List<Corpus> demonstration = Corpus.demonstration();
        this.searchers.put("demo", searcher(demonstration));
        this.searchers.put("all",
                searcher(Stream.concat(demonstration.stream(), Corpus.openTexts().stream()).toList()));
    }

    /** Of all queries whose set begins like this, every set for the empty one. */
    public Recall of(String set) throws IOException {
        Map<String, List<Double>> recalls = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        for (Sample sample : samples(set)) {
            List<String> found = found(sample);
            double recall = sample.found.stream().filter(found::contains).count() / (double) sample.found.size();
            if (recall < 1) {
                missed.add("%s %s «%s»: %.2f of %s, found %s".formatted(sample.scope, sample.manner, sample.query,
                        recall, sample.found, found));
            }
            recalls.computeIfAbsent(sample.manner, (name) -> new ArrayList<>()).add(recall);
        }
        Map<String, Double> byManner = new TreeMap<>();
        recalls.forEach((manner, values) -> byManner.put(manner, average(values)));
        List<Double> all = recalls.values().stream().flatMap(List::stream).toList();
        return new Recall(average(all), all.size(), byManner, missed);
    }

    /**
     * @param average from 0 to 1, each query counting the same
     */
    public record Recall(double average, int queries, Map<String, Double> byManner, List<String> missed) {

    }

    private static double average(List<Double> values) {
        return values.stream().mapToDouble((value) -> value).average().orElse(0);
    }

    private List<String> found(Sample sample) throws IOException {
        IndexSearcher searcher = this.searchers.get(sample.scope);
        Query kind = new TermQuery(new Term("kind", sample.kind));
        Query query = new BooleanQuery.Builder().add(WordQuery.of(sample.query, searcher, kind).query(), Occur.MUST)
            .add(kind, Occur.FILTER)
            .build();
        List<String> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, PAGE).scoreDocs) {
            found.add(searcher.storedFields().document(hit.doc).get("key"));
        }
        return found;
    }

    private static IndexSearcher searcher(List<Corpus> corpus) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (Corpus entry : corpus) {
                Document document = new Document();
                WordFields.of(entry.texts()).forEach(document::add);
                document.add(new StringField("key", entry.key(), Field.Store.YES));
                document.add(new StringField("kind", entry.kind().name(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(WordFields.SIMILARITY);
        return searcher;
    }

    private static List<Sample> samples(String set) throws IOException {
        return new ClassPathResource("catalogue/queries.tsv").getContentAsString(StandardCharsets.UTF_8)
            .lines()
            .filter((line) -> !line.startsWith("#") && line.startsWith(set))
            .map((line) -> line.split("\t"))
            .map((cells) -> new Sample(cells[1], cells[2], cells[3], cells[4], Arrays.asList(cells[5].split(" "))))
            .toList();
    }

    private record Sample(String scope, String kind, String manner, String query, List<String> found) {

    }

}
