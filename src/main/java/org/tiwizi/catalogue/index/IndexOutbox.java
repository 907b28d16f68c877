package org.tiwizi.catalogue.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What one reader has not yet taken from the outbox of the catalogue.
 * <p>
 * Rows become visible in the order of commits, not of their numbers. So a reader looks
 * again at everything written by transactions that may have been open when it last
 * looked, and passes over the rows it has taken: nothing is missed, and nothing waits for
 * somebody else’s long transaction. Not for several threads.
 */
final class IndexOutbox {

    private final JdbcClient database;

    /** All transactions before this one were over when we last looked. */
    private long horizon;

    private Set<Long> taken = new HashSet<>();

    IndexOutbox(JdbcClient database) {
        this.database = database;
    }

    /**
     * Begins with what happens after the snapshot of the caller’s transaction, which must
     * be repeatable read.
     */
    void begin() {
        this.horizon = this.database.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
            .query(Long.class)
            .single();
        this.taken = new HashSet<>();
    }

    /** What changed since we last looked, as the caller’s transaction sees it. */
    Look look() {
        List<Row> rows = new ArrayList<>();
        long[] next = new long[1];
        this.database.sql("""
                select now.horizon::text as horizon, xid::text as xid, number, entry_id
                from (select pg_snapshot_xmin(pg_current_snapshot()) as horizon) now
                left join index_outbox on xid >= cast(:horizon as xid8) order by number
                """).param("horizon", Long.toString(this.horizon)).query((RowCallbackHandler) (row) -> {
            next[0] = row.getLong("horizon");
            if (row.getString("xid") != null) {
                rows.add(new Row(row.getLong("number"), row.getLong("xid"), row.getObject("entry_id", UUID.class)));
            }
        });
        Set<UUID> changed = new LinkedHashSet<>();
        Set<Long> again = new HashSet<>();
        for (Row row : rows) {
            if (!this.taken.contains(row.number())) {
                changed.add(row.entryId());
            }
            if (row.xid() >= next[0]) {
                again.add(row.number());
            }
        }
        return new Look(changed, next[0], again);
    }

    /** What was seen is in the index: it need not be seen again. */
    void take(Look look) {
        this.horizon = look.horizon();
        this.taken = look.taken();
    }

    private record Row(long number, long xid, UUID entryId) {

    }

    /**
     * @param changed entries that are no longer what they were
     */
    record Look(Set<UUID> changed, long horizon, Set<Long> taken) {

    }

}
