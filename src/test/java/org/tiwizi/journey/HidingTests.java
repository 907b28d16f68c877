package org.tiwizi.journey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.catalogue.CatalogueService;
import org.tiwizi.organisation.OrganisationChanged;
import org.tiwizi.platform.EmbeddedPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is hidden leaves pages, counts, open data, feeds and sitemaps alike, and comes
 * back to all of them. How soon is measured in a benchmark.
 */
@EmbeddedPortal
class HidingTests {

    private static final String SITEMAP = "/sitemaps/initiatives/00000000-0000-0000-0000-000000000000.xml";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    private Client visitor;

    private UUID id;

    private String slug;

    private String query;

    private long before;

    @BeforeEach
    void somethingShown() {
        this.visitor = new Client(this.port, "fr");
        this.id = UUID.fromString(new DemonstrationIds(this.database).get("published"));
        this.slug = this.database.queryForObject("select slug from initiative where id = ?", String.class, this.id);
        String title = this.database.queryForObject(
                "select title from initiative_text where initiative_id = ? order by language limit 1", String.class,
                this.id);
        this.query = "q=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        this.before = total();
        assertThat(where()).containsOnly(true);
    }

    @Test
    void whatIsPausedLeavesEverywhereAndComesBack() {
        Client association = Client.signedIn(this.port, "fr", "association");
        String own = "/workspace/initiatives/" + this.id;
        association.submit(association.get(own), "form[action$='/pause']", Map.of());
        awaitHidden(1);
        association.submit(association.get(own), "form[action$='/resumption']", Map.of());
        awaitShown();
    }

    @Test
    void whatASuspendedOrganisationShowsLeavesEverywhereAndComesBack() {
        UUID association = this.database.queryForObject("select association_id from initiative where id = ?",
                UUID.class, this.id);
        long shown = this.database.queryForObject(
                "select count(*) from initiative where association_id = ? and status = 'PUBLISHED'", Long.class,
                association);
        change(association, "CHANGES_REQUESTED");
        awaitHidden(shown);
        change(association, "VERIFIED");
        awaitShown();
    }

    @Test
    void whatHasEndedLeavesEverywhereAndComesBack() {
        Object end = this.database.queryForObject("select ends_on from initiative where id = ?", Object.class, this.id);
        Object start = this.database.queryForObject("select starts_on from initiative where id = ?", Object.class,
                this.id);
        date("current_date - 40", "current_date - 2");
        awaitHidden(1);
        this.transaction.executeWithoutResult((status) -> {
            this.database.update("update initiative set starts_on = ?, ends_on = ? where id = ?", start, end, this.id);
            this.catalogue.refresh(List.of(this.id), List.of());
        });
        awaitShown();
    }

    private void date(String starts, String ends) {
        this.transaction.executeWithoutResult((status) -> {
            this.database.update(
                    "update initiative set starts_on = " + starts + ", ends_on = " + ends + " where id = ?", this.id);
            this.catalogue.refresh(List.of(this.id), List.of());
        });
    }

    private void change(UUID organisation, String state) {
        this.transaction.executeWithoutResult((status) -> {
            this.database.update("update organisation set status = ? where id = ?", state, organisation);
            this.events.publishEvent(new OrganisationChanged(organisation));
        });
    }

    private void awaitHidden(long fewer) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(where()).containsOnly(false);
            assertThat(total()).isEqualTo(this.before - fewer);
        });
    }

    private void awaitShown() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(where()).containsOnly(true);
            assertThat(total()).isEqualTo(this.before);
        });
    }

    /** Whether it is on the page, in open data, in the feed and in the sitemap. */
    private List<Boolean> where() {
        return Stream
            .of("/initiatives?" + this.query, "/api/v1/initiatives?" + this.query,
                    "/feeds/initiatives.atom?" + this.query, SITEMAP)
            .map((address) -> this.visitor.get(address).body().contains("/initiatives/" + this.slug))
            .toList();
    }

    /** Of all, as counted. */
    private long total() {
        return JsonPath.<Number>read(this.visitor.get("/api/v1/initiatives").body(), "$.total").longValue();
    }

}
