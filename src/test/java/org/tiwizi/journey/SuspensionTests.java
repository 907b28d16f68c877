package org.tiwizi.journey;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tiwizi.platform.EmbeddedPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom a moderator suspends disappears at once, reads on, and comes back. */
@EmbeddedPortal
class SuspensionTests {

    private static final String COMPANY = "(select organisation_id from account where email = 'company@tiwizi.example')";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Test
    void whoIsSuspendedDisappearsAtOnceReadsOnAndComesBack() {
        String id = text("select id from organisation where id = " + COMPANY);
        String profile = "/companies/" + text("select slug from organisation where id = " + COMPANY);
        String offer = "/offers/"
                + text("select slug from offer where status = 'PUBLISHED' and company_id = " + COMPANY);
        String file = "/moderation/organisations/" + id;
        Client moderator = Client.signedIn(this.port, "fr", "moderator");
        Client company = Client.signedIn(this.port, "fr", "company");
        Client visitor = new Client(this.port, "fr");
        assertThat(List.of(profile, offer)).allSatisfy((page) -> assertThat(visitor.get(page).status()).isEqualTo(200));
        int shown = count("select count(*) from catalogue_entry where organisation_id = " + COMPANY);
        assertThat(shown).isPositive();
        int told = count("select count(*) from notice where kind = 'PARTNER_SUSPENDED'");

        moderator.submit(moderator.get(file + "/suspension"), "form[action='" + file + "/suspension']",
                Map.of("remark", "Une plainte est examinée."));

        assertThat(List.of(profile, offer)).allSatisfy((page) -> assertThat(visitor.get(page).status()).isEqualTo(404));
        assertThat(visitor.get("/companies").body()).doesNotContain(profile);
        assertThat(count("select count(*) from catalogue_entry where organisation_id = " + COMPANY)).isZero();
        assertThat(List.of("/workspace", "/workspace/offers", "/partnerships", "/workspace/organisation"))
            .allSatisfy((page) -> assertThat(company.get(page).status()).isEqualTo(200));
        assertThat(company.get("/workspace/organisation").page().text()).contains("Une plainte est examinée.");
        String draft = "/workspace/offers/"
                + text("select id from offer where status = 'DRAFT' and company_id = " + COMPANY);
        Client.Answer refused = company.submit(company.get(draft), "form[action='" + draft + "']", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("Votre organisation est suspendue");
        assertThat(count("select count(*) from notice where kind = 'PARTNER_SUSPENDED'")).isGreaterThan(told);

        moderator.submit(moderator.get(file), "form[action='" + file + "/reinstatement']", Map.of());

        assertThat(List.of(profile, offer)).allSatisfy((page) -> assertThat(visitor.get(page).status()).isEqualTo(200));
        assertThat(count("select count(*) from catalogue_entry where organisation_id = " + COMPANY)).isEqualTo(shown);
    }

    private String text(String query) {
        return this.database.queryForList(query + " limit 1", String.class).get(0);
    }

    private int count(String query) {
        return this.database.queryForObject(query, Integer.class);
    }

}
