package org.tiwizi.taxonomy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.tiwizi.text.Normaliser;

/** Finds skills by the beginnings of words, in any of the three languages. */
class SkillSearch {

    private static final int LONGEST = 100;

    private final List<Entry> entries;

    SkillSearch(List<Skill> skills) {
        this.entries = skills.stream().map(Entry::of).toList();
    }

    List<Skill> find(String text, int limit) {
        List<String> words = Normaliser.words((text.length() > LONGEST) ? text.substring(0, LONGEST) : text);
        if (words.isEmpty()) {
            return List.of();
        }
        return this.entries.stream()
            .map((entry) -> new Hit(entry.skill, entry.rank(words)))
            .filter((hit) -> hit.rank < Integer.MAX_VALUE)
            .sorted(Comparator.comparingInt(Hit::rank)
                .thenComparingInt((hit) -> hit.skill.tier())
                .thenComparing((hit) -> hit.skill.name().fr()))
            .limit(limit)
            .map(Hit::skill)
            .toList();
    }

    private record Hit(Skill skill, int rank) {

    }

    private record Entry(Skill skill, List<List<String>> names) {

        static Entry of(Skill skill) {
            Stream<String> labels = Stream.of(skill.name().ar(), skill.name().fr(), skill.name().en());
            return new Entry(skill,
                    Stream.concat(labels, skill.otherNames().stream()).map(Normaliser::words).distinct().toList());
        }

        /** Lower is better: how many words the best name has beyond those asked for. */
        int rank(List<String> words) {
            int best = Integer.MAX_VALUE;
            for (int index = 0; index < this.names.size(); index++) {
                List<String> name = this.names.get(index);
                if (words.stream().allMatch((word) -> name.stream().anyMatch((part) -> part.startsWith(word)))) {
                    int begins = name.get(0).startsWith(words.get(0)) ? 0 : 2;
                    int label = (index < 3) ? 0 : 3;
                    best = Math.min(best, name.size() - words.size() + begins + label);
                }
            }
            return best;
        }

    }

}
