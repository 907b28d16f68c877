package org.tiwizi.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The delivery log: every attempt in its table. */
@Component
class MailAttempts {

    private static final int REASON = 500;

    private static final int SHOWN = 50;

    private final JdbcClient database;

    MailAttempts(JdbcClient database) {
        this.database = database;
    }

    void note(UUID messageId, Instant at, @Nullable String failure) {
        this.database.sql("insert into mail_attempt (message_id, at, failure) values (:message, :at, :failure)")
            .param("message", messageId)
            .param("at", Timestamp.from(at))
            .param("failure", (failure != null && failure.length() > REASON) ? failure.substring(0, REASON) : failure)
            .update();
    }

    /** Newest first, 50 at most. */
    List<MailAttempt> of(UUID messageId) {
        return this.database
            .sql("select at, failure from mail_attempt where message_id = :message order by id desc limit :limit")
            .param("message", messageId)
            .param("limit", SHOWN)
            .query((row, number) -> new MailAttempt(row.getTimestamp("at").toInstant(), row.getString("failure")))
            .list();
    }

}
