package org.tiwizi.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.Occupation;

import org.springframework.core.io.ClassPathResource;

/**
 * What people write when they need certain skills, the closest skill first; labels do not
 * speak like people.
 */
record Theme(List<UUID> skills, Map<Language, List<String>> phrases, float weight) {

    private static final float WRITTEN = 1.2F;

    private static final float OCCUPATION = 0.6F;

    /** All themes of the table {@code skill_themes}. */
    static List<Theme> all() {
        return rows("skill_themes.tsv").map((row) -> {
            Map<Language, List<String>> phrases = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                phrases.put(language, List.of(row[2 + language.ordinal()].split("\\|")));
            }
            return new Theme(ids(row[0]), phrases, WRITTEN);
        }).toList();
    }

    /**
     * Themes of occupations: whoever looks for an accountant needs accounting. The table
     * {@code occupation_skills} has the skills of unit groups of ISCO-08; an occupation
     * of another group says nothing.
     */
    static List<Theme> of(List<Occupation> occupations) {
        Map<String, List<UUID>> skills = rows("occupation_skills.tsv")
            .collect(Collectors.toMap((row) -> row[0], (row) -> ids(row[1])));
        return occupations.stream()
            .filter((occupation) -> skills.containsKey(occupation.isco()))
            .map((occupation) -> new Theme(skills.get(occupation.isco()), titles(occupation), OCCUPATION))
            .toList();
    }

    /** Titles give the masculine and the feminine form, parted by a stroke. */
    private static Map<Language, List<String>> titles(Occupation occupation) {
        Map<Language, List<String>> titles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            titles.put(language, List.of(occupation.name().in(language).split("/")));
        }
        return titles;
    }

    /** Words that say little in the texts of associations, by key. */
    static Map<String, Float> commonness() {
        Map<String, Float> commonness = new HashMap<>();
        rows("common_words.tsv").forEach((row) -> {
            float left = Float.parseFloat(row[0]);
            for (Language language : Language.values()) {
                Reading.keys(row[1 + language.ordinal()], language).forEach((key) -> commonness.put(key, left));
            }
        });
        return commonness;
    }

    private static List<UUID> ids(String cell) {
        return Arrays.stream(cell.split("\\|")).map(UUID::fromString).toList();
    }

    private static Stream<String[]> rows(String file) {
        try {
            return new ClassPathResource("suggestion/" + file).getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map((row) -> row.split("\t", -1));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
