package org.tiwizi.convention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tiwizi.shared.Language;

/**
 * What the parties wrote themselves, repeated below a clause in their own words.
 *
 * @param key of its label, in {@code convention.fact}
 */
public record Fact(String key, Language language, String text) {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d \\u00A0\\u202F.,:/\\-]*\\d");

    /**
     * The text in pieces, of which numbers with separators read from left to right
     * whatever stands around them: the PDF would turn 18-05 round otherwise.
     */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(this.text);
        int from = 0;
        while (numbers.find()) {
            pieces.add(new Piece(this.text.substring(from, numbers.start()), false));
            pieces.add(new Piece(numbers.group().replace(' ', '\u00A0'), true));
            from = numbers.end();
        }
        pieces.add(new Piece(this.text.substring(from), false));
        return pieces;
    }

    /** A piece of text, or a number. */
    public record Piece(String text, boolean number) {

    }

}
