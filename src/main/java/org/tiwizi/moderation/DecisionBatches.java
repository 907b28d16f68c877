package org.tiwizi.moderation;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases that are published together, a little later. */
@Component
class DecisionBatches {

    /** How long it can be undone. */
    static final Duration DELAY = Duration.ofMinutes(2);

    private final JdbcClient database;

    DecisionBatches(JdbcClient database) {
        this.database = database;
    }

    int schedule(List<UUID> ids, Member moderator, Instant now) {
        UUID batch = UUID.randomUUID();
        this.database.sql("""
                insert into decision_batch (id, account_id, created_at, due_at, state)
                values (:id, :account, :now, :due, 'WAITING')
                """)
            .param("id", batch)
            .param("account", moderator.accountId())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("due", now.plus(DELAY).atOffset(ZoneOffset.UTC))
            .update();
        int cases = this.database.sql("""
                update review set batch_id = :batch, version = version + 1
                where id = any(:ids) and state = 'WAITING' and batch_id is null and subject_kind <> 'ORGANISATION'
                    and organisation_id is distinct from :own
                    and (taken_by is null or taken_by = :account or taken_at < :stale)
                """)
            .param("batch", batch)
            .param("ids", ids.toArray(UUID[]::new))
            .param("own", moderator.organisationId())
            .param("account", moderator.accountId())
            .param("stale", now.minus(Review.HOLD).atOffset(ZoneOffset.UTC))
            .update();
        if (cases == 0) {
            this.database.sql("delete from decision_batch where id = :id").param("id", batch).update();
        }
        return cases;
    }

    boolean undo(UUID batch, Member moderator) {
        boolean own = this.database
            .sql("select exists (select from decision_batch where id = :id and account_id = :account)")
            .param("id", batch)
            .param("account", moderator.accountId())
            .query(Boolean.class)
            .single();
        if (!own) {
            throw new NotFound("decisions", batch);
        }
        int undone = this.database
            .sql("update decision_batch set state = 'UNDONE' where id = :id and state = 'WAITING'")
            .param("id", batch)
            .update();
        if (undone == 1) {
            leave(batch);
        }
        return undone == 1;
    }

    /** What is left of it waits again. */
    void leave(UUID batch) {
        this.database.sql("""
                update review set batch_id = null, version = version + 1 where batch_id = :batch and state = 'WAITING'
                """).param("batch", batch).update();
    }

    List<PendingBatch> pending(Member moderator) {
        return this.database.sql("""
                select b.id, b.due_at, (select count(*) from review r where r.batch_id = b.id) as cases
                from decision_batch b where b.account_id = :account and b.state = 'WAITING' order by b.due_at limit 5
                """)
            .param("account", moderator.accountId())
            .query((row, number) -> new PendingBatch(row.getObject("id", UUID.class), row.getInt("cases"),
                    row.getObject("due_at", OffsetDateTime.class).toInstant()))
            .list();
    }

    /** Those whose time has come, and those that a crash left half done. */
    List<Due> due(Instant now) {
        return this.database.sql("""
                update decision_batch set state = 'RUNNING'
                where (state = 'WAITING' and due_at <= :now) or state = 'RUNNING' returning id, account_id
                """)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .query((row, number) -> new Due(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class)))
            .list();
    }

    List<UUID> cases(UUID batch) {
        return this.database.sql("select id from review where batch_id = :batch and state = 'WAITING' order by id")
            .param("batch", batch)
            .query(UUID.class)
            .list();
    }

    void done(UUID batch) {
        this.database.sql("update decision_batch set state = 'DONE' where id = :id").param("id", batch).update();
    }

    /** A batch to be carried out, for whom. */
    record Due(UUID id, UUID accountId) {

    }

}
