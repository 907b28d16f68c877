package org.tiwizi.convention;

import java.util.UUID;

import org.tiwizi.proposal.Meeting;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Partnerships in the database, each of parties of its own. */
final class Partnerships {

    private Partnerships() {
    }

    /** Stores a partnership that is being prepared. */
    static UUID store(JdbcClient database, Meeting meeting) {
        Meeting stored = meeting.storedIn(database);
        UUID partnership = UUID.randomUUID();
        database.sql("""
                with agreed as (
                    insert into proposal (id, version, need_id, initiative_id, association_id, company_id, status,
                        sent_at, settled_at, sender, terms_number, association_accepted, company_accepted, steps,
                        moved_at, reminders)
                    values (gen_random_uuid(), 0, :need, :initiative, :association, :company, 'COMPANY_APPROVED',
                        now(), now(), 'COMPANY', 1, 1, 1, 3, now(), 0)
                    returning *
                ), written as (
                    insert into terms (id, version, proposal_id, number, author, written_at, language, message, hours,
                        people, mode, legal_mode)
                    select gen_random_uuid(), 0, id, 1, 'COMPANY', now(), 'FR', 'x', 40, 2, 'HYBRID', 'FREE_SERVICE'
                    from agreed
                )
                insert into partnership (id, version, proposal_id, need_id, initiative_id, association_id, company_id,
                    status, started_at, terms_number, activity_at)
                select :partnership, 0, id, need_id, initiative_id, association_id, company_id, 'PREPARING', now(), 1,
                    now()
                from agreed
                """)
            .param("need", stored.need().id())
            .param("initiative", stored.initiative().id())
            .param("association", stored.association().id())
            .param("company", stored.company().id())
            .param("partnership", partnership)
            .update();
        return partnership;
    }

}
