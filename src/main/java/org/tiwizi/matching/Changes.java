package org.tiwizi.matching;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * Reads what was noted as changed. Where a reader stands is a snapshot of the database,
 * not a number: whatever became visible between two snapshots is read exactly once,
 * however long its transaction took.
 */
@Component
class Changes {

    private static final String SINCE = """
            select pg_current_snapshot()::text as now, c.kind, c.entity_id
            from (select) one left join match_change c
                on c.transaction >= pg_snapshot_xmin(cast(? as pg_snapshot))
                and not pg_visible_in_snapshot(c.transaction, cast(? as pg_snapshot))
            """;

    private final JdbcTemplate database;

    Changes(JdbcTemplate database) {
        this.database = database;
    }

    /** Where somebody stands who reads everything in this transaction. */
    String now() {
        return this.database.queryForObject("select pg_current_snapshot()::text", String.class);
    }

    /** What changed since then, and where one stands now. */
    Changed since(String snapshot) {
        Changed changed = new Changed(snapshot);
        this.database.query(SINCE, (RowCallbackHandler) (row) -> changed.take(row.getString("now"),
                row.getString("kind"), row.getObject("entity_id", UUID.class)), snapshot, snapshot);
        if (!changed.belonging.isEmpty()) {
            UUID[] all = changed.belonging.toArray(UUID[]::new);
            changed.needs.addAll(this.database.queryForList("""
                    select n.id from need n join initiative i on i.id = n.initiative_id
                    where i.id = any(?) or i.association_id = any(?)
                    """, UUID.class, all, all));
            changed.offers.addAll(this.database.queryForList("select id from offer where company_id = any(?)",
                    UUID.class, (Object) all));
        }
        return changed;
    }

    /** Forgets what every instance has long read. */
    void eraseOld() {
        this.database.update("delete from match_change where noted_at < now() - interval '1 day'");
    }

    /** Needs and offers to be read anew. */
    static final class Changed {

        private final Set<UUID> needs = new HashSet<>();

        private final Set<UUID> offers = new HashSet<>();

        private final Set<UUID> belonging = new HashSet<>();

        private String now;

        private Changed(String now) {
            this.now = now;
        }

        @SuppressWarnings("NullAway")
        private void take(String now, String kind, UUID id) {
            this.now = now;
            if (kind != null) {
                (switch (kind) {
                    case "NEED" -> this.needs;
                    case "OFFER" -> this.offers;
                    default -> this.belonging;
                }).add(id);
            }
        }

        String now() {
            return this.now;
        }

        Set<UUID> needs() {
            return this.needs;
        }

        Set<UUID> offers() {
            return this.offers;
        }

        boolean nothing() {
            return this.needs.isEmpty() && this.offers.isEmpty();
        }

    }

}
