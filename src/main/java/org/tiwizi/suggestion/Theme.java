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
import java.util.stream.Stream;

import org.tiwizi.shared.Language;

import org.springframework.core.io.ClassPathResource;

/**
 * What people write when they need certain skills, the closest skill first; labels do not
 * speak like people.
 */
record Theme(List<UUID> skills, Map<Language, List<String>> phrases) {

    /** All themes of the table {@code skill_themes}. */
    static List<Theme> all() {
        return rows("skill_themes.tsv").map((row) -> {
            Map<Language, List<String>> phrases = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                phrases.put(language, List.of(row[2 + language.ordinal()].split("\\|")));
            }
            return new Theme(Arrays.stream(row[0].split("\\|")).map(UUID::fromString).toList(), phrases);
        }).toList();
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
