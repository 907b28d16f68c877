package org.tiwizi.taxonomy;

import java.sql.Array;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.taxonomy.ReferenceFile.Row;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the reference data into the database at the start: what is unchanged is passed
 * over, a broken row or one that refers to nothing stops the start with its file and
 * line.
 */
@Component
class ReferenceData implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(ReferenceData.class);

    private static final long LOCK = 0x7469_7769_7a69L;

    private final JdbcTemplate database;

    private final TransactionTemplate transaction;

    private final Clock clock;

    ReferenceData(JdbcTemplate database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        this.transaction.executeWithoutResult((status) -> {
            this.database.query("select pg_advisory_xact_lock(?)", (row) -> {
            }, LOCK);
            ReferenceTable.ALL.forEach((table) -> load(table, new ReferenceFile(table.file())));
        });
    }

    void load(ReferenceTable table, ReferenceFile file) {
        if (loaded(file)) {
            return;
        }
        List<Row> rows = file.rows();
        rows.forEach((row) -> store(table, row));
        this.database.update("""
                insert into reference_file (name, sha256, loaded_at) values (?, ?, ?)
                on conflict (name) do update set sha256 = excluded.sha256, loaded_at = excluded.loaded_at
                """, file.name(), file.sha256(), OffsetDateTime.now(this.clock));
        log.info("Loaded {} rows of {}", rows.size(), file.name());
    }

    private boolean loaded(ReferenceFile file) {
        return !this.database
            .queryForList("select 1 from reference_file where name = ? and sha256 = ?", file.name(), file.sha256())
            .isEmpty();
    }

    private void store(ReferenceTable table, Row row) {
        Object[] values = table.values().apply(row);
        try {
            this.database.update(table.statement(), (statement) -> {
                for (int index = 0; index < values.length; index++) {
                    Object value = values[index];
                    if (value instanceof Object[] several) {
                        Array array = statement.getConnection()
                            .createArrayOf((several instanceof Integer[]) ? "integer" : "text", several);
                        statement.setArray(index + 1, array);
                    }
                    else {
                        statement.setObject(index + 1, value);
                    }
                }
            });
        }
        catch (DataAccessException ex) {
            throw row.broken("the database refuses it: " + ex.getMostSpecificCause().getMessage());
        }
    }

}
