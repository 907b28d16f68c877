package org.tiwizi.organisation;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.tiwizi.shared.Language;
import org.tiwizi.shared.Slug;
import org.tiwizi.shared.Written;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Brings in organisations by the thousand, past the entity. */
@Component
class OrganisationLoader {

    private static final int BATCH = 500;

    private static final String INSERT = """
            insert into organisation (id, version, kind, slug, region_code, province_code, sector_code, activity_code,
                ice, founded_in, status, remark, since, verified_at, origin, source, created_at, comparable_names)
            values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do nothing
            """;

    private static final String INSERT_TEXT = """
            insert into organisation_text (organisation_id, language, name, mission) values (?, ?, ?, ?)
            on conflict do nothing
            """;

    private final JdbcTemplate database;

    OrganisationLoader(JdbcTemplate database) {
        this.database = database;
    }

    void bring(Collection<OrganisationRecord> records) {
        Set<UUID> known = known(records);
        List<OrganisationRecord> added = records.stream().filter((record) -> !known.contains(record.id())).toList();
        this.database.batchUpdate(INSERT, added, BATCH, OrganisationLoader::fill);
        this.database.batchUpdate(INSERT_TEXT,
                added.stream()
                    .flatMap((record) -> record.names().entrySet().stream().map((name) -> new Text(record, name)))
                    .toList(),
                BATCH, OrganisationLoader::fill);
    }

    private Set<UUID> known(Collection<OrganisationRecord> records) {
        UUID[] ids = records.stream().map(OrganisationRecord::id).toArray(UUID[]::new);
        return new HashSet<>(this.database.query("select id from organisation where id = any(?)",
                (statement) -> statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids)),
                (row, number) -> row.getObject(1, UUID.class)));
    }

    private static void fill(PreparedStatement statement, OrganisationRecord record) throws SQLException {
        boolean verified = record.status().isPublic();
        String name = Written.best(record.names(), Language.FR).text();
        statement.setObject(1, record.id());
        statement.setString(2, record.kind().name());
        statement.setString(3, Slug.of(name, record.id()));
        statement.setString(4, record.regionCode());
        statement.setString(5, record.provinceCode());
        statement.setString(6, record.sectorCode());
        statement.setString(7, record.activityCode());
        statement.setString(8, record.ice());
        statement.setObject(9, record.foundedIn(), Types.INTEGER);
        statement.setString(10, record.status().name());
        statement.setString(11, record.remark());
        statement.setTimestamp(12, Timestamp.from(record.since()));
        statement.setTimestamp(13, verified ? Timestamp.from(record.since()) : null);
        statement.setString(14, record.origin().name());
        statement.setString(15, record.source());
        statement.setTimestamp(16, Timestamp.from(record.since()));
        statement.setString(17, Organisation.comparable(record.names()));
    }

    private static void fill(PreparedStatement statement, Text text) throws SQLException {
        statement.setObject(1, text.record().id());
        statement.setString(2, text.name().getKey().name());
        statement.setString(3, text.name().getValue());
        statement.setString(4, text.record().missions().get(text.name().getKey()));
    }

    private record Text(OrganisationRecord record, Map.Entry<Language, String> name) {

    }

}
