package org.tiwizi.recommendation;

import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Announces a night to those for whom it has something new, a batch in a transaction:
 * whoever goes on after an interruption tells nobody twice.
 */
@Component
class Telling {

    /** Organisations in a batch. */
    static final int BATCH = 100;

    private final JdbcClient database;

    private final ApplicationEventPublisher events;

    private final TransactionTemplate transaction;

    Telling(JdbcClient database, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.database = database;
        this.events = events;
        this.transaction = transaction;
    }

    /** Tells all that were not told yet. */
    void tell(UUID run) {
        while (Boolean.TRUE.equals(this.transaction.execute((status) -> some(run)))) {
            // the next batch
        }
    }

    private boolean some(UUID run) {
        List<UUID> organisations = this.database.sql("""
                update recommendation_notice set told = true
                where run_id = :run and organisation_id in (
                    select organisation_id from recommendation_notice where run_id = :run and not told
                    order by organisation_id limit :batch for update skip locked)
                returning organisation_id
                """).param("run", run).param("batch", BATCH).query(UUID.class).list();
        organisations.forEach((organisation) -> this.events.publishEvent(new RecommendationsPublished(organisation)));
        return !organisations.isEmpty();
    }

}
