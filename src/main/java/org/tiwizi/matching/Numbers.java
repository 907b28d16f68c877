package org.tiwizi.matching;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.tiwizi.taxonomy.Province;
import org.tiwizi.taxonomy.Region;
import org.tiwizi.taxonomy.Sector;
import org.tiwizi.taxonomy.SkillHierarchy;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.stereotype.Component;

/**
 * The reference data in small numbers, and what of them is near to what. Sectors are
 * related when they serve a goal in common; regions when they touch (borders of décret
 * 2-15-40).
 */
@Component
class Numbers {

    private static final Map<String, List<String>> TOUCHING = Map.ofEntries(
            Map.entry("MA-01", List.of("MA-02", "MA-03", "MA-04")),
            Map.entry("MA-02", List.of("MA-01", "MA-03", "MA-08")),
            Map.entry("MA-03", List.of("MA-01", "MA-02", "MA-04", "MA-05", "MA-08")),
            Map.entry("MA-04", List.of("MA-01", "MA-03", "MA-05", "MA-06")),
            Map.entry("MA-05", List.of("MA-03", "MA-04", "MA-06", "MA-07", "MA-08")),
            Map.entry("MA-06", List.of("MA-04", "MA-05", "MA-07")),
            Map.entry("MA-07", List.of("MA-05", "MA-06", "MA-08", "MA-09")),
            Map.entry("MA-08", List.of("MA-02", "MA-03", "MA-05", "MA-07", "MA-09")),
            Map.entry("MA-09", List.of("MA-07", "MA-08", "MA-10")), Map.entry("MA-10", List.of("MA-09", "MA-11")),
            Map.entry("MA-11", List.of("MA-10", "MA-12")), Map.entry("MA-12", List.of("MA-11")));

    private final SkillHierarchy skills;

    private final List<String> sectors;

    private final List<String> regions;

    private final List<String> provinces;

    private final Relations relations;

    Numbers(TaxonomyService taxonomy, SkillHierarchy skills) {
        this.skills = skills;
        this.sectors = taxonomy.sectors().stream().map(Sector::code).toList();
        this.regions = taxonomy.regions().stream().map(Region::code).toList();
        this.provinces = taxonomy.provinces().stream().map(Province::code).toList();
        this.relations = new Relations(skills,
                taxonomy.sectors().stream().mapToInt((sector) -> related(sector, taxonomy.sectors())).toArray(),
                this.regions.stream().mapToInt((region) -> bits(this.regions, TOUCHING.get(region))).toArray());
    }

    private static int related(Sector sector, List<Sector> sectors) {
        return IntStream.range(0, sectors.size())
            .filter((other) -> !sectors.get(other).equals(sector)
                    && sectors.get(other).goals().stream().anyMatch(sector.goals()::contains))
            .map((other) -> 1 << other)
            .sum();
    }

    Relations relations() {
        return this.relations;
    }

    SkillHierarchy skills() {
        return this.skills;
    }

    /** Bits of these sectors. */
    int sectors(List<String> codes) {
        return bits(this.sectors, codes);
    }

    /** Bits of these regions, of all when there are none. */
    int regions(List<String> codes) {
        return codes.isEmpty() ? (1 << this.regions.size()) - 1 : bits(this.regions, codes);
    }

    int sector(@Nullable String code) {
        return this.sectors.indexOf(code);
    }

    @Nullable String sectorCode(int number) {
        return (number >= 0) ? this.sectors.get(number) : null;
    }

    int region(@Nullable String code) {
        return this.regions.indexOf(code);
    }

    int province(@Nullable String code) {
        return this.provinces.indexOf(code);
    }

    /** The codes of the sectors that are related to one. */
    List<String> sectorsLike(@Nullable String code) {
        int related = this.relations.sectorsLike(sector(code));
        return this.sectors.stream()
            .filter((sector) -> (related >> this.sectors.indexOf(sector) & 1) != 0)
            .collect(Collectors.toList());
    }

    private static int bits(List<String> all, List<String> codes) {
        return codes.stream().mapToInt(all::indexOf).filter((number) -> number >= 0).map((number) -> 1 << number).sum();
    }

}
