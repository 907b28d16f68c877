package org.tiwizi.text;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plurals that no stemmer leads back to their singular, above all the broken ones of the
 * domain: مدارس is found by مدرسة.
 */
final class Plurals {

    private static final Map<String, String> SINGULARS = WordList.rows("irregular-plurals.tsv")
        .stream()
        .flatMap((row) -> Stream.of(row).skip(1).map((plural) -> Map.entry(plural, row[0])))
        .collect(Collectors.toUnmodifiableMap((pair) -> Normaliser.letters(pair.getKey()),
                (pair) -> Normaliser.letters(pair.getValue()), (one, other) -> one));

    private Plurals() {
    }

    /** The singular of a plural in comparable letters; other words as they are. */
    static String singular(String letters) {
        return SINGULARS.getOrDefault(letters, letters);
    }

}
