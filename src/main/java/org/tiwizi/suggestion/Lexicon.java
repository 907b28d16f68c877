package org.tiwizi.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Phrases and the skills that each speaks for. A word weighs the more, the fewer skills
 * it is used for. Everything is numbered, so that a text is read in a few milliseconds.
 */
final class Lexicon {

    private static final int[] NONE = {};

    private final Map<String, Integer> numbers;

    private final float[] rarities;

    private final int[][] phrasesByKey;

    private final float[] wholes;

    private final Entry[] entries;

    private final Spelling spelling;

    private Lexicon(Map<String, Integer> numbers, float[] rarities, int[][] phrasesByKey, float[] wholes,
            Entry[] entries) {
        this.numbers = numbers;
        this.rarities = rarities;
        this.phrasesByKey = phrasesByKey;
        this.wholes = wholes;
        this.entries = entries;
        this.spelling = new Spelling(numbers.keySet());
    }

    /** What phrases stand for: numbers of skills, each with its weight. */
    record Entry(int[] skills, float[] weights) {

        static Entry of(int skill, float weight) {
            return new Entry(new int[] { skill }, new float[] { weight });
        }

    }

    /**
     * The number of a key, or of the one key that it is a misspelling of; -1 for none.
     */
    int number(String key) {
        Integer number = this.numbers.get(key);
        return (number != null) ? number : -1;
    }

    /** The number of a known key that differs by one letter, or -1. */
    int near(String key) {
        @Nullable String known = this.spelling.near(key);
        return (known != null) ? number(known) : -1;
    }

    /** How much a key says: 0 for what everybody writes. */
    float rarity(int key) {
        return this.rarities[key];
    }

    /** The phrases that hold a key. */
    int[] phrases(int key) {
        return this.phrasesByKey[key];
    }

    /** What all keys of a phrase say together. */
    float whole(int phrase) {
        return this.wholes[phrase];
    }

    /** What a phrase stands for. */
    Entry entry(int phrase) {
        return this.entries[phrase];
    }

    /** Collects phrases. */
    static final class Builder {

        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        private final List<int[]> phrases = new ArrayList<>();

        private final List<Entry> entries = new ArrayList<>();

        /** A phrase by its keys; one without any is passed over. */
        void add(List<String> keys, Entry entry) {
            if (!keys.isEmpty()) {
                this.phrases.add(keys.stream()
                    .mapToInt((key) -> this.numbers.computeIfAbsent(key, (added) -> this.numbers.size()))
                    .toArray());
                this.entries.add(entry);
            }
        }

        /**
         * The lexicon.
         * @param commonness by key, how much of its weight is left to a word that says
         * little in texts of associations
         */
        Lexicon build(Map<String, Float> commonness) {
            int[][] byKey = postings();
            float[] rarities = new float[byKey.length];
            int skills = (int) this.entries.stream()
                .flatMapToInt((entry) -> Arrays.stream(entry.skills))
                .distinct()
                .count();
            this.numbers.forEach(
                    (key, number) -> rarities[number] = (float) Math.log(1 + skills / (double) skillsOf(byKey[number]))
                            * commonness.getOrDefault(key, 1F));
            float[] wholes = new float[this.phrases.size()];
            for (int phrase = 0; phrase < wholes.length; phrase++) {
                for (int key : this.phrases.get(phrase)) {
                    wholes[phrase] += rarities[key];
                }
            }
            return new Lexicon(new HashMap<>(this.numbers), rarities, byKey, wholes,
                    this.entries.toArray(Entry[]::new));
        }

        private long skillsOf(int[] phrases) {
            return Arrays.stream(phrases)
                .flatMap((phrase) -> Arrays.stream(this.entries.get(phrase).skills))
                .distinct()
                .count();
        }

        private int[][] postings() {
            int[] sizes = new int[this.numbers.size()];
            this.phrases.forEach((keys) -> Arrays.stream(keys).forEach((key) -> sizes[key]++));
            int[][] postings = new int[sizes.length][];
            Arrays.setAll(postings, (key) -> (sizes[key] == 0) ? NONE : new int[sizes[key]]);
            for (int phrase = this.phrases.size() - 1; phrase >= 0; phrase--) {
                for (int key : this.phrases.get(phrase)) {
                    postings[key][--sizes[key]] = phrase;
                }
            }
            return postings;
        }

    }

}
