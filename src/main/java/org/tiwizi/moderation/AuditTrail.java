package org.tiwizi.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trail in its table, which only grows. */
@Component
class AuditTrail {

    private final JdbcClient database;

    AuditTrail(JdbcClient database) {
        this.database = database;
    }

    void write(AuditEntry entry) {
        this.database.sql("""
                insert into audit_event
                    (at, account_id, organisation_id, action, subject_kind, subject_id, before, after, reason)
                values (:at, :account, :organisation, :action, :kind, :subject, :before, :after, :reason)
                """)
            .param("at", Timestamp.from(entry.at()))
            .param("account", entry.accountId())
            .param("organisation", entry.organisationId())
            .param("action", entry.action())
            .param("kind", entry.subjectKind())
            .param("subject", entry.subjectId())
            .param("before", entry.before())
            .param("after", entry.after())
            .param("reason", (entry.reason() != null) ? entry.reason().name() : null)
            .update();
    }

    /** Newest first. */
    List<AuditEvent> read(AuditFilter filter, int limit) {
        String sql = "select * from audit_event where id < :before"
                + ((filter.subject() != null) ? " and subject_id = :subject" : "")
                + ((filter.account() != null) ? " and account_id = :account" : "") + " order by id desc limit :limit";
        return this.database.sql(sql)
            .param("before", (filter.before() != null) ? filter.before() : Long.MAX_VALUE)
            .param("subject", filter.subject())
            .param("account", filter.account())
            .param("limit", limit)
            .query(AuditTrail::event)
            .list();
    }

    private static AuditEvent event(ResultSet row, int number) throws SQLException {
        @Nullable String reason = row.getString("reason");
        return new AuditEvent(row.getLong("id"), row.getTimestamp("at").toInstant(),
                row.getObject("account_id", UUID.class), row.getObject("organisation_id", UUID.class), null,
                row.getString("action"), row.getString("subject_kind"), row.getObject("subject_id", UUID.class),
                row.getString("before"), row.getString("after"),
                (reason != null) ? ReviewReason.valueOf(reason) : null);
    }

}
