package org.tiwizi.intake;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of spreadsheets in their table, read and written in pieces. */
@Component
class IntakeRows {

    /** How many are in memory at a time. */
    static final int PIECE = 500;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcTemplate database;

    IntakeRows(JdbcTemplate database) {
        this.database = database;
    }

    void add(UUID batchId, Collection<IntakeRow> rows) {
        this.database.batchUpdate(
                "insert into intake_row (batch_id, line, state, content, faults) values (?, ?, ?, ?::jsonb, ?)", rows,
                PIECE, (statement, row) -> fill(statement, batchId, row));
    }

    /** What is to be brought in, in order, after a line. */
    List<IntakeRow> wanted(UUID batchId, long after) {
        return this.database.query("""
                select * from intake_row where batch_id = ? and state <> 'BAD' and line > ? order by line limit ?
                """, (row, number) -> read(row), batchId, after, PIECE);
    }

    /** What cannot be brought in, in order, after a line. */
    List<IntakeRow> bad(UUID batchId, long after) {
        return this.database.query("""
                select * from intake_row where batch_id = ? and state = 'BAD' and line > ? order by line limit ?
                """, (row, number) -> read(row), batchId, after, PIECE);
    }

    /** Those of some states, a page of them, in order. */
    List<IntakeRow> page(UUID batchId, Collection<RowState> states, int offset, int limit) {
        return this.database.query("""
                select * from intake_row where batch_id = ? and state = any (?) order by line offset ? limit ?
                """, (statement) -> {
            statement.setObject(1, batchId);
            statement.setArray(2, texts(statement, states.stream().map(RowState::name)));
            statement.setInt(3, offset);
            statement.setInt(4, limit);
        }, (row, number) -> read(row));
    }

    void beginProgress(UUID batchId) {
        this.database.update("insert into intake_progress (batch_id) values (?)", batchId);
    }

    void progress(UUID batchId, int done) {
        this.database.update("update intake_progress set done = ? where batch_id = ?", done, batchId);
    }

    int progress(UUID batchId) {
        return this.database.queryForList("select done from intake_progress where batch_id = ?", Integer.class, batchId)
            .stream()
            .findFirst()
            .orElse(0);
    }

    /** Forgets what was typed into spreadsheets that came before. */
    void erase(Instant before) {
        this.database.update("""
                delete from intake_row where batch_id in (
                    select id from intake_batch where status = 'IMPORTED' and created_at < ?)
                """, before.atOffset(ZoneOffset.UTC));
        this.database.update("delete from intake_batch where status = 'READY' and created_at < ?",
                before.atOffset(ZoneOffset.UTC));
    }

    private static void fill(PreparedStatement statement, UUID batchId, IntakeRow row) throws SQLException {
        statement.setObject(1, batchId);
        statement.setLong(2, row.line());
        statement.setString(3, row.state().name());
        statement.setString(4, JSON.writeValueAsString(row.content()).replace("\\u0000", "\uFFFD"));
        statement.setArray(5, texts(statement, row.faults().stream().map(RowFault::stored)));
    }

    private static Array texts(PreparedStatement statement, Stream<String> texts) throws SQLException {
        return statement.getConnection().createArrayOf("text", texts.toArray());
    }

    private static IntakeRow read(ResultSet row) throws SQLException {
        return new IntakeRow(row.getLong("line"), RowState.valueOf(row.getString("state")),
                JSON.readValue(row.getString("content"), AssociationRow.class),
                Stream.of((String[]) row.getArray("faults").getArray()).map(RowFault::of).toList());
    }

}
