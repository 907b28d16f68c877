package org.tiwizi.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The trail in its table, which only grows. Lines are chained at the very end of the
 * transaction that they tell of, after everything else was written: the chain is locked
 * for a moment only, and never while something else is waited for.
 */
@Component
public class AuditTrail {

    private final JdbcClient database;

    private final ObjectProvider<EntityManager> entities;

    AuditTrail(JdbcClient database, ObjectProvider<EntityManager> entities) {
        this.database = database;
        this.entities = entities;
    }

    /** Writes a line, in the caller’s transaction: neither can be without the other. */
    @Transactional
    public void write(AuditEntry entry) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void beforeCommit(boolean readOnly) {
                AuditTrail.this.entities.ifAvailable(EntityManager::flush);
                insert(entry);
            }

            @Override
            public int getOrder() {
                return Ordered.LOWEST_PRECEDENCE;
            }

        });
    }

    private void insert(AuditEntry entry) {
        this.database.sql("""
                insert into audit_event (at, account_id, organisation_id, party_id, action, subject_kind, subject_id,
                    before, after, reason, detail)
                values (:at, :account, :organisation, :party, :action, :kind, :subject, :before, :after, :reason,
                    :detail)
                """)
            .param("at", entry.at().atOffset(ZoneOffset.UTC))
            .param("account", entry.accountId())
            .param("organisation", entry.organisationId())
            .param("party", entry.partyId())
            .param("action", entry.action())
            .param("kind", entry.kind().name())
            .param("subject", entry.subjectId())
            .param("before", entry.before())
            .param("after", entry.after())
            .param("reason", entry.reason())
            .param("detail", entry.detail())
            .update();
    }

    /**
     * Newest first.
     * @param organisations the organisations of which the lines are; none of them when
     * null
     */
    List<AuditLine> read(AuditFilter filter, @Nullable Collection<UUID> organisations, ZoneId zone, int limit) {
        StringBuilder sql = new StringBuilder("select * from audit_event where id < :before");
        Map<String, Object> values = new HashMap<>();
        values.put("before", (filter.before() != null) ? filter.before() : Long.MAX_VALUE);
        values.put("limit", limit);
        BiConsumer<String, @Nullable Object> narrow = (condition, value) -> {
            if (value != null) {
                String name = condition.replaceAll("(?s).*:(\\w+).*", "$1");
                sql.append(" and ").append(condition);
                values.put(name, value);
            }
        };
        narrow.accept("subject_id = :subject", filter.subject());
        narrow.accept("account_id = :account", filter.account());
        narrow.accept("subject_kind = :kind", (filter.kind() != null) ? filter.kind().name() : null);
        narrow.accept("at >= :from", start(filter.from(), zone));
        narrow.accept("at < :until", start((filter.to() != null) ? filter.to().plusDays(1) : null, zone));
        narrow.accept("(organisation_id = any(:organisations) or party_id = any(:organisations))",
                (organisations != null) ? organisations.toArray(UUID[]::new) : null);
        return this.database.sql(sql.append(" order by id desc limit :limit").toString())
            .params(values)
            .query(AuditLine::read)
            .list();
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day, ZoneId zone) {
        return (day != null) ? day.atStartOfDay(zone).toOffsetDateTime() : null;
    }

}
