package org.tiwizi.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the partnerships of an organisation hold for coming days, and for lately. */
@Component
class Entries {

    private static final int MOST = 500;

    private final JdbcClient database;

    Entries(JdbcClient database) {
        this.database = database;
    }

    /** From a day on, in order, 500 at most. */
    List<Entry> of(UUID organisationId, LocalDate from) {
        return this.database.sql("""
                with own as (select id, status, ended_at from partnership
                    where (association_id = :organisation or company_id = :organisation) and status <> 'TERMINATED')
                select * from (
                    select m.id, 'MILESTONE' as kind, m.due_on as day, m.title, m.partnership_id
                    from milestone m join own on own.id = m.partnership_id where m.status <> 'ACCEPTED'
                    union all
                    select own.id, 'FOLLOW_UP_' || after.days, (own.ended_at at time zone 'Africa/Casablanca')::date
                        + after.days, null, own.id
                    from own cross join (values (90), (180)) after (days)
                    where own.ended_at is not null and own.status in ('COMPLETED', 'FOLLOW_UP_90', 'FOLLOW_UP_180')
                ) entries where day >= :from order by day, kind, id limit :most
                """)
            .param("organisation", organisationId)
            .param("from", from)
            .param("most", MOST)
            .query(Entries::entry)
            .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(row.getObject("id", UUID.class), EntryKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class), row.getString("title"),
                row.getObject("partnership_id", UUID.class));
    }

}
