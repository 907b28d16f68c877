package org.tiwizi.catalogue;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.tiwizi.catalogue.EntryText.Part;
import org.tiwizi.text.Analysers;
import org.tiwizi.text.Sounds;
import org.tiwizi.text.Word;

/** An entry’s words as Lucene keeps them. */
final class WordFields {

    /** Stems and concepts of all parts: what decides whether an entry is found. */
    static final String TEXT = "text";

    /** Words in comparable letters, not stemmed. */
    static final String LETTERS = "letters";

    /** How a word is written, behind its letters and a tabulator, where they differ. */
    static final String WRITTEN = "written";

    /** How names and the words of short texts sound. */
    static final String SOUND = "sound";

    /** Stems and concepts of titles. */
    static final String TITLE = "title";

    /** Stems and concepts of needs, skills and sectors. */
    static final String NEED = "need";

    /** Stems and concepts of summaries. */
    static final String SUMMARY = "summary";

    /** Stems and concepts of organisations’ names and of places. */
    static final String NAME = "name";

    /** The parts that decide the order as well. */
    private static final Map<Part, String> WEIGHTY = new EnumMap<>(Map.of(Part.TITLE, TITLE, Part.NEED, NEED,
            Part.LABEL, NEED, Part.SUMMARY, SUMMARY, Part.NAME, NAME, Part.PLACE, NAME));

    /** Marks the sounds of names among all. */
    static final char NAME_MARK = '*';

    private static final Set<Part> NAMES = Set.of(Part.NAME, Part.PLACE);

    private WordFields() {
    }

    /** What to add to the document of the entry that has these texts. */
    static List<IndexableField> of(Collection<EntryText> texts) {
        TermFields fields = new TermFields();
        for (EntryText text : texts) {
            Analysers.of(text.language()).words(text.text()).forEach((word) -> add(fields, text, word));
        }
        return fields.all();
    }

    private static void add(TermFields fields, EntryText text, Word word) {
        addTerms(fields, TEXT, word);
        String weighty = WEIGHTY.get(text.part());
        if (weighty != null) {
            addTerms(fields, weighty, word);
            for (String sound : Sounds.of(word.letters())) {
                fields.add(SOUND, IndexOptions.DOCS, sound);
                if (NAMES.contains(text.part())) {
                    fields.add(SOUND, IndexOptions.DOCS, NAME_MARK + sound);
                }
            }
        }
        fields.add(LETTERS, IndexOptions.DOCS, word.letters());
        String written = text.text().substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
        if (!written.equals(word.letters())) {
            fields.add(WRITTEN, IndexOptions.DOCS, word.letters() + '\t' + written);
        }
    }

    private static void addTerms(TermFields fields, String field, Word word) {
        word.stems().forEach((stem) -> fields.add(field, IndexOptions.DOCS_AND_FREQS, stem));
        word.concepts().forEach((concept) -> fields.add(field, IndexOptions.DOCS_AND_FREQS, concept.term()));
    }

}
