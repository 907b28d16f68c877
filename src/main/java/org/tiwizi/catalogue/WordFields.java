package org.tiwizi.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.tiwizi.catalogue.EntryText.Part;
import org.tiwizi.text.Analysers;
import org.tiwizi.text.Word;

/** An entry’s words as Lucene keeps them. */
final class WordFields {

    /** Stems and concepts of all parts: what decides whether an entry is found. */
    static final String TEXT = "text";

    /** Stems and concepts of the titles. */
    static final String TITLE = "title";

    /** Stems and concepts of needs and skills. */
    static final String NEED = "need";

    /** Words in comparable letters, not stemmed. */
    static final String LETTERS = "letters";

    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);

    private static final FieldType HELD = type(IndexOptions.DOCS);

    private WordFields() {
    }

    /** What to add to the document of the entry that has these texts. */
    static List<IndexableField> of(Collection<EntryText> texts) {
        Terms text = new Terms();
        Terms title = new Terms();
        Terms need = new Terms();
        Terms letters = new Terms();
        for (EntryText entry : texts) {
            for (Word word : Analysers.of(entry.language()).words(entry.text())) {
                text.add(word);
                if (entry.part() == Part.TITLE) {
                    title.add(word);
                }
                else if (entry.part() == Part.NEED) {
                    need.add(word);
                }
                letters.add(word.letters());
            }
        }
        return List.of(new Field(TEXT, text.stream(), COUNTED), new Field(TITLE, title.stream(), COUNTED),
                new Field(NEED, need.stream(), COUNTED), new Field(LETTERS, letters.stream(), HELD));
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(options == IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    /** Terms gathered for one field. */
    private static final class Terms {

        private final List<String> terms = new ArrayList<>();

        void add(Word word) {
            this.terms.addAll(word.stems());
            word.concepts().forEach((concept) -> this.terms.add(concept.term()));
        }

        void add(String term) {
            this.terms.add(term);
        }

        TokenStream stream() {
            return new TermStream(this.terms);
        }

    }

    /** Terms that are ready as they are. */
    private static final class TermStream extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        private final List<String> terms;

        private int next;

        TermStream(List<String> terms) {
            this.terms = terms;
        }

        @Override
        public void reset() {
            this.next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (this.next == this.terms.size()) {
                return false;
            }
            clearAttributes();
            this.term.append(this.terms.get(this.next++));
            return true;
        }

    }

}
