package org.tiwizi.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of threads in their table; who may read a thread is asked before. */
@Component
class Lines {

    private final JdbcClient database;

    Lines(JdbcClient database) {
        this.database = database;
    }

    /** Writes what somebody said. */
    void write(UUID threadId, UUID key, Member by, @Nullable String text, @Nullable UUID documentId, Instant at) {
        this.database.sql("""
                insert into message (thread_id, key, organisation_id, account_id, text, document_id, sent_at)
                values (:thread, :key, :organisation, :account, :text, :document, :at)
                """)
            .param("thread", threadId)
            .param("key", key)
            .param("organisation", by.organisation())
            .param("account", by.accountId())
            .param("text", text)
            .param("document", documentId)
            .param("at", Timestamp.from(at))
            .update();
    }

    /** Writes that a step was taken. */
    void note(UUID threadId, @Nullable UUID organisationId, String step, Instant at) {
        this.database.sql("""
                insert into message (thread_id, key, organisation_id, step, sent_at)
                values (:thread, gen_random_uuid(), :organisation, :step, :at)
                """)
            .param("thread", threadId)
            .param("organisation", organisationId)
            .param("step", step)
            .param("at", Timestamp.from(at))
            .update();
    }

    boolean has(UUID threadId, UUID key) {
        return this.database.sql("select exists (select from message where thread_id = :thread and key = :key)")
            .param("thread", threadId)
            .param("key", key)
            .query(Boolean.class)
            .single();
    }

    /** Before a number, newest first. */
    List<Line> before(UUID threadId, long before, int limit) {
        return this.database
            .sql("select * from message where thread_id = :thread and id < :before order by id desc limit :limit")
            .param("thread", threadId)
            .param("before", before)
            .param("limit", limit)
            .query(Lines::line)
            .list();
    }

    /** After a number, oldest first. */
    List<Line> after(UUID threadId, long after, int limit) {
        return this.database
            .sql("select * from message where thread_id = :thread and id > :after order by id limit :limit")
            .param("thread", threadId)
            .param("after", after)
            .param("limit", limit)
            .query(Lines::line)
            .list();
    }

    Optional<UUID> document(UUID threadId, long id) {
        return this.database
            .sql("select document_id from message where thread_id = :thread and id = :id and document_id is not null")
            .param("thread", threadId)
            .param("id", id)
            .query(UUID.class)
            .optional();
    }

    /** Somebody has read so far, and never less than before. */
    void read(UUID threadId, Member reader, long upTo) {
        this.database.sql("""
                insert into message_reading (thread_id, account_id, organisation_id, message_id)
                select :thread, :account, :organisation, least(:upTo, coalesce(max(id), 0))
                from message where thread_id = :thread
                on conflict (thread_id, account_id) do update
                    set message_id = greatest(message_reading.message_id, excluded.message_id)
                """)
            .param("thread", threadId)
            .param("account", reader.accountId())
            .param("organisation", reader.organisation())
            .param("upTo", upTo)
            .update();
    }

    /** How far the reader has read, and how far anybody of the other side. */
    Readings readings(UUID threadId, Member reader) {
        return this.database.sql("""
                select coalesce(max(message_id) filter (where account_id = :account), 0) as own,
                    coalesce(max(message_id) filter (where organisation_id <> :organisation), 0) as other
                from message_reading where thread_id = :thread
                """)
            .param("thread", threadId)
            .param("account", reader.accountId())
            .param("organisation", reader.organisation())
            .query((row, number) -> new Readings(row.getLong("own"), row.getLong("other")))
            .single();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(row.getLong("id"), row.getObject("organisation_id", UUID.class), row.getString("step"),
                row.getString("text"), row.getObject("document_id", UUID.class),
                row.getTimestamp("sent_at").toInstant());
    }

    /** Numbers of messages up to which somebody has read. */
    record Readings(long own, long other) {

    }

}
