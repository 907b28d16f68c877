package org.tiwizi.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tiwizi.shared.Language;

/**
 * Reads a text as words. Words that say nothing, such as articles and prepositions, are
 * passed over in every language. For any number of threads.
 */
public final class Analyser {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u0640\\u200c\\u200d]*+");

    private static final Set<String> SILENT = WordList.words("stop-words.txt")
        .flatMap((word) -> Stream.of(word, Normaliser.letters(word))
            .filter((form) -> form.equals(word) || isArabic(form)))
        .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> LIGHT = WordList.words("light-words.txt")
        .map(Normaliser::letters)
        .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 60;

    private final Set<Language> latin;

    private final Concepts concepts;

    private final Remembered<Reading> readings = new Remembered<>(this::read);

    /** Latin words are read as words of each of these languages. */
    Analyser(Set<Language> latin, Concepts concepts) {
        this.latin = latin;
        this.concepts = concepts;
    }

    /** The words of a text in its order. */
    public List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher next = WORD.matcher(text);
        while (next.find()) {
            int end = Math.min(next.end(), next.start() + LONGEST);
            Reading reading = this.readings.get(text.substring(next.start(), end));
            if (!reading.silent) {
                words.add(new Word(next.start(), next.end(), reading.letters, reading.stems, List.of(), reading.light));
            }
        }
        return this.concepts.find(words);
    }

    private Reading read(String written) {
        String letters = Normaliser.letters(written);
        if (letters.isEmpty() || isSilent(written, letters)) {
            return new Reading(letters, List.of(), true, false);
        }
        return new Reading(letters, new Stems(this.latin).of(letters), false, LIGHT.contains(letters));
    }

    /** Every term by which a text is found, each once: stems and concepts. */
    public Set<String> terms(String text) {
        Set<String> terms = new LinkedHashSet<>();
        words(text).forEach((word) -> {
            terms.addAll(word.stems());
            word.concepts().forEach((concept) -> terms.add(concept.term()));
        });
        return terms;
    }

    /** Accents count, since « thé » and « dès » say something. */
    private static boolean isSilent(String written, String letters) {
        boolean arabic = isArabic(letters);
        return SILENT.contains(arabic ? letters : written.toLowerCase(Locale.ROOT))
                || (!arabic && letters.length() == 1 && Character.isLetter(letters.charAt(0)));
    }

    private static boolean isArabic(String letters) {
        return !letters.isEmpty()
                && Character.UnicodeScript.of(letters.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    /** What a written word says wherever it stands. */
    private record Reading(String letters, List<String> stems, boolean silent, boolean light) {

    }

}
