package org.tiwizi.demonstration;

import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done just now was done long ago. */
@Component
@Conditional(NoDatabaseConfigured.class)
class DemonstrationPast {

    private final JdbcClient database;

    private final EntityManager entities;

    DemonstrationPast(JdbcClient database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /** Moves a partnership back by so many days, from its start to its end. */
    void move(UUID partnershipId, int days) {
        this.entities.flush();
        this.database.sql("""
                update partnership set started_at = started_at - make_interval(days => :days),
                    signed_at = signed_at - make_interval(days => :days),
                    ended_at = ended_at - make_interval(days => :days),
                    activity_at = activity_at - make_interval(days => :days) where id = :id
                """).param("days", days).param("id", partnershipId).update();
        this.entities.clear();
    }

}
