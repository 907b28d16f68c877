package org.tiwizi.catalogue.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.tiwizi.catalogue.words.EntryText.Part;

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

    /**
     * How words are scored: what a part weighs counts nearly in full, and a long text is
     * little to its disadvantage.
     */
    public static final Similarity SIMILARITY = new BM25Similarity(8, 0.3f);

    private WordFields() {
    }

    /** What to add to the document of the entry that has these texts. */
    public static List<IndexableField> of(Collection<EntryText> texts) {
        return of(texts, List.of());
    }

    /** What to add to the document of the entry that has these texts and these words. */
    public static List<IndexableField> of(Collection<EntryText> texts, Collection<EntryWords> more) {
        Map<Part, List<EntryText>> written = texts.stream().collect(Collectors.groupingBy(EntryText::part));
        List<EntryWords> read = new ArrayList<>(more);
        written.forEach((part, some) -> read.add(EntryWords.of(part, some)));
        TermFields fields = new TermFields();
        Map<Part, List<EntryWords>> parts = read.stream().collect(Collectors.groupingBy(EntryWords::part));
        parts.forEach((part, some) -> fields.weigh(TEXT, terms(some), weight(part)));
        for (EntryWords words : read) {
            fields.add(LETTERS, words.letters());
            fields.add(WRITTEN, words.written());
            fields.add(SOUND, words.sounds());
        }
        return fields.all();
    }

    /** The terms of a part, each once. */
    private static Collection<String> terms(List<EntryWords> some) {
        if (some.size() == 1) {
            return some.get(0).terms();
        }
        Set<String> terms = new HashSet<>();
        some.forEach((words) -> terms.addAll(words.terms()));
        return terms;
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
