package org.tiwizi.catalogue.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.tiwizi.catalogue.words.EntryText.Part;
import org.tiwizi.text.Analysers;
import org.tiwizi.text.Sounds;
import org.tiwizi.text.Word;

/**
 * An entry’s words as Lucene keeps them. One field decides what is found and in which
 * order: how often a term counts there is how much the parts say in which it stands, each
 * part counted once. So Lucene may pass over what cannot be among the first.
 */
public final class WordFields {

    /** Stems and concepts of all parts. */
    static final String TEXT = "text";

    /** Words in comparable letters, not stemmed. */
    static final String LETTERS = "letters";

    /** How a word is written, behind its letters and a tabulator, where they differ. */
    static final String WRITTEN = "written";

    /** How names and the words of short texts sound. */
    static final String SOUND = "sound";

    /** Marks the sounds of names among all. */
    static final char NAME_MARK = '*';

    /**
     * How words are scored: what a part weighs counts nearly in full, and a long text is
     * little to its disadvantage.
     */
    public static final Similarity SIMILARITY = new BM25Similarity(8, 0.3f);

    private static final Set<Part> NAMES = Set.of(Part.NAME, Part.PLACE);

    private static final Set<Part> LONG = Set.of(Part.PROBLEM, Part.SYNONYM);

    private WordFields() {
    }

    /** What to add to the document of the entry that has these texts. */
    public static List<IndexableField> of(Collection<EntryText> texts) {
        TermFields fields = new TermFields();
        Map<Part, Map<String, Integer>> parts = new HashMap<>();
        for (EntryText text : texts) {
            Map<String, Integer> terms = parts.computeIfAbsent(text.part(), (part) -> new HashMap<>());
            for (Word word : Analysers.of(text.language()).words(text.text())) {
                word.stems().forEach((stem) -> terms.put(stem, weight(text.part())));
                word.concepts().forEach((concept) -> terms.put(concept.term(), weight(text.part())));
                addForms(fields, text, word);
            }
        }
        parts.values().forEach((terms) -> terms.forEach((term, weight) -> fields.weigh(TEXT, term, weight)));
        return fields.all();
    }

    private static void addForms(TermFields fields, EntryText text, Word word) {
        if (!LONG.contains(text.part())) {
            for (String sound : Sounds.of(word.letters())) {
                fields.add(SOUND, sound);
                if (NAMES.contains(text.part())) {
                    fields.add(SOUND, NAME_MARK + sound);
                }
            }
        }
        fields.add(LETTERS, word.letters());
        String written = text.text().substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
        if (!written.equals(word.letters())) {
            fields.add(WRITTEN, word.letters() + '\t' + written);
        }
    }

    private static int weight(Part part) {
        return switch (part) {
            case TITLE -> 12;
            case NEED, LABEL -> 6;
            case SUMMARY, NAME, PLACE -> 4;
            case PROBLEM, SYNONYM -> 2;
        };
    }

}
