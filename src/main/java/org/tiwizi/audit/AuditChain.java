package org.tiwizi.audit;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whether the trail is whole: every line as it was written, each after the one before it,
 * none taken away, not even the last.
 */
@Component
class AuditChain {

    private static final int PIECE = 1000;

    private final JdbcTemplate database;

    private final TransactionTemplate transaction;

    AuditChain(JdbcTemplate database, PlatformTransactionManager transactions) {
        this.database = new JdbcTemplate(Objects.requireNonNull(database.getDataSource()));
        this.database.setFetchSize(PIECE);
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Reads it from the first line to the last, a piece at a time; who writes meanwhile
     * is not kept waiting.
     * @param noted a line and its hash, as somebody noted them elsewhere
     */
    ChainCheck check(@Nullable Noted noted) {
        return Objects.requireNonNull(this.transaction.execute((status) -> {
            Walk walk = new Walk(noted);
            this.database.query("select * from audit_event order by id",
                    (RowCallbackHandler) (row) -> walk.on(AuditLine.read(row, 0)));
            this.database.query("select last, hash from audit_head",
                    (RowCallbackHandler) (row) -> walk.end(row.getLong("last"), row.getString("hash")));
            return new ChainCheck(walk.last, walk.hash, walk.broken);
        }));
    }

    /** A line and the hash that it had. */
    record Noted(long number, String hash) {

    }

    private static final class Walk {

        private final @Nullable Noted noted;

        private long last;

        private String hash = AuditLine.BEGINNING;

        private @Nullable Long broken;

        Walk(@Nullable Noted noted) {
            this.noted = noted;
        }

        void on(AuditLine line) {
            boolean holds = line.number() == this.last + 1 && line.previousHash().equals(this.hash)
                    && line.hash().equals(line.computed());
            if (this.noted != null && this.noted.number() == line.number()) {
                holds &= this.noted.hash().equals(line.hash());
            }
            expect(holds, this.last + 1);
            this.last = line.number();
            this.hash = line.hash();
        }

        void end(long number, String hash) {
            expect(this.last == number && this.hash.equals(hash), this.last + 1);
            expect(this.noted == null || this.noted.number() <= this.last, this.last + 1);
        }

        private void expect(boolean holds, long number) {
            if (!holds && this.broken == null) {
                this.broken = number;
            }
        }

    }

}
