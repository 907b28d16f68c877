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
                with own as (
                    select *, case when company_id = :organisation then 'COMPANY' else 'ASSOCIATION' end as side,
                        case when company_accepted = terms_number and association_accepted is distinct from terms_number
                            then 'ASSOCIATION' else 'COMPANY' end as turn
                    from proposal where association_id = :organisation or company_id = :organisation),
                awaited as (
                    select sent_at, case when sender <> side then answered_at - sent_at end as first_answer,
                        status = 'EXPIRED' and turn = side as silent
                    from own),
                latest as (
                    select * from awaited where silent or first_answer is not null order by sent_at desc limit 30)
                select count(*) as awaited, count(*) filter (where not silent) as answered,
                    coalesce(percentile_cont(0.5) within group (order by extract(epoch from first_answer)), 0) as median
                from latest
                """)
            .param("organisation", organisationId)
            .query((row, number) -> new Responsiveness(row.getInt("awaited"), row.getInt("answered"),
                    Math.round(row.getDouble("median") / 3600)))
            .single();
    }

}
