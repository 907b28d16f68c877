package org.tiwizi.taxonomy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Letters as they are compared: case, accents, Arabic letter variants, diacritics,
 * tatweel and the Arabic article folded away, Arabic-Indic digits as Western ones.
 */
public final class Normaliser {

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640]+");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern ARTICLE = Pattern.compile("^(?:[وفبك]?ال|لل)(?=\\p{L}{3})");

    private Normaliser() {
    }

    /** A text in comparable letters, words parted by single blanks. */
    public static String normalise(String text) {
        String letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
        String folded = letters.codePoints()
            .map(Normaliser::fold)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .replace("œ", "oe")
            .replace("æ", "ae");
        return Arrays.stream(BETWEEN.split(folded))
            .filter((word) -> !word.isEmpty())
            .map((word) -> ARTICLE.matcher(word).replaceFirst(""))
            .collect(Collectors.joining(" "));
    }

    /** The comparable words of a text. */
    public static List<String> words(String text) {
        String normal = normalise(text);
        return normal.isEmpty() ? List.of() : List.of(normal.split(" "));
    }

    private static int fold(int letter) {
        if (Character.isDigit(letter)) {
            return '0' + Character.digit(letter, 10);
        }
        return switch (letter) {
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            case 'ٱ' -> 'ا';
            default -> letter;
        };
    }

}
