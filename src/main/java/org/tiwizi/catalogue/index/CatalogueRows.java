package org.tiwizi.catalogue.index;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tiwizi.catalogue.CatalogueEntry;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.index.EntryIndex.Checksum;
import org.tiwizi.catalogue.words.EntryText;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Reads the table of the catalogue for those who index it. */
@Component
class CatalogueRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final TypeReference<List<EntryText>> TEXTS = new TypeReference<>() {
    };

    private static final int BATCH = 2_000;

    private final JdbcTemplate database;

    CatalogueRows(JdbcTemplate database) {
        this.database = new JdbcTemplate(database.getDataSource());
        this.database.setFetchSize(BATCH);
    }

    /**
     * Hands on all rows, one after the other; they are read in portions inside a
     * transaction.
     */
    void each(Consumer<Shown> taker) {
        this.database.query("select * from catalogue_entry", (RowCallbackHandler) (row) -> taker.accept(shown(row)));
    }

    /** Those of these that are there. */
    List<Shown> these(Collection<UUID> ids) {
        return this.database.query("select * from catalogue_entry where id = any(?) /* for the index_outbox */",
                (row, number) -> shown(row), (Object) ids.toArray(UUID[]::new));
    }

    long number() {
        return this.database.queryForObject("select count(*) from catalogue_entry", Long.class);
    }

    /** What the index of this kind should hold. */
    Checksum checksum(CatalogueKind kind) {
        return this.database.queryForObject("""
                select count(*) as entries, coalesce(sum(revision), 0) as sum, coalesce(bit_xor(revision), 0) as mixed
                from catalogue_entry where kind = ?
                """, (row, number) -> new Checksum(row.getLong("entries"), row.getBigDecimal("sum").longValue(),
                row.getLong("mixed")), kind.name());
    }

    private static Shown shown(ResultSet row) throws SQLException {
        return new Shown(
                new CatalogueEntry(row.getObject("id", UUID.class), CatalogueKind.valueOf(row.getString("kind")),
                        row.getObject("organisation_id", UUID.class), texts(row, "sectors"), texts(row, "regions"),
                        texts(row, "provinces"), set(row, "goals", Integer.class::cast),
                        set(row, "skills", UUID.class::cast), texts(row, "domains"),
                        set(row, "modes", (mode) -> Mode.valueOf((String) mode)), row.getInt("hours"),
                        row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        set(row, "languages", (language) -> Language.valueOf((String) language)), row.getInt("level"),
                        row.getInt("places"), row.getBoolean("rural"), JSON.readValue(row.getString("texts"), TEXTS)),
                row.getInt("tickets"), row.getLong("revision"));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return set(row, column, String.class::cast);
    }

    private static <T> Set<T> set(ResultSet row, String column, Function<Object, T> reading) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.stream((Object[]) array.getArray()).map(reading).collect(Collectors.toSet());
    }

}
