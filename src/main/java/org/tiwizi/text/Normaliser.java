package org.tiwizi.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Letters as they are compared: case, accents, Arabic letter variants, the seat of the
 * hamza, diacritics, tatweel and the Arabic article folded away, Arabic-Indic digits as
 * Western ones.
 */
public final class Normaliser {

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640]+");

    private static final Pattern SEATED_HAMZA = Pattern.compile("[ؤئ]");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern ARTICLE = Pattern.compile("^(?:[وفبك]?ال|لل)(?=\\p{L}{3})");

    private Normaliser() {
    }

    /** A text in comparable letters, words parted by single blanks. */
    public static String normalise(String text) {
        return Arrays.stream(BETWEEN.split(fold(text)))
            .filter((word) -> !word.isEmpty())
            .map(Normaliser::withoutArticle)
            .collect(Collectors.joining(" "));
    }

    /** The comparable words of a text. */
    public static List<String> words(String text) {
        String normal = normalise(text);
        return normal.isEmpty() ? List.of() : List.of(normal.split(" "));
    }

    /** A single word in comparable letters; empty if it has none. */
    static String letters(String word) {
        return withoutArticle(BETWEEN.matcher(fold(word)).replaceAll(""));
    }

    private static String withoutArticle(String word) {
        return ARTICLE.matcher(word).replaceFirst("");
    }

    private static String fold(String text) {
        String composed = SEATED_HAMZA.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("ء");
        return MARKS.matcher(Normalizer.normalize(composed, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .codePoints()
            .map(Normaliser::fold)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .replace("œ", "oe")
            .replace("æ", "ae");
    }

    private static int fold(int letter) {
        if (Character.isDigit(letter)) {
            return '0' + Character.digit(letter, 10);
        }
        return switch (letter) {
            case 'ى', 'ی' -> 'ي';
            case 'ة', 'ہ' -> 'ه';
            case 'گ', 'ڭ', 'ݣ', 'ک' -> 'ك';
            case 'ڤ' -> 'ف';
            case 'پ' -> 'ب';
            case 'ٱ' -> 'ا';
            default -> letter;
        };
    }

}
