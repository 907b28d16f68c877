package org.tiwizi.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.tiwizi.shared.Language;
import org.tiwizi.text.Analysers;
import org.tiwizi.text.Word;

/**
 * A text as sentences of words, each with the keys by which a lexicon may know it: stems,
 * marked by their language, since “pain” is no bread in English.
 */
final class Reading {

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("[.!?;:؟؛…\\n]");

    /** How keys of French words begin. */
    static final char FRENCH = 'f';

    /** How keys of English words begin; those of Arabic words have no mark. */
    static final char ENGLISH = 'e';

    private Reading() {
    }

    /** A word that says something, as it was written and by its keys. */
    record Token(String written, List<String> keys) {

    }

    static List<List<Token>> sentences(String text) {
        List<Word> french = Analysers.of(Language.FR).words(text);
        List<Word> english = Analysers.of(Language.EN).words(text);
        List<List<Token>> sentences = new ArrayList<>(List.of(new ArrayList<>()));
        int end = 0;
        for (int index = 0; index < french.size(); index++) {
            Word word = french.get(index);
            if (BETWEEN_SENTENCES.matcher(text.substring(end, word.start())).find()) {
                sentences.add(new ArrayList<>());
            }
            end = word.end();
            List<String> keys = new ArrayList<>(keys(word, Language.FR));
            keys(english.get(index), Language.EN).stream().filter((key) -> !keys.contains(key)).forEach(keys::add);
            sentences.get(sentences.size() - 1).add(new Token(text.substring(word.start(), word.end()), keys));
        }
        return sentences;
    }

    /** The likeliest key of each word of a phrase, each once. */
    static List<String> keys(String phrase, Language language) {
        Language latin = (language == Language.EN) ? Language.EN : Language.FR;
        return Analysers.of(latin).words(phrase).stream().map((word) -> keys(word, latin).get(0)).distinct().toList();
    }

    private static List<String> keys(Word word, Language latin) {
        boolean arabic = Character.UnicodeScript.of(word.letters().codePointAt(0)) == Character.UnicodeScript.ARABIC;
        return arabic ? word.stems()
                : word.stems()
                    .stream()
                    .map((stem) -> ((latin == Language.FR) ? FRENCH : ENGLISH) + ":" + stem)
                    .toList();
    }

}
