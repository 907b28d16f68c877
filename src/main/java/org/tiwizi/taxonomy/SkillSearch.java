package org.tiwizi.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.tiwizi.text.Analysers;
import org.tiwizi.text.Normaliser;

/**
 * Finds skills by the beginnings of words, in any of the three languages, the short-list
 * first; where nothing begins like what was typed, in another form of a word or with a
 * letter wrong. Words are kept once and in order, and all else is numbers, so that 14,000
 * skills with all their names are looked through in a few milliseconds.
 */
class SkillSearch {

    private static final int LONGEST = 100;

    private static final int MOST_WORDS = 12;

    private static final int LABELS = 3;

    private static final int SHORTEST_STEM = 3;

    private static final int SHORTEST_CORRECTED = 4;

    /** From here on a second letter may be wrong. */
    private static final int LONG = 8;

    /** Cost of a name that begins otherwise. */
    private static final int LATER = 2;

    /** In the order in which equally good ones are shown. */
    private final List<Skill> skills;

    private final String[] words;

    private final int[][] namesByWord;

    private final List<Name> names = new ArrayList<>();

    /**
     * A name of a skill: how many words, the place of the first among all words, and what
     * it costs to be no label.
     */
    private record Name(int skill, int length, int first, int cost) {

    }

    SkillSearch(List<Skill> skills) {
        this.skills = skills.stream()
            .sorted(Comparator.comparingInt(Skill::tier)
                .thenComparing((skill) -> skill.name().fr())
                .thenComparing(Skill::id))
            .toList();
        List<List<List<String>>> all = this.skills.stream().map(SkillSearch::names).toList();
        TreeMap<String, List<Integer>> byWord = new TreeMap<>();
        int number = 0;
        for (List<List<String>> own : all) {
            for (List<String> name : own) {
                for (String word : Set.copyOf(name)) {
                    byWord.computeIfAbsent(word, (added) -> new ArrayList<>(1)).add(number);
                }
                number++;
            }
        }
        this.words = byWord.keySet().toArray(String[]::new);
        this.namesByWord = byWord.values()
            .stream()
            .map((numbers) -> numbers.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
        for (int skill = 0; skill < all.size(); skill++) {
            for (int index = 0; index < all.get(skill).size(); index++) {
                List<String> name = all.get(skill).get(index);
                this.names.add(new Name(skill, name.size(), place(name.get(0)), (index < LABELS) ? 0 : LABELS));
            }
        }
    }

    private static List<List<String>> names(Skill skill) {
        return Stream
            .concat(Stream.of(skill.name().ar(), skill.name().fr(), skill.name().en()), skill.otherNames().stream())
            .map(Normaliser::words)
            .filter((words) -> !words.isEmpty())
            .distinct()
            .toList();
    }

    List<Skill> find(String text, int limit) {
        List<String> asked = Normaliser.words((text.length() > LONGEST) ? text.substring(0, LONGEST) : text)
            .stream()
            .distinct()
            .limit(MOST_WORDS)
            .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        int[] ranks = ranks(asked.stream().map(this::meant).toList());
        return IntStream.range(0, ranks.length)
            .filter((skill) -> ranks[skill] < Integer.MAX_VALUE)
            .mapToLong((skill) -> key(skill, ranks[skill]))
            .sorted()
            .limit(limit)
            .mapToObj((key) -> this.skills.get((int) key))
            .toList();
    }

    /**
     * The short-list first, then the rank, then the order; the skill is its lower half.
     */
    private long key(int skill, int rank) {
        long beyond = (this.skills.get(skill).tier() == Skill.BEYOND) ? 1 : 0;
        return beyond << 62 | (long) (rank + MOST_WORDS) << 32 | skill;
    }

    /** Lower is better: how many words the best name has beyond those asked for. */
    private int[] ranks(List<BitSet> asked) {
        int[] ranks = new int[this.skills.size()];
        Arrays.fill(ranks, Integer.MAX_VALUE);
        holding(asked).stream().forEach((number) -> {
            Name name = this.names.get(number);
            int start = asked.get(0).get(name.first) ? 0 : LATER;
            int rank = name.length - asked.size() + start + name.cost;
            ranks[name.skill] = Math.min(ranks[name.skill], rank);
        });
        return ranks;
    }

    /** The names that hold one of the words meant by each of those asked for. */
    private BitSet holding(List<BitSet> asked) {
        BitSet all = new BitSet(this.names.size());
        all.set(0, this.names.size());
        for (BitSet meant : asked) {
            BitSet some = new BitSet(this.names.size());
            meant.stream().forEach((word) -> {
                for (int name : this.namesByWord[word]) {
                    some.set(name);
                }
            });
            all.and(some);
        }
        return all;
    }

    /**
     * The words that may be meant by one typed: those that begin like it; where none do,
     * those that begin like its stem; where none do either, nearly like it.
     */
    private BitSet meant(String typed) {
        BitSet meant = beginning(typed);
        if (meant.isEmpty()) {
            Analysers.ofAny()
                .terms(typed)
                .stream()
                .filter((stem) -> stem.length() >= SHORTEST_STEM)
                .forEach((stem) -> meant.or(beginning(stem)));
        }
        for (int errors = 1; errors <= errors(typed) && meant.isEmpty(); errors++) {
            meant.or(nearly(typed, errors));
        }
        return meant;
    }

    private BitSet beginning(String letters) {
        BitSet words = new BitSet();
        words.set(place(letters), place(letters + Character.MAX_VALUE));
        return words;
    }

    /** How many letters may be wrong: none in a short word, two in a long one. */
    private static int errors(String typed) {
        return (typed.length() < SHORTEST_CORRECTED) ? 0 : (typed.length() < LONG) ? 1 : 2;
    }

    /** Words that begin with no more errors than that; the first letter is right. */
    private BitSet nearly(String typed, int errors) {
        int second = typed.offsetByCodePoints(0, 1);
        String first = typed.substring(0, second);
        CharacterRunAutomaton near = new CharacterRunAutomaton(
                new LevenshteinAutomata(typed.substring(second), true).toAutomaton(errors, first));
        BitSet words = new BitSet();
        for (int word = place(first); word < place(first + Character.MAX_VALUE); word++) {
            words.set(word, begins(near, this.words[word]));
        }
        return words;
    }

    private static boolean begins(CharacterRunAutomaton near, String word) {
        int state = 0;
        for (int index = 0; index < word.length() && state >= 0; index++) {
            state = near.step(state, word.charAt(index));
            if (state >= 0 && near.isAccept(state)) {
                return true;
            }
        }
        return false;
    }

    private int place(String word) {
        int place = Arrays.binarySearch(this.words, word);
        return (place >= 0) ? place : -place - 1;
    }

}
