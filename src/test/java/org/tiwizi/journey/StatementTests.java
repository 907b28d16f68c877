package org.tiwizi.journey;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiwizi.platform.EmbeddedPortal;
import org.tiwizi.platform.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** How often a page asks the database: a fixed number, however long its lists are. */
@EmbeddedPortal
class StatementTests {

    @LocalServerPort
    int port;

    @Autowired
    StatementCounter statements;

    @Autowired
    JdbcTemplate database;

    @ParameterizedTest
    @CsvSource({ "visitor, /, 10", "visitor, /initiatives, 6",
            "visitor, '/initiatives?q=formation&sector=EDUCATION', 6", "visitor, /offers, 6",
            "visitor, /initiatives/<initiative>, 8", "visitor, /offers/<offer>, 8",
            "visitor, /associations/<association>, 8", "association, /workspace, 10", "company, /workspace, 10",
            "moderator, /workspace, 10", "association, /proposals, 10", "association, /proposals/<received>, 10",
            "company, /recommendations, 16", "administrator, /administration/recommendations, 6",
            "visitor, /matching, 4", "visitor, /statistics/durability, 6", "visitor, /companies/<reviewed>, 8",
            "company, /partnerships/<reviewable>, 14", "association, '/matches?need=<publishedNeed>', 10",
            "association, '/matches?initiative=<published>', 14", "company, '/matches?offer=<publishedOffer>', 10",
            "administrator, /administration/matching, 6", "association, /proposals/<discussed>, 10",
            "association, /partnerships/<partnership>, 15", "company, /partnerships/<signedConvention>/convention, 15",
            "visitor, /conventions/<code>, 6", "association, /messages, 8", "association, /messages/<partnership>, 11",
            "association, /notifications, 6", "association, /workspace/initiatives, 10",
            "company, /workspace/offers, 10", "administrator, /administration/imports/<waitingImport>, 8",
            "moderator, /moderation, 11", "moderator, /moderation/audit, 12", "association, /workspace/documents, 10",
            "moderator, /moderation/organisations/<organisationId>, 10" })
    void aPageAsksAFixedNumberOfTimes(String account, String address, int most) {
        DemonstrationIds ids = new DemonstrationIds(this.database);
        String name = address.replaceAll("(?s).*<(.*)>.*", "$1");
        String path = name.equals(address) ? address : address.replaceAll("<.*>", ids.get(name));
        Client client = Client.of(this.port, "ar", account);
        client.get(path);
        this.statements.taken();
        assertThat(client.get(path).status()).isEqualTo(200);
        List<String> taken = this.statements.taken();
        assertThat(taken).as(path + " asks " + taken.size() + " times").hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void aPartnershipAsksAsOftenHoweverMuchHappenedInIt() {
        String id = new DemonstrationIds(this.database).get("partnership");
        this.database.update("""
                insert into milestone (id, version, partnership_id, title, owner, due_on, status, moved_at)
                select gen_random_uuid(), 0, ?::uuid, 'Jalon ' || n, 'COMPANY', current_date + n, 'PLANNED', now()
                from generate_series(1, 20) n
                """, id);
        this.database.update("""
                insert into hours_entry (id, version, partnership_id, author, worked_on, hours, people, work, status,
                    tacit, moved_at)
                select gen_random_uuid(), 0, ?::uuid, 'COMPANY', current_date - n, 2, 1, 'Travail ' || n, 'SUBMITTED',
                    false, now() from generate_series(1, 100) n
                """, id);
        this.database.update("""
                insert into message (thread_id, key, organisation_id, text, sent_at)
                select id, gen_random_uuid(), company_id, 'Message ' || n, now()
                from message_thread, generate_series(1, 30) n where id = ?::uuid
                """, id);
        this.database
            .update("""
                    insert into delivery (id, version, milestone_id, number, note, document_id, delivered_at, outcome, remark,
                        answered_at)
                    select gen_random_uuid(), 0, m.id, n, 'Remise ' || n, (select id from document limit 1), now(), 'REWORK',
                        'À reprendre', now()
                    from milestone m, generate_series(1, 5) n where m.title like 'Jalon %'
                    """);
        Client client = Client.signedIn(this.port, "ar", "association");
        client.get("/partnerships/" + id);
        this.statements.taken();
        Client.Answer answer = client.get("/partnerships/" + id);
        assertThat(answer.page().select("table tbody tr")).hasSizeGreaterThanOrEqualTo(100);
        assertThat(answer.page().select("a[href*='/deliveries/']")).hasSizeGreaterThanOrEqualTo(100);
        assertThat(this.statements.taken()).hasSizeLessThanOrEqualTo(15);
        assertThat(client.get("/messages/" + id).page().select("[data-thread] li")).hasSize(30);
        assertThat(this.statements.taken()).hasSizeLessThanOrEqualTo(11);
        this.database.update("delete from message where text like 'Message %'");
        this.database.update("delete from delivery where note like 'Remise %'");
        this.database.update("delete from milestone where title like 'Jalon %'");
        this.database.update("delete from hours_entry where work like 'Travail %'");
    }

}
