package org.tiwizi.catalogue.words;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.tiwizi.catalogue.words.EntryText.Part;
import org.tiwizi.text.Analyser;
import org.tiwizi.text.Analysers;
import org.tiwizi.text.Sounds;
import org.tiwizi.text.Word;

/**
 * The words of one part of an entry, each once. What things are called does not change
 * while we run, so its words are read once for all entries that have it.
 *
 * @param part what they stand in
 * @param terms stems and concepts
 * @param letters words in comparable letters, not stemmed
 * @param written how a word is written, behind its letters and a tabulator, where they
 * differ
 * @param sounds how names and the words of short texts sound
 */
public record EntryWords(Part part, Set<String> terms, Set<String> letters, Set<String> written, Set<String> sounds) {

    /** Marks the sounds of names among all. */
    static final char NAME_MARK = '*';

    private static final Set<Part> NAMES = Set.of(Part.NAME, Part.PLACE);

    private static final Set<Part> LONG = Set.of(Part.PROBLEM, Part.SYNONYM);

    /** Reads texts of the same part. */
    public static EntryWords of(Part part, Collection<EntryText> texts) {
        EntryWords words = blank(part);
        texts.forEach((text) -> words.read(Analysers.of(text.language()), text.text()));
        return words;
    }

    /** Reads names of which nobody knows the language. */
    public static EntryWords ofNames(Part part, Collection<String> names) {
        EntryWords words = blank(part);
        names.forEach((name) -> words.read(Analysers.ofAny(), name));
        return words;
    }

    private static EntryWords blank(Part part) {
        return new EntryWords(part, new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    private void read(Analyser analyser, String text) {
        for (Word word : analyser.words(text)) {
            this.terms.addAll(word.stems());
            word.concepts().forEach((concept) -> this.terms.add(concept.term()));
            addForms(word.letters(), text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT));
        }
    }

    private void addForms(String word, String form) {
        if (this.letters.add(word) && !LONG.contains(this.part)) {
            for (String sound : Sounds.of(word)) {
                this.sounds.add(sound);
                if (NAMES.contains(this.part)) {
                    this.sounds.add(NAME_MARK + sound);
                }
            }
        }
        if (!form.equals(word)) {
            this.written.add(word + '\t' + form);
        }
    }

}
