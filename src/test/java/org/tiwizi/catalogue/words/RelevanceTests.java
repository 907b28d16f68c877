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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether people find what they look for, in texts of the demonstration and open ones.
 */
class RelevanceTests {

    private static final Logger log = LoggerFactory.getLogger(RelevanceTests.class);

    private static final int PAGE = 10;

    private static final Map<String, IndexSearcher> SEARCHERS = new HashMap<>();

    @BeforeAll
    static void index() throws IOException {
        List<Corpus> demonstration = Corpus.demonstration();
        SEARCHERS.put("demo", searcher(demonstration));
        SEARCHERS.put("all", searcher(Stream.concat(demonstration.stream(), Corpus.openTexts().stream()).toList()));
    }

    @ParameterizedTest
    @CsvSource({ "tuned, 0.9", "held, 0.9", "fresh, 0.9", "last, 0.9" })
    void whatIsSoughtIsAmongTheFirstTen(String set, double least) throws IOException {
        Map<String, List<Double>> recalls = new TreeMap<>();
        for (Sample sample : samples(set)) {
            List<String> found = found(sample);
            double recall = sample.found.stream().filter(found::contains).count() / (double) sample.found.size();
            if (recall < 1) {
                log.info("{} {} {} «{}»: {} of {}, found {}", set, sample.scope, sample.manner, sample.query, recall,
                        sample.found, found);
            }
            Stream.of(set, set + " " + sample.manner)
                .forEach((key) -> recalls.computeIfAbsent(key, (name) -> new ArrayList<>()).add(recall));
        }
        recalls.forEach((key, values) -> log.info("Recall of {}: {} in {} queries", key,
                "%.3f".formatted(average(values)), values.size()));
        assertThat(average(recalls.get(set))).isGreaterThanOrEqualTo(least);
    }

    private static double average(List<Double> values) {
        return values.stream().mapToDouble((value) -> value).average().orElse(0);
    }

    private static List<String> found(Sample sample) throws IOException {
        IndexSearcher searcher = SEARCHERS.get(sample.scope);
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
            .filter((line) -> line.startsWith(set))
            .map((line) -> line.split("\t"))
            .map((cells) -> new Sample(cells[1], cells[2], cells[3], cells[4], Arrays.asList(cells[5].split(" "))))
            .toList();
    }

    private record Sample(String scope, String kind, String manner, String query, List<String> found) {

    }

}
