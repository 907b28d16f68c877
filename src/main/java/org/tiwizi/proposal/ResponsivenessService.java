package org.tiwizi.proposal;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How organisations answer, for their public profiles. */
@Service
@Transactional(readOnly = true)
public class ResponsivenessService {

    private final JdbcClient database;

    ResponsivenessService(JdbcClient database) {
        this.database = database;
    }

    /** Of one organisation, in one query. */
    public Responsiveness of(UUID organisationId) {
        return this.database.sql("""
                select count(*) as received, count(answered_at) as answered,
                    coalesce(percentile_cont(0.5) within group (order by extract(epoch from answered_at - sent_at)), 0)
                        as median
                from (
                    select sent_at, answered_at from proposal
                    where ((sender = 'COMPANY' and association_id = :organisation)
                        or (sender = 'ASSOCIATION' and company_id = :organisation))
                    and (answered_at is not null or status = 'EXPIRED')
                    order by sent_at desc limit 30) latest
                """)
            .param("organisation", organisationId)
            .query((row, number) -> new Responsiveness(row.getInt("received"), row.getInt("answered"),
                    Math.round(row.getDouble("median") / 3600)))
            .single();
    }

}
