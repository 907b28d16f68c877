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

import org.tiwizi.text.Normaliser;

/**
 * Finds skills by the beginnings of words, in any of the three languages, the short-list
 * first. Words are kept once and in order, and all else is numbers, so that 14,000 skills
 * with all their names are looked through in a few milliseconds.
 */
class SkillSearch {

    private static final int LONGEST = 100;

    private static final int MOST_WORDS = 12;

    private static final int LABELS = 3;

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
        int[] ranks = ranks(asked);
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
    private int[] ranks(List<String> asked) {
        int[] ranks = new int[this.skills.size()];
        Arrays.fill(ranks, Integer.MAX_VALUE);
        int[] begins = range(asked.get(0));
        holding(asked).stream().forEach((number) -> {
            Name name = this.names.get(number);
            int start = (name.first >= begins[0] && name.first < begins[1]) ? 0 : LATER;
            int rank = name.length - asked.size() + start + name.cost;
            ranks[name.skill] = Math.min(ranks[name.skill], rank);
        });
        return ranks;
    }

    /** The names that hold a word beginning like each of those asked for. */
    private BitSet holding(List<String> asked) {
        BitSet all = new BitSet(this.names.size());
        all.set(0, this.names.size());
        for (String beginning : asked) {
            int[] range = range(beginning);
            BitSet some = new BitSet(this.names.size());
            for (int word = range[0]; word < range[1]; word++) {
                for (int name : this.namesByWord[word]) {
                    some.set(name);
                }
            }
            all.and(some);
        }
        return all;
    }

    /** From the first word with this beginning to behind the last. */
    private int[] range(String beginning) {
        return new int[] { place(beginning), place(beginning + Character.MAX_VALUE) };
    }

    private int place(String word) {
        int place = Arrays.binarySearch(this.words, word);
        return (place >= 0) ? place : -place - 1;
    }

}
