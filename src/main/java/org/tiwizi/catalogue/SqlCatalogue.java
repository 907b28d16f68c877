package org.tiwizi.catalogue;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The catalogue in one narrow table, searched with one statement. */
@Repository
class SqlCatalogue implements CatalogueEngine {

    private final JdbcClient database;

    private final Clock clock;

    SqlCatalogue(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public CatalogueHits search(CatalogueQuery query) {
        Found found = new Found();
        new SearchStatement(query, LocalDate.now(this.clock)).on(this.database)
            .query((RowCallbackHandler) (row) -> found.take(row.getString("part"), row.getString("value"),
                    row.getLong("number")));
        int last = (int) Math.max(1, (found.total + query.size() - 1) / query.size());
        return new CatalogueHits(found.ids, found.total, found.all, Math.min(query.page(), last), found.counts);
    }

    @Override
    public void refresh(Collection<CatalogueEntry> entries) {
        entries.forEach(this::store);
    }

    private void store(CatalogueEntry entry) {
        this.database
            .sql("""
                    insert into catalogue_entry (id, kind, organisation_id, sectors, regions, province, goals, skills, modes,
                        hours, starts_on, ends_on, published_at, languages, title, words)
                    values (:id, :kind, :organisation, cast(:sectors as text[]), cast(:regions as text[]), :province,
                        cast(:goals as integer[]), cast(:skills as uuid[]), cast(:modes as text[]), :hours, :startsOn, :endsOn,
                        :publishedAt, cast(:languages as text[]), :title, :words)
                    on conflict (id) do update set kind = excluded.kind, organisation_id = excluded.organisation_id,
                        sectors = excluded.sectors, regions = excluded.regions, province = excluded.province,
                        goals = excluded.goals, skills = excluded.skills, modes = excluded.modes, hours = excluded.hours,
                        starts_on = excluded.starts_on, ends_on = excluded.ends_on, published_at = excluded.published_at,
                        languages = excluded.languages, title = excluded.title, words = excluded.words
                    """)
            .param("id", entry.id())
            .param("kind", entry.kind().name())
            .param("organisation", entry.organisationId())
            .param("sectors", texts(entry.sectors()))
            .param("regions", texts(entry.regions()))
            .param("province", entry.province())
            .param("goals", texts(entry.goals()))
            .param("skills", texts(entry.skills()))
            .param("modes", texts(entry.modes()))
            .param("hours", entry.hours())
            .param("startsOn", date(entry.startsOn()))
            .param("endsOn", date(entry.endsOn()))
            .param("publishedAt", entry.publishedAt().atOffset(ZoneOffset.UTC))
            .param("languages", texts(entry.languages()))
            .param("title", ' ' + entry.title() + ' ')
            .param("words", ' ' + entry.words() + ' ')
            .update();
    }

    @Override
    public void remove(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            this.database.sql("delete from catalogue_entry where id = any(cast(:ids as uuid[]))")
                .param("ids", texts(ids))
                .update();
        }
    }

    @Override
    public Map<CatalogueKind, List<UUID>> ofOrganisation(UUID organisationId) {
        Map<CatalogueKind, List<UUID>> shown = new EnumMap<>(CatalogueKind.class);
        this.database
            .sql("select kind, id from catalogue_entry where organisation_id = :organisation order by id for update")
            .param("organisation", organisationId)
            .query((RowCallbackHandler) (row) -> {
                shown.computeIfAbsent(CatalogueKind.valueOf(row.getString("kind")), (kind) -> new ArrayList<>())
                    .add(row.getObject("id", UUID.class));
            });
        return shown;
    }

    @Override
    public long organisations(CatalogueKind kind) {
        return this.database.sql("select count(distinct organisation_id) from catalogue_entry where kind = :kind")
            .param("kind", kind.name())
            .query(Long.class)
            .single();
    }

    @Override
    public boolean isEmpty() {
        return this.database.sql("select not exists (select from catalogue_entry)").query(Boolean.class).single();
    }

    static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    private static @Nullable Date date(@Nullable LocalDate date) {
        return (date != null) ? Date.valueOf(date) : null;
    }

    /** The rows of one search, put in their places. */
    private static final class Found {

        private final List<UUID> ids = new ArrayList<>();

        private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);

        private long total;

        private long all;

        void take(String part, String value, long number) {
            switch (part) {
                case "ALL" -> this.all = number;
                case "TOTAL" -> this.total = number;
                case "PAGE" -> this.ids.add(UUID.fromString(value));
                default ->
                    this.counts.computeIfAbsent(Facet.valueOf(part), (facet) -> new HashMap<>()).put(value, number);
            }
        }

    }

}
