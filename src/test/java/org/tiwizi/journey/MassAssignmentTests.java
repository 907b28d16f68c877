package org.tiwizi.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiwizi.journey.Client.Answer;
import org.tiwizi.platform.EmbeddedPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a form does not ask for is not taken from it, whoever adds it (REQUIREMENTS.md,
 * R4).
 */
@EmbeddedPortal
class MassAssignmentTests {

    private static final String STRANGE_ID = UUID.randomUUID().toString();

    private static final List<String> NAMES = List.of("id", "version", "role", "roles", "authorities", "status",
            "verified", "enabled", "ownerId", "orgId", "organisation", "organisationId", "organisation.status",
            "account.role", "associationId", "association", "companyId", "company", "accountId", "slug", "origin",
            "source", "kind", "createdAt", "since", "publishedAt", "verifiedAt", "sentAt", "confirmedAt", "language",
            "passwordHash", "remark", "texts[AR].title", "class.module.classLoader.x");

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @ParameterizedTest
    @CsvSource({ "association, /workspace/organisation", "association, /workspace/initiatives/<draft>",
            "association, /workspace/initiatives/<draft>/needs/<draftNeed>", "company, /workspace/organisation",
            "company, /workspace/offers/<draftOffer>" })
    void whatIsSentAgainUnchangedStaysAsItIs(String account, String address) {
        DemonstrationIds ids = new DemonstrationIds(this.database);
        String path = address.replace("<draft>", ids.get("draft"))
            .replace("<draftNeed>", ids.get("draftNeed"))
            .replace("<draftOffer>", ids.get("draftOffer"));
        Client client = Client.signedIn(this.port, "fr", account);
        Element form = form(client, path, path);
        client.submit(path, form, Map.of());
        Map<String, List<String>> before = rows();

        form = form(client, path, path);
        Answer answer = client.submit(path, form, extras(form));

        assertThat(answer.status()).isLessThan(500);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whoSignsUpIsWhatEverybodyBeginsAs() {
        Client visitor = new Client(this.port, "fr");
        Element form = form(visitor, "/sign-up/association", "/sign-up/association");
        Map<String, String> fields = extras(form);
        String email = UUID.randomUUID() + "@example.ma";
        fields.putAll(Map.of("personName", "Salma", "email", email, "password", "three brown mules by the well",
                "organisationName", "Extras", "region", "MA-09", "sector", "RURAL", "acceptTerms", "true"));
        assertThat(visitor.submit("/sign-up/association", form, fields).status()).isEqualTo(302);
        Element confirmation = form(visitor,
                "/sign-up/confirmation?token=" + new DemonstrationIds(this.database).get("signUpToken"),
                "/sign-up/confirmation");
        visitor.submit("/sign-up/confirmation", confirmation, extras(confirmation));

        assertThat(this.database.queryForMap("""
                select role, organisation.status, organisation.kind, organisation.origin
                from account join organisation on organisation.id = organisation_id where email = ?
                """, email))
            .isEqualTo(Map.of("role", "ASSOCIATION", "status", "DRAFT", "kind", "ASSOCIATION", "origin", "MEMBERS"));
        assertThat(rows().toString()).doesNotContain(STRANGE_ID);
    }

    @Test
    void aProposalIsSentInOnesOwnName() {
        String need = new DemonstrationIds(this.database).get("need");
        Client company = Client.signedIn(this.port, "fr", "company");
        Element form = form(company, "/proposals/new?need=" + need, "/proposals");
        Map<String, String> fields = extras(form);
        fields.put("message", "Deux jours de notre comptable.");
        Answer sent = company.submit("/proposals", form, fields);

        assertThat(sent.status()).isEqualTo(302);
        assertThat(this.database.queryForMap("""
                select status, company_id = (select organisation_id from account where email = ?) as ours
                from proposal where need_id = ?::uuid
                """, "company@tiwizi.example", need)).isEqualTo(Map.of("status", "SENT", "ours", true));
        assertThat(rows().toString()).doesNotContain(STRANGE_ID);
        String withdrawal = sent.location() + "/withdrawal";
        company.submit(withdrawal, form(company, withdrawal, withdrawal), Map.of("reason", "NO_CAPACITY"));
    }

    private static Element form(Client client, String path, String action) {
        Element form = client.get(path).page().selectFirst("form[action='" + action + "']");
        assertThat(form).as("form " + action + " on " + path).isNotNull();
        return form;
    }

    /** All that the form has no field for. */
    private static Map<String, String> extras(Element form) {
        Map<String, String> extras = new LinkedHashMap<>();
        NAMES.stream().filter((name) -> form.select("[name='" + name + "']").isEmpty()).forEach((name) -> {
            String value = switch (name) {
                case "role", "roles", "authorities", "account.role" -> "ADMINISTRATOR";
                case "status", "organisation.status" -> "VERIFIED";
                case "verified", "enabled" -> "true";
                case "version" -> "77";
                case "origin" -> "IMPORTED";
                case "kind" -> "INSTITUTION";
                case "createdAt", "since", "publishedAt", "verifiedAt", "sentAt", "confirmedAt" ->
                    "2001-01-01T00:00:00Z";
                default -> STRANGE_ID;
            };
            extras.put(name, value);
        });
        return extras;
    }

    /** What rows hold but the count of their changes. */
    private Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String table : List.of("account", "organisation", "organisation_text", "initiative", "initiative_text",
                "need", "offer", "proposal", "partnership")) {
            // a draft of an offer is dated by its last writing
            String dated = table.equals("offer") ? "{version,since}" : "{version}";
            rows.put(table, this.database.queryForList(
                    "select (to_jsonb(t) - ?::text[])::text from " + table + " t order by 1", String.class, dated));
        }
        return rows;
    }

}
