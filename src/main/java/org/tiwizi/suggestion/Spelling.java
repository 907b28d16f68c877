package org.tiwizi.suggestion;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds the known word that a misspelt one stands for: one letter too many, too few or
 * another, or two neighbours changed about. Short words are too like each other.
 */
final class Spelling {

    private static final int SHORTEST = 5;

    private final Map<String, String> shortened = new HashMap<>();

    Spelling(Collection<String> known) {
        known.stream().filter((word) -> letters(word) >= SHORTEST).forEach((word) -> {
            this.shortened.putIfAbsent(word, word);
            shorter(word).forEach((form) -> this.shortened.putIfAbsent(form, word));
        });
    }

    @Nullable String near(String word) {
        if (letters(word) < SHORTEST) {
            return null;
        }
        return Stream.concat(Stream.of(word), shorter(word))
            .map(this.shortened::get)
            .filter((known) -> known != null)
            .findFirst()
            .orElse(null);
    }

    /** Marks of languages are no letters. */
    private static int letters(String word) {
        return word.length() - start(word);
    }

    private static int start(String word) {
        return word.indexOf(':') + 1;
    }

    /** The first letter is hardly ever wrong. */
    private static Stream<String> shorter(String word) {
        return IntStream.range(start(word) + 1, word.length())
            .mapToObj((index) -> word.substring(0, index) + word.substring(index + 1));
    }

}
