package org.tiwizi.catalogue;

import java.sql.Date;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.words.EntryText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The catalogue’s truth: one narrow table of what is to be seen, written in the caller’s
 * transaction.
 */
@Repository
public class CatalogueTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final TypeReference<List<EntryText>> TEXTS = new TypeReference<>() {
    };

    private final JdbcClient database;

    public CatalogueTable(JdbcClient database) {
        this.database = database;
    }

    /** What these are from now on, whether known before or not. */
    public void refresh(Collection<CatalogueEntry> entries) {
        entries.forEach(this::store);
        weigh(entries.stream().map(CatalogueEntry::organisationId).collect(Collectors.toSet()));
    }

    private void store(CatalogueEntry entry) {
        this.database
            .sql("""
                    insert into catalogue_entry (id, kind, organisation_id, sectors, regions, provinces, goals, skills, domains,
                        modes, hours, starts_on, ends_on, published_at, languages, level, places, rural, lot, texts)
                    values (:id, :kind, :organisation, cast(:sectors as text[]), cast(:regions as text[]),
                        cast(:provinces as text[]), cast(:goals as integer[]), cast(:skills as uuid[]), cast(:domains as text[]),
                        cast(:modes as text[]), :hours, :startsOn, :endsOn, :publishedAt, cast(:languages as text[]), :level,
                        :places, :rural, :lot, cast(:texts as jsonb))
                    on conflict (id) do update set kind = excluded.kind, organisation_id = excluded.organisation_id,
                        sectors = excluded.sectors, regions = excluded.regions, provinces = excluded.provinces,
                        goals = excluded.goals, skills = excluded.skills, domains = excluded.domains, modes = excluded.modes,
                        hours = excluded.hours, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                        published_at = excluded.published_at, languages = excluded.languages, level = excluded.level,
                        places = excluded.places, rural = excluded.rural, texts = excluded.texts
                    """)
            .param("id", entry.id())
            .param("kind", entry.kind().name())
            .param("organisation", entry.organisationId())
            .param("sectors", codes(entry.sectors()))
            .param("regions", codes(entry.regions()))
            .param("provinces", codes(entry.provinces()))
            .param("goals", codes(entry.goals()))
            .param("skills", codes(entry.skills()))
            .param("domains", codes(entry.domains()))
            .param("modes", codes(entry.modes()))
            .param("hours", entry.hours())
            .param("startsOn", date(entry.startsOn()))
            .param("endsOn", date(entry.endsOn()))
            .param("publishedAt", entry.publishedAt().atOffset(ZoneOffset.UTC))
            .param("languages", codes(entry.languages()))
            .param("level", entry.level())
            .param("places", entry.places())
            .param("rural", entry.rural())
            .param("lot", Turn.lot(entry.id()))
            .param("texts", JSON.writeValueAsString(entry.texts()))
            .update();
    }

    /** These are no longer to be seen; unknown ids are passed over. */
    public void remove(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            Set<UUID> organisations = Set.copyOf(this.database
                .sql("delete from catalogue_entry where id = any(cast(:ids as uuid[])) returning organisation_id")
                .param("ids", codes(ids))
                .query(UUID.class)
                .list());
            weigh(organisations);
        }
    }

    /** Gives what these organisations show its tickets, see {@link Turn}. */
    private void weigh(Set<UUID> organisations) {
        if (!organisations.isEmpty()) {
            this.database.sql("""
                    with shown as (
                        select organisation_id, kind, case when count(*) <= :few then 1 else 0 end as small
                        from catalogue_entry where organisation_id = any(cast(:organisations as uuid[]))
                        group by organisation_id, kind),
                    weighed as (
                        select id, 1 + rural::int + small as tickets from catalogue_entry entry
                        join shown using (organisation_id, kind) where entry.tickets <> 1 + rural::int + small
                        order by id for update of entry)
                    update catalogue_entry entry set tickets = weighed.tickets from weighed where weighed.id = entry.id
                    """).param("few", Turn.FEW).param("organisations", codes(organisations)).update();
        }
    }

    /**
     * The ids of what an organisation shows or has published, by kind, held until the
     * transaction ends so that nothing is brought back that somebody hides meanwhile.
     */
    Map<CatalogueKind, Set<UUID>> ofOrganisation(UUID organisationId) {
        Map<CatalogueKind, Set<UUID>> all = new EnumMap<>(CatalogueKind.class);
        for (String held : List.of(
                "select 'INITIATIVE' as kind, id from initiative where association_id = :organisation and status = 'PUBLISHED' order by id for share",
                "select 'OFFER' as kind, id from offer where company_id = :organisation and status = 'PUBLISHED' order by id for share",
                "select kind, id from catalogue_entry where organisation_id = :organisation order by id for update")) {
            this.database.sql(held)
                .param("organisation", organisationId)
                .query((RowCallbackHandler) (row) -> all
                    .computeIfAbsent(CatalogueKind.valueOf(row.getString("kind")), (kind) -> new LinkedHashSet<>())
                    .add(row.getObject("id", UUID.class)));
        }
        return all;
    }

    /**
     * Holds an entry until the transaction ends.
     * @return whether it is shown
     */
    boolean hold(UUID id) {
        return this.database.sql("select id from catalogue_entry where id = :id for update")
            .param("id", id)
            .query(UUID.class)
            .optional()
            .isPresent();
    }

    /** What has ended is seen no longer anyway; this lets go of it. */
    public void removeEnded(LocalDate today) {
        remove(this.database.sql("select id from catalogue_entry where ends_on < :today")
            .param("today", Date.valueOf(today))
            .query(UUID.class)
            .list());
    }

    /** Forgets changes from before this. */
    public void clearOutbox(OffsetDateTime before) {
        this.database.sql("delete from index_outbox where at < :before").param("before", before).update();
    }

    /** What was written in these, by id. */
    Map<UUID, List<EntryText>> texts(Collection<UUID> ids) {
        Map<UUID, List<EntryText>> texts = new HashMap<>();
        this.database.sql("select id, texts from catalogue_entry where id = any(cast(:ids as uuid[]))")
            .param("ids", codes(ids))
            .query((RowCallbackHandler) (row) -> texts.put(row.getObject("id", UUID.class),
                    JSON.readValue(row.getString("texts"), TEXTS)));
        return texts;
    }

    boolean isEmpty() {
        return this.database.sql("select not exists (select from catalogue_entry)").query(Boolean.class).single();
    }

    private static String[] codes(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    private static @Nullable Date date(@Nullable LocalDate date) {
        return (date != null) ? Date.valueOf(date) : null;
    }

}
