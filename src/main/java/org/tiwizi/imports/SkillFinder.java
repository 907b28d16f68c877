package org.tiwizi.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.TaxonomyService;
import org.tiwizi.text.Normaliser;

/**
 * Finds the skills of the short-list that a text names: whole words, letters compared as
 * everywhere, the longest and so most precise names first.
 */
final class SkillFinder {

    private static final int MOST = 4;

    private static final int LONGEST = 7;

    /**
     * Names that ESCO lists and that mean something else in running text: they count only
     * as part of a longer name.
     */
    private static final Set<String> ORDINARY = Set.of("ada", "awk", "balance", "bash", "bsl", "caml", "ceylon",
            "cloud", "colour", "congruence", "coordination", "correction", "ct", "curl", "data", "diet", "dylan",
            "escript", "euphoria", "excel", "expertus", "fantom", "form", "hack", "idl", "io", "light", "ml", "mocha",
            "myrtle", "ning", "occam", "odd", "pm", "pr", "press", "proportion", "purchase", "reporting", "reportage",
            "rs", "sai", "scale", "sequel", "shade", "shooting", "sig", "space", "ste", "stl", "survey", "symmetry",
            "texture", "transport", "turing", "unity", "guide people", "help individuals", "help people",
            "help students", "support individuals", "support people");

    private final Map<String, Skill> names = new HashMap<>();

    private final TaxonomyService taxonomy;

    SkillFinder(TaxonomyService taxonomy) {
        this.taxonomy = taxonomy;
        taxonomy.skills().forEach((skill) -> names(skill).forEach((name) -> this.names.putIfAbsent(name, skill)));
    }

    /** At most four, or those of the table where the text names none. */
    List<Skill> find(String text, Collection<UUID> otherwise) {
        String[] words = Normaliser.normalise(text).split(" ");
        Map<Skill, Integer> found = new LinkedHashMap<>();
        for (int from = 0; from < words.length; from++) {
            StringBuilder name = new StringBuilder();
            for (int length = 1; length <= LONGEST && from + length <= words.length; length++) {
                name.append((length > 1) ? " " : "").append(words[from + length - 1]);
                Skill skill = this.names.get(name.toString());
                if (skill != null) {
                    found.merge(skill, length, Math::max);
                }
            }
        }
        List<Skill> best = new ArrayList<>(found.entrySet()
            .stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList());
        return best.isEmpty() ? this.taxonomy.skills(otherwise) : best;
    }

    private static Stream<String> names(Skill skill) {
        return Stream
            .concat(Stream.of(skill.name().en(), skill.name().fr(), skill.name().ar()), skill.otherNames().stream())
            .map(Normaliser::normalise)
            .filter((name) -> !name.isEmpty() && !ORDINARY.contains(name));
    }

}
