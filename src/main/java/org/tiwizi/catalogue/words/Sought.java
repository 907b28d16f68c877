package org.tiwizi.catalogue.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tiwizi.text.Analysers;
import org.tiwizi.text.Concept;
import org.tiwizi.text.Sounds;
import org.tiwizi.text.Word;

/**
 * One word that somebody looks for, or several that say one notion, with all the terms by
 * which it is found: its stems and notions; when nothing published has those, words that
 * begin with it, that are written nearly like it, or that sound like it.
 */
class Sought {

    private static final float NOTION = 0.6f;

    /** How sure what was not typed so is. */
    static final float GUESSED = 0.5f;

    /** So many letters may be the beginning of a word. */
    static final int SHORTEST_BEGINNING = 3;

    private static final int MOST_COMPLETIONS = 32;

    private static final int MOST_CORRECTIONS = 3;

    private static final int SURE_SOUND = 3;

    private static final int MUCH_OFTENER = 50;

    private final List<Word> words;

    private final Map<String, Float> terms = new TreeMap<>();

    private final Set<String> sounds = new LinkedHashSet<>();

    private @Nullable String meant;

    /**
     * @param words one, or those of one notion
     * @param last whether nothing was typed behind it, so that it may be unfinished
     */
    Sought(List<Word> words, boolean last, Lexicon lexicon) {
        this.words = words;
        take(words.get(0), words.size(), 1);
        if (words.size() == 1) {
            String letters = words.get(0).letters();
            int count = this.terms.keySet()
                .stream()
                .mapToInt((term) -> lexicon.count(WordFields.TEXT, term))
                .max()
                .orElse(0);
            if (count <= lexicon.rare()) {
                guess(letters, last, count, lexicon);
            }
            boolean known = count > 0;
            (known ? sure(Sounds.of(letters)) : Sounds.of(letters)).stream()
                .map((sound) -> known ? EntryWords.NAME_MARK + sound : sound)
                .filter((sound) -> lexicon.count(WordFields.SOUND, sound) > 0)
                .forEach(this.sounds::add);
        }
        this.terms.keySet().removeIf((term) -> lexicon.count(WordFields.TEXT, term) == 0);
    }

    /**
     * A word that is published at all gives way only to one that is so much more often.
     */
    private void guess(String letters, boolean last, int count, Lexicon lexicon) {
        List<String> guesses = (count == 0 && last && letters.length() >= SHORTEST_BEGINNING)
                ? lexicon.completions(letters, MOST_COMPLETIONS) : List.of();
        if (guesses.isEmpty()) {
            guesses = lexicon.corrections(letters, MOST_CORRECTIONS)
                .stream()
                .filter((guess) -> lexicon.count(WordFields.LETTERS, guess) > count * MUCH_OFTENER)
                .toList();
            this.meant = guesses.isEmpty() ? null : guesses.get(0);
        }
        guesses.forEach((guess) -> Analysers.ofAny().words(guess).forEach((word) -> take(word, 1, GUESSED)));
    }

    private void take(Word word, int length, float sureness) {
        if (length == 1) {
            word.stems().forEach((stem) -> this.terms.merge(stem, sureness, Math::max));
        }
        word.concepts()
            .stream()
            .filter((concept) -> concept.length() == length)
            .map(Concept::term)
            .forEach((term) -> this.terms.merge(term, sureness * NOTION, Math::max));
    }

    int start() {
        return this.words.get(0).start();
    }

    int end() {
        return this.words.get(this.words.size() - 1).end();
    }

    boolean isLike(List<Word> others) {
        return this.words.stream().map(Word::letters).toList().equals(others.stream().map(Word::letters).toList());
    }

    /** Whether anything published may be meant by it. */
    boolean isKnown() {
        return !this.terms.isEmpty() || !this.sounds.isEmpty();
    }

    /** Whether it is only a manner of asking. */
    boolean isLight() {
        return this.words.size() == 1 && this.words.get(0).light();
    }

    /** The published word that was perhaps meant, in comparable letters. */
    Optional<String> meant() {
        return Optional.ofNullable(this.meant);
    }

    /** Those sounds that are long enough to be a name rather than chance. */
    static Set<String> sure(Set<String> sounds) {
        return sounds.stream().filter((sound) -> sound.length() >= SURE_SOUND).collect(Collectors.toSet());
    }

    List<Word> words() {
        return this.words;
    }

    /** Terms of stems and notions that are published, each with how sure it is, to 1. */
    Map<String, Float> terms() {
        return this.terms;
    }

    /** Published sounds. */
    Set<String> sounds() {
        return this.sounds;
    }

}
