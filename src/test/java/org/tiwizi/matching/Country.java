package org.tiwizi.matching;

import java.util.List;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.Skill;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Stored associations with needs and companies with offers; fresh ids each. */
public final class Country {

    private final JdbcClient database;

    public Country(JdbcClient database) {
        this.database = database;
    }

    public Member member(Role role) {
        UUID id = UUID.randomUUID();
        this.database
            .sql("""
                    insert into organisation (id, version, kind, slug, status, region_code, province_code, since, created_at)
                    values (?, 0, ?, ?, 'VERIFIED', 'MA-05', 'MA-BEM', now(), now())
                    """)
            .params(id, role.name(), "o-" + id)
            .update();
        this.database.sql("insert into organisation_text (organisation_id, language, name) values (?, 'FR', 'Nour')")
            .param(id)
            .update();
        return new Member(UUID.randomUUID(), id, role, "Salma", Language.FR, 0);
    }

    /** An open need in Arabic for these skills: 40 hours on site in Béni Mellal. */
    public UUID need(Member association, List<Skill> skills) {
        UUID initiative = UUID.randomUUID();
        UUID need = UUID.randomUUID();
        this.database
            .sql("""
                    insert into initiative (id, version, slug, association_id, sector_code, region_code, province_code, status,
                        since, published_at)
                    values (?, 0, ?, ?, 'EDUCATION', 'MA-05', 'MA-BEM', 'PUBLISHED', now(), now())
                    """)
            .params(initiative, "i-" + initiative, association.organisation())
            .update();
        this.database
            .sql("insert into initiative_text (initiative_id, language, title, summary) "
                    + "values (?, 'AR', 'مركز شفاف', 'ملخص')")
            .param(initiative)
            .update();
        this.database.sql("""
                insert into need (id, version, initiative_id, position, hours, people, mode)
                values (?, 0, ?, 1, 40, 2, 'ONSITE')
                """).params(need, initiative).update();
        this.database
            .sql("insert into need_text (need_id, language, title, deliverable) "
                    + "values (?, 'AR', 'محاسبة مبسطة', 'دليل')")
            .param(need)
            .update();
        skills.forEach((skill) -> this.database.sql("insert into need_skill (need_id, skill_id) values (?, ?)")
            .params(need, skill.id())
            .update());
        return need;
    }

    /** A published offer in French of these skills: 60 hours, everywhere. */
    public UUID offer(Member company, List<Skill> skills) {
        UUID offer = UUID.randomUUID();
        this.database.sql("""
                insert into offer (id, version, slug, company_id, people, hours, mode, status, since, published_at)
                values (?, 0, ?, ?, 2, 60, 'HYBRID', 'PUBLISHED', now(), now())
                """).params(offer, "f-" + offer, company.organisation()).update();
        this.database
            .sql("insert into offer_text (offer_id, language, title, description) "
                    + "values (?, 'FR', 'Deux comptables', 'Une journée par mois')")
            .param(offer)
            .update();
        this.database.sql("insert into offer_language (offer_id, language) values (?, 'FR')").param(offer).update();
        skills.forEach((skill) -> this.database.sql("insert into offer_skill (offer_id, skill_id) values (?, ?)")
            .params(offer, skill.id())
            .update());
        return offer;
    }

    /** A proposal that waits for an answer. */
    public void proposal(UUID need, Member association, Member company) {
        store(need, association, company, "SENT");
    }

    /** A proposal that both accepted and the company approved. */
    public void agreed(UUID need, Member association, Member company) {
        store(need, association, company, "COMPANY_APPROVED");
        this.database.sql("""
                insert into need_share (partnership_id, need_id, company_id, hours, taken_at)
                values (gen_random_uuid(), :need, :company, 10, now())
                """).param("need", need).param("company", company.organisation()).update();
    }

    // the terms on the table are looked for at the end of the transaction: one statement
    private void store(UUID need, Member association, Member company, String status) {
        this.database
            .sql("""
                    with made as (
                        insert into proposal (id, version, need_id, initiative_id, association_id, company_id, status, sender,
                            terms_number, company_accepted, association_accepted, steps, sent_at, moved_at, settled_at, reminders)
                        select gen_random_uuid(), 0, id, initiative_id, :association, :company, :status, 'COMPANY', 1, 1,
                            case when :status = 'SENT' then null else 1 end, 0, now(), now(),
                            case when :status = 'SENT' then null else now() end, 0
                        from need where id = :need returning id)
                    insert into terms (id, version, proposal_id, number, author, written_at, language, message, hours, people,
                        mode, legal_mode)
                    select gen_random_uuid(), 0, id, 1, 'COMPANY', now(), 'FR', 'Oui', 10, 1, 'ONSITE', 'FREE_SERVICE' from made
                    """)
            .param("need", need)
            .param("association", association.organisation())
            .param("company", company.organisation())
            .param("status", status)
            .update();
    }

}
