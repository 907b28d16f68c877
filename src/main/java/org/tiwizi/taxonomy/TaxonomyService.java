package org.tiwizi.taxonomy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Label;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** The reference data, kept in memory since it only changes at the start. */
@Service
public class TaxonomyService {

    private final List<Region> regions;

    private final List<Province> provinces;

    private final List<Sector> sectors;

    private final List<Activity> activities;

    private final List<Goal> goals;

    private final List<SkillDomain> domains;

    private final List<Skill> allSkills;

    private final List<Skill> skills;

    private final Map<String, List<Commune>> communesByProvince;

    private final Map<String, Region> regionsByCode;

    private final Map<String, Province> provincesByCode;

    private final Map<String, Commune> communesByCode;

    private final Map<String, Sector> sectorsByCode;

    private final Map<String, Activity> activitiesByCode;

    private final Map<UUID, Skill> skillsById;

    private final SkillSearch search;

    TaxonomyService(JdbcTemplate database, ReferenceData loaded) {
        Objects.requireNonNull(loaded, "the reference data are loaded first");
        this.regions = database.query("select * from region order by position",
                (row, number) -> new Region(row.getString("code"), row.getInt("position"), name(row)));
        this.provinces = database.query(
                "select * from province join region on region.code = region_code order by region.position, province.name_fr",
                (row, number) -> new Province(row.getString("code"), row.getString("region_code"), name(row)));
        List<Commune> communes = database.query("select * from commune order by province_code, name_fr",
                (row, number) -> new Commune(row.getString("code"), row.getString("province_code"),
                        new Label(row.getString("name_ar"), row.getString("name_fr"), row.getString("name_fr"))));
        this.sectors = database.query("select * from sector order by position",
                (row, number) -> new Sector(row.getString("code"), row.getInt("position"), name(row),
                        List.of((Integer[]) row.getArray("goals").getArray())));
        this.activities = database.query("select * from activity order by code",
                (row, number) -> new Activity(row.getString("code"), name(row)));
        this.goals = database.query("select * from goal order by number",
                (row, number) -> new Goal(row.getInt("number"), row.getString("colour"), name(row),
                        new Label(row.getString("title_ar"), row.getString("title_fr"), row.getString("title_en"))));
        this.domains = database.query("select * from skill_domain order by position",
                (row, number) -> new SkillDomain(row.getString("code"), row.getInt("position"), name(row)));
        this.allSkills = database.query("""
                select id, uri, domain_code, tier, other_names, coalesce(name_ar, name_fr, name_en) as name_ar,
                    coalesce(name_fr, name_en) as name_fr, name_en
                from skill order by name_fr, id
                """,
                (row, number) -> new Skill(row.getObject("id", UUID.class), row.getString("uri"),
                        row.getString("domain_code"), row.getInt("tier"), name(row),
                        List.of((String[]) row.getArray("other_names").getArray())));
        this.skills = this.allSkills.stream().filter((skill) -> skill.tier() != Skill.BEYOND).toList();
        this.communesByProvince = communes.stream().collect(Collectors.groupingBy(Commune::provinceCode));
        this.regionsByCode = by(this.regions, Region::code);
        this.provincesByCode = by(this.provinces, Province::code);
        this.communesByCode = by(communes, Commune::code);
        this.sectorsByCode = by(this.sectors, Sector::code);
        this.activitiesByCode = by(this.activities, Activity::code);
        this.skillsById = by(this.allSkills, Skill::id);
        this.search = new SkillSearch(this.allSkills);
    }

    /** In official order. */
    public List<Region> regions() {
        return this.regions;
    }

    /** The region with this code. */
    public Optional<Region> region(@Nullable String code) {
        return Optional.ofNullable(code).map(this.regionsByCode::get);
    }

    /** All 75, by region and French name. */
    public List<Province> provinces() {
        return this.provinces;
    }

    /** The province with this code. */
    public Optional<Province> province(@Nullable String code) {
        return Optional.ofNullable(code).map(this.provincesByCode::get);
    }

    /** The communes of a province, by French name. */
    public List<Commune> communes(String provinceCode) {
        return this.communesByProvince.getOrDefault(provinceCode, List.of());
    }

    /** The commune with this code. */
    public Optional<Commune> commune(@Nullable String code) {
        return Optional.ofNullable(code).map(this.communesByCode::get);
    }

    /** In their order; the first five are the founders’. */
    public List<Sector> sectors() {
        return this.sectors;
    }

    /** The sector with this code. */
    public Optional<Sector> sector(@Nullable String code) {
        return Optional.ofNullable(code).map(this.sectorsByCode::get);
    }

    /** All 21. */
    public List<Activity> activities() {
        return this.activities;
    }

    /** The activity with this code. */
    public Optional<Activity> activity(@Nullable String code) {
        return Optional.ofNullable(code).map(this.activitiesByCode::get);
    }

    /** 1 to 17. */
    public List<Goal> goals() {
        return this.goals;
    }

    /** The goal with this number. */
    public Optional<Goal> goal(int number) {
        return (number >= 1 && number <= this.goals.size()) ? Optional.of(this.goals.get(number - 1))
                : Optional.empty();
    }

    /** In their order. */
    public List<SkillDomain> domains() {
        return this.domains;
    }

    /** All of the short-list. */
    public List<Skill> skills() {
        return this.skills;
    }

    /** The short-list and, where they were brought, all other skills of ESCO. */
    public List<Skill> allSkills() {
        return this.allSkills;
    }

    /** Those with these ids, in the order asked, unknown ones left out. */
    public List<Skill> skills(Collection<UUID> ids) {
        return ids.stream().distinct().map(this.skillsById::get).filter(Objects::nonNull).toList();
    }

    /** The skill with this id. */
    public Optional<Skill> skill(UUID id) {
        return Optional.ofNullable(this.skillsById.get(id));
    }

    /**
     * Skills whose names in any language, or other names, hold words that begin like
     * those given; best first.
     */
    public List<Skill> suggest(String words, int limit) {
        return this.search.find(words, limit);
    }

    private static Label name(ResultSet row) throws SQLException {
        return new Label(row.getString("name_ar"), row.getString("name_fr"), row.getString("name_en"));
    }

    private static <K, T> Map<K, T> by(List<T> items, Function<T, K> key) {
        return items.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

}
