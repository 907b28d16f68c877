package org.tiwizi.initiative;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Slug;
import org.tiwizi.shared.Written;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Initiatives brought in as they are, thousands at a time: one batch for each table, past
 * the entities, whose collections would take a statement each.
 */
@Component
class InitiativeImport {

    private static final int BATCH = 500;

    private final JdbcTemplate database;

    InitiativeImport(JdbcTemplate database) {
        this.database = database;
    }

    void bring(Collection<InitiativeRecord> records) {
        Map<UUID, InitiativeRecord> wanted = new LinkedHashMap<>();
        records.forEach((record) -> wanted.putIfAbsent(record.id(), record));
        List<InitiativeRecord> all = List.copyOf(wanted.values());
        for (int from = 0; from < all.size(); from += BATCH) {
            insert(unknown(all.subList(from, Math.min(all.size(), from + BATCH))));
        }
    }

    private List<InitiativeRecord> unknown(List<InitiativeRecord> records) {
        UUID[] ids = records.stream().map(InitiativeRecord::id).toArray(UUID[]::new);
        Set<UUID> known = new HashSet<>(
                this.database.queryForList("select id from initiative where id = any (?)", UUID.class, (Object) ids));
        return records.stream().filter((record) -> !known.contains(record.id())).toList();
    }

    private void insert(List<InitiativeRecord> records) {
        List<Object[]> initiatives = new ArrayList<>();
        List<Object[]> texts = new ArrayList<>();
        List<Object[]> goals = new ArrayList<>();
        List<Object[]> communes = new ArrayList<>();
        List<Object[]> needs = new ArrayList<>();
        List<Object[]> needTexts = new ArrayList<>();
        List<Object[]> skills = new ArrayList<>();
        for (InitiativeRecord record : records) {
            UUID id = record.id();
            initiatives.add(initiative(record));
            record.texts().forEach((language, text) -> texts.add(row(id, language, text)));
            record.goals().stream().distinct().forEach((goal) -> goals.add(new Object[] { id, goal }));
            record.communes().stream().distinct().forEach((code) -> communes.add(new Object[] { id, code }));
            int position = 0;
            for (NeedRecord need : record.needs()) {
                position++;
                needs.add(new Object[] { need.id(), id, position, need.hours(), need.people(), need.places(),
                        need.mode().name(), date(need.startsOn()), date(need.endsOn()) });
                need.texts()
                    .forEach((language, text) -> needTexts
                        .add(new Object[] { need.id(), language.name(), text.title(), text.deliverable() }));
                need.skills().stream().distinct().forEach((skill) -> skills.add(new Object[] { need.id(), skill }));
            }
        }
        this.database.batchUpdate("""
                insert into initiative (id, version, slug, association_id, sector_code, region_code, province_code,
                    starts_on, ends_on, status, remark, since, published_at, origin, source)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, initiatives);
        this.database.batchUpdate("""
                insert into initiative_text (initiative_id, language, title, summary, problem, goals, beneficiaries)
                values (?, ?, ?, ?, ?, ?, ?)
                """, texts);
        this.database.batchUpdate("insert into initiative_goal (initiative_id, goal) values (?, ?)", goals);
        this.database.batchUpdate("insert into initiative_commune (initiative_id, commune_code) values (?, ?)",
                communes);
        this.database.batchUpdate("""
                insert into need (id, version, initiative_id, position, hours, people, places, mode, starts_on, ends_on)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)
                """, needs);
        this.database.batchUpdate("insert into need_text (need_id, language, title, deliverable) values (?, ?, ?, ?)",
                needTexts);
        this.database.batchUpdate("insert into need_skill (need_id, skill_id) values (?, ?)", skills);
    }

    private static Object[] initiative(InitiativeRecord record) {
        String title = Written.best(record.texts(), Language.FR).text().title();
        return new Object[] { record.id(), Slug.of(title, record.id()), record.associationId(), record.sectorCode(),
                record.regionCode(), record.provinceCode(), date(record.startsOn()), date(record.endsOn()),
                record.status().name(), record.remark(), Timestamp.from(record.since()), published(record),
                record.origin().name(), record.source() };
    }

    // what was never shown has no such date
    private static @Nullable Timestamp published(InitiativeRecord record) {
        return record.status().isShown() ? Timestamp.from(record.since()) : null;
    }

    private static Object[] row(UUID id, Language language, InitiativeText text) {
        return new Object[] { id, language.name(), text.title(), text.summary(), text.problem(), text.goals(),
                text.beneficiaries() };
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return (day != null) ? Date.valueOf(day) : null;
    }

}
