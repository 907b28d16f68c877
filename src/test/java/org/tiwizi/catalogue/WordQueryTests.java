package org.tiwizi.catalogue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.tiwizi.catalogue.EntryText.Part;
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

    private static List<String> found(String typed, EntryText... texts) throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (EntryText text : texts) {
                    Document document = new Document();
                    WordFields.of(List.of(text)).forEach(document::add);
                    document.add(new StoredField("shown", text.text()));
                    writer.addDocument(document);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                ScoreDoc[] hits = searcher.search(WordQuery.of(typed, searcher, new MatchAllDocsQuery()).query(),
                        10).scoreDocs;
                return Arrays.stream(hits).map((hit) -> shown(searcher, hit)).toList();
            }
        }
    }

    private static String shown(IndexSearcher searcher, ScoreDoc hit) {
        try {
            return searcher.storedFields().document(hit.doc).get("shown");
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
    }

}
