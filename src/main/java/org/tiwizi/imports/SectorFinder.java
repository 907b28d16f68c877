package org.tiwizi.imports;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tiwizi.taxonomy.Sector;
import org.tiwizi.taxonomy.TaxonomyService;
import org.tiwizi.text.Normaliser;

/**
 * Which of our sectors a foreign text belongs to, by the tables under {@code imports/}:
 * {@code icnptso_sectors} (the longest beginning of an ICNP/TSO code counts),
 * {@code tag_sectors} (a tag refines it: always, or only where the code is vague),
 * {@code word_sectors} (for texts without a code, the first line with a word that begins
 * so), and {@code sector_skills} (what to ask for where a text names no skill).
 */
final class SectorFinder {

    /** Where nothing points anywhere: support to associations. */
    private static final String OTHERWISE = "CAPACITY";

    private static final Set<String> VAGUE = Set.of("SOCIAL", "RIGHTS", "RURAL", "ECO_INCLUSION", "CAPACITY");

    private final Map<String, String> codes = Table.rows("icnptso_sectors")
        .stream()
        .collect(Collectors.toMap((row) -> row.get(0), (row) -> row.get(1)));

    private final List<List<String>> tags = Table.rows("tag_sectors");

    private final List<List<String>> words = Table.rows("word_sectors");

    private final Map<String, List<UUID>> skills = Table.rows("sector_skills")
        .stream()
        .collect(Collectors.groupingBy((row) -> row.get(0),
                Collectors.mapping((row) -> UUID.fromString(row.get(1)), Collectors.toList())));

    private final TaxonomyService taxonomy;

    SectorFinder(TaxonomyService taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** By the code of a register and its tags. */
    String ofCode(String code, Collection<String> given) {
        String sector = OTHERWISE;
        for (int length = 1; length <= code.length(); length++) {
            sector = this.codes.getOrDefault(code.substring(0, length), sector);
        }
        boolean vague = VAGUE.contains(sector);
        return this.tags.stream()
            .filter((row) -> given.contains(row.get(0)) && (vague || row.get(2).equals("1")))
            .findFirst()
            .map((row) -> row.get(1))
            .orElse(sector);
    }

    /**
     * By the words of texts in French or English; the first text that says anything
     * decides.
     */
    String ofTexts(String... texts) {
        return Arrays.stream(texts).flatMap((text) -> ofText(text).stream()).findFirst().orElse(OTHERWISE);
    }

    private Optional<String> ofText(String text) {
        List<String> said = Arrays.asList(Normaliser.normalise(text).split(" "));
        return this.words.stream()
            .filter((row) -> Arrays.stream(row.get(1).split(" "))
                .anyMatch((beginning) -> said.stream().anyMatch((word) -> word.startsWith(beginning))))
            .findFirst()
            .map((row) -> row.get(0));
    }

    List<Integer> goals(String sector) {
        return this.taxonomy.sector(sector).map(Sector::goals).orElse(List.of());
    }

    List<UUID> skills(String sector) {
        return this.skills.getOrDefault(sector, List.of());
    }

    /** The code, if our reference data know it. */
    @Nullable String known(String sector) {
        return this.taxonomy.sector(sector).map(Sector::code).orElse(null);
    }

}
