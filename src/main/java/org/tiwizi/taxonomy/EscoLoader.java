package org.tiwizi.taxonomy;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.platform.StartFailure;
import org.tiwizi.taxonomy.ReferenceFile.Row;

import org.springframework.core.io.FileSystemResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings a file of ESCO in batches, each a transaction of its own: what an interrupted
 * run has brought stays, and the next run passes over it.
 */
@Component
class EscoLoader {

    private static final Logger log = LoggerFactory.getLogger("Tiwizi");

    static final int BATCH = 500;

    private final JdbcTemplate database;

    private final TransactionOperations transaction;

    EscoLoader(JdbcTemplate database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * Brings one file of a folder.
     * @return how many rows are new or have changed
     * @throws IllegalArgumentException with one sentence that names file and line when a
     * row is broken
     */
    int load(Path folder, EscoTable table) {
        try {
            List<Row> rows = new ReferenceFile(table.file(), new FileSystemResource(folder.resolve(table.file())))
                .rows();
            int changed = 0;
            for (int start = 0; start < rows.size(); start += BATCH) {
                List<Row> batch = rows.subList(start, Math.min(start + BATCH, rows.size()));
                Integer some = this.transaction.execute((status) -> keep(table, batch));
                changed += (some != null) ? some : 0;
                log.info("{}: {} of {}", table.file(), start + batch.size(), rows.size());
            }
            return changed;
        }
        catch (StartFailure broken) {
            throw new IllegalArgumentException(broken.getMessage(), broken);
        }
    }

    private int keep(EscoTable table, List<Row> batch) {
        try {
            int changed = 0;
            int[][] counts = this.database.batchUpdate(table.statement(), batch, BATCH,
                    (statement, row) -> fill(statement, table.values().apply(row)));
            for (int[] some : counts) {
                for (int count : some) {
                    changed += Math.max(count, 0);
                }
            }
            return changed;
        }
        catch (DataAccessException ex) {
            throw batch.get(0)
                .broken("or one of the %d after it: the database refuses it: %s".formatted(batch.size() - 1,
                        ex.getMostSpecificCause().getMessage()));
        }
    }

    private static void fill(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            if (values[index] instanceof String[] several) {
                statement.setArray(index + 1, statement.getConnection().createArrayOf("text", several));
            }
            else {
                statement.setObject(index + 1, values[index]);
            }
        }
    }

}
