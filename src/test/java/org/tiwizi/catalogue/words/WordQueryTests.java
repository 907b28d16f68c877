package org.tiwizi.catalogue.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiwizi.catalogue.words.EntryText.Part;
import org.tiwizi.shared.Language;

import static org.assertj.core.api.Assertions.assertThat;

class WordQueryTests {

    @Test
    void aTitleCountsMoreThanASummary() throws IOException {
        assertThat(found("comptabilité", new EntryText(Part.SUMMARY, Language.FR, "Tenir la comptabilité"),
                new EntryText(Part.TITLE, Language.FR, "Une comptabilité claire")))
            .containsExactly("Une comptabilité claire", "Tenir la comptabilité");
    }

    @Test
    void oneLanguageFindsTextsOfTheOthers() throws IOException {
        assertThat(found("محاسبة", new EntryText(Part.TITLE, Language.FR, "Comptabilité"),
                new EntryText(Part.TITLE, Language.EN, "Accounting for all"),
                new EntryText(Part.TITLE, Language.FR, "Jardin")))
            .containsExactlyInAnyOrder("Comptabilité", "Accounting for all");
    }

    @Test
    void theLastWordMayBeABeginning() throws IOException {
        assertThat(found("compta", new EntryText(Part.TITLE, Language.FR, "Comptabilité"))).hasSize(1);
    }

    @Test
    void allWordsHaveToFitUnlessNothingHasThemAll() throws IOException {
        EntryText both = new EntryText(Part.TITLE, Language.FR, "Un budget pour le jardin");
        EntryText one = new EntryText(Part.TITLE, Language.FR, "Un jardin");
        assertThat(found("jardin budget", both, one)).containsExactly(both.text());
        assertThat(found("jardin budget", one)).containsExactly(one.text());
    }

    @Test
    void aMannerOfAskingNeedsNotBeFound() throws IOException {
        EntryText text = new EntryText(Part.TITLE, Language.AR, "محاسبة مبسطة");
        assertThat(found("je cherche une association pour la comptabilité", text)).hasSize(1);
        assertThat(found("أريد مساعدة في المحاسبة", text)).hasSize(1);
    }

    @Test
    void aNameIsFoundInTheOtherScript() throws IOException {
        assertThat(found("Benaissa", new EntryText(Part.NAME, Language.AR, "جمعية بنعيسى"))).hasSize(1);
        assertThat(found("بنعيسى", new EntryText(Part.NAME, Language.FR, "Association Benaissa"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "comptabilte claire, comptabilité claire", "الكفاات, الكفاءات", "comptabilité, ''", "xyzxyz, ''",
            "la comptabilté !, la comptabilité !" })
    void whatWasPerhapsMeantIsSaidAsItIsWritten(String typed, String meant) throws IOException {
        try (Found found = new Found(new EntryText(Part.TITLE, Language.FR, "Une comptabilité claire"),
                new EntryText(Part.TITLE, Language.AR, "الكفاءات"))) {
            assertThat(found.query(typed).suggestion()).isEqualTo(Optional.of(meant).filter((one) -> !one.isEmpty()));
        }
    }

    @ParameterizedTest
    @MethodSource
    void nothingTypedBreaksOrBurdensTheSearch(String typed) throws IOException {
        try (Found found = new Found(new EntryText(Part.TITLE, Language.FR, "Une comptabilité claire"))) {
            WordQuery query = found.query(typed);
            AtomicInteger terms = new AtomicInteger();
            query.query().visit(new QueryVisitor() {
                @Override
                public void consumeTerms(Query leaf, Term... consumed) {
                    terms.addAndGet(consumed.length);
                }
            });
            assertThat(terms.get()).isLessThan(1500);
            assertThat(found.titles(query)).hasSizeLessThan(2);
            assertThat(new Excerpts(typed).of(List.of(new EntryText(Part.SUMMARY, Language.FR, typed)), Language.FR)
                .map((excerpt) -> excerpt.parts().stream().mapToInt((part) -> part.text().length()).sum())
                .orElse(0)).isLessThan(210);
        }
    }

    static Stream<String> nothingTypedBreaksOrBurdensTheSearch() {
        return Stream.of("", " ", "*:*", "\"", "\"comptabilité", "title:x AND (", "comptabilité~2^9", "[a TO z]", "\0",
                "comptabilite\0claire", "(a+)+$", "((((((((((", "/.*.*.*/", "a".repeat(10_000), "ا".repeat(10_000),
                "a\u0301".repeat(5_000), "\u0301".repeat(10_000), "ab ".repeat(3_000), "\ud83d\ude00", "\ud83d",
                "\ud835\udc9c\ud800\udf30\ud800\udf31\ud800\udf32\ud800\udf33", "%_\\'; drop table", "\u202e", "ﷺ ﷲ",
                "½ ² ﬁ", IntStream.range(0, 1_000).mapToObj((index) -> "mot" + index).collect(Collectors.joining(" ")),
                IntStream.range(0, 1_000).mapToObj(Integer::toString).collect(Collectors.joining(" ")),
                "compta".repeat(1_700), "comptabilit claire ".repeat(500));
    }

    private static List<String> found(String typed, EntryText... texts) throws IOException {
        try (Found found = new Found(texts)) {
            return found.titles(found.query(typed));
        }
    }

    /** An index of entries with one text each. */
    private static final class Found implements AutoCloseable {

        private final Directory directory = new ByteBuffersDirectory();

        private final IndexSearcher searcher;

        Found(EntryText... texts) throws IOException {
            try (IndexWriter writer = new IndexWriter(this.directory, new IndexWriterConfig())) {
                for (EntryText text : texts) {
                    Document document = new Document();
                    WordFields.of(List.of(text)).forEach(document::add);
                    document.add(new StoredField("shown", text.text()));
                    writer.addDocument(document);
                }
            }
            this.searcher = new IndexSearcher(DirectoryReader.open(this.directory));
            this.searcher.setSimilarity(WordFields.SIMILARITY);
        }

        WordQuery query(String typed) {
            return WordQuery.of(typed, this.searcher, new MatchAllDocsQuery());
        }

        List<String> titles(WordQuery query) throws IOException {
            List<String> titles = new ArrayList<>();
            for (ScoreDoc hit : this.searcher.search(query.query(), 10).scoreDocs) {
                titles.add(this.searcher.storedFields().document(hit.doc).get("shown"));
            }
            return titles;
        }

        @Override
        public void close() throws IOException {
            this.searcher.getIndexReader().close();
            this.directory.close();
        }

    }

}
