package org.tiwizi.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.journey.Client.Answer;
import org.tiwizi.journey.Pages.Page;
import org.tiwizi.platform.EmbeddedPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is stored is shown as the text it is, and to whom it may be shown only
 * (REQUIREMENTS.md, R7, R8, R28, R31).
 */
@EmbeddedPortal
class StoredTextTests {

    private static final List<String> LANGUAGES = List.of("ar", "fr", "en");

    /** Where content leaves the portal without being a page. */
    private static final List<String> FEEDS = List.of("/feeds/initiatives.atom", "/api/v1/initiatives",
            "/api/v1/offers", "/sitemap.xml", "/sitemaps/pages.xml");

    /**
     * Which organisations may read a text: its author, or the two that deal with it. What
     * several have written alike tells nothing.
     */
    private static final String PRIVATE_TEXTS = """
            select text, (array_agg(one))[1] as one, (array_agg(other))[1] as other from (
            select title as text, association_id as one, association_id as other
            from initiative_text join initiative on initiative.id = initiative_id
            where status in ('DRAFT', 'IN_MODERATION', 'CHANGES_REQUESTED', 'REJECTED')
            union all select title, company_id, company_id from offer_text join offer on offer.id = offer_id
            where status in ('DRAFT', 'IN_MODERATION', 'CHANGES_REQUESTED', 'REJECTED')
            union all select terms.message, association_id, company_id
            from terms join proposal on proposal.id = proposal_id
            union all select work, association_id, company_id
            from hours_entry join partnership on partnership.id = partnership_id
            union all select title, association_id, company_id
            from milestone join partnership on partnership.id = partnership_id
            ) written group by text having count(distinct (one, other)) = 1
            """;

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    private List<Page> pages = List.of();

    @BeforeEach
    void keepTheDemonstration() {
        Pages.prepare(this.port);
        this.pages = Pages.all(new DemonstrationIds(this.database).all());
        DatabaseContent.keep(this.database);
    }

    @AfterEach
    void demonstrationStandsAsItDid() {
        DatabaseContent.restore(this.database);
    }

    @Test
    void whatIsStoredNeverComesAlive() {
        Set<String> faults = new LinkedHashSet<>();
        List<String> payloads = new ArrayList<>(Payloads.ALL);
        for (String language : LANGUAGES) {
            DatabaseContent.fill(this.database, String.join(" ", payloads));
            Collections.rotate(payloads, -5);
            Map<String, Client> clients = new LinkedHashMap<>();
            this.pages.forEach((page) -> {
                Answer answer = client(clients, language, page.account()).get(page.address());
                if (answer.status() >= 500) {
                    faults.add(language + " " + page + " answers " + answer.status());
                }
                Payloads.alive(answer.body()).forEach((alive) -> faults.add(language + " " + page + ": " + alive));
            });
            FEEDS.forEach((feed) -> {
                Answer answer = client(clients, language, Pages.VISITOR).get(feed);
                if (answer.status() != 200 || answer.header("Content-Type").contains("html")
                        || answer.body().contains("1787569")) {
                    faults.add(language + " " + feed + " answers " + answer.status());
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whatIsNotPublicIsReadByItsOwnersAlone() {
        List<Map<String, Object>> texts = this.database.queryForList(PRIVATE_TEXTS);
        assertThat(texts).hasSizeGreaterThan(20);
        Set<String> addresses = Stream.concat(this.pages.stream().map(Page::address), FEEDS.stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> faults = new LinkedHashSet<>();
        for (String account : List.of(Pages.VISITOR, "other-association", "other-company", "association", "company",
                "institution")) {
            Client client = Client.of(this.port, "fr", account);
            String reader = this.database
                .queryForList("select organisation_id::text from account where email = ?", String.class,
                        account + "@tiwizi.example")
                .stream()
                .findFirst()
                .orElse("");
            List<String> hidden = texts.stream()
                .filter((text) -> !reader.equals(String.valueOf(text.get("one")))
                        && !reader.equals(String.valueOf(text.get("other"))))
                .map((text) -> String.valueOf(text.get("text")))
                .toList();
            addresses.forEach((address) -> {
                String told = Parser.unescapeEntities(client.get(address).body(), false);
                hidden.stream()
                    .filter(told::contains)
                    .forEach((text) -> faults.add(account + " reads at " + address + ": " + text));
            });
        }
        assertThat(faults).isEmpty();
    }

    private Client client(Map<String, Client> clients, String language, String account) {
        return clients.computeIfAbsent(account, (name) -> Client.of(this.port, language, name));
    }

}
