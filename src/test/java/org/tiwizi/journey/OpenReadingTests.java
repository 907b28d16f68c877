package org.tiwizi.journey;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import com.jayway.jsonpath.JsonPath;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.journey.Client.Answer;
import org.tiwizi.platform.EmbeddedPortal;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What machines read: open data, feed, sitemaps; it agrees with the pages. */
@EmbeddedPortal
class OpenReadingTests {

    private static final String BASE = "https://portal.example";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @ParameterizedTest
    @ValueSource(strings = { "", "sector=EDUCATION", "q=formation&region=MA-05&region=MA-09", "mode=REMOTE&page=2" })
    void openDataFindWhatThePageFinds(String query) {
        for (String kind : List.of("initiatives", "offers")) {
            Answer data = get("/api/v1/" + kind + "?" + query);
            Answer page = get("/" + kind + "?" + query);

            assertThat(data.status()).isEqualTo(200);
            assertThat(data.header("Content-Type")).isEqualTo("application/json");
            List<String> slugs = JsonPath.read(data.body(), "$.items[*].slug");
            assertThat(page.page().select("#results .card__t a").eachAttr("href"))
                .isEqualTo(slugs.stream().map((slug) -> "/" + kind + "/" + slug).toList());
            assertThat(page.page().select("#results [role=status] strong").text().replaceAll("\\D", ""))
                .isEqualTo(JsonPath.read(data.body(), "$.total").toString());
            assertThat(JsonPath.<List<String>>read(data.body(), "$.items[*].url"))
                .allMatch((url) -> url.startsWith(BASE + "/" + kind + "/"));
        }
    }

    @Test
    void anItemOfOpenDataHasTheCodesOfTheFilters() {
        Answer data = get("/api/v1/initiatives?region=MA-05&size=100&lang=ar");

        assertThat(JsonPath.<List<String>>read(data.body(), "$.items[*].region")).isNotEmpty().containsOnly("MA-05");
        assertThat(JsonPath.<Map<String, Object>>read(data.body(), "$.items[0]")).containsKeys("id", "slug", "title",
                "sector", "skills", "association", "hours", "publishedAt");
        assertThat(JsonPath.<Integer>read(data.body(), "$.total"))
            .isEqualTo(JsonPath.<List<String>>read(data.body(), "$.items[*].id").size());
        assertThat(data.body()).doesNotContain("@");
    }

    @Test
    void openDataAreDescribedWhereToolsLookForIt() {
        Answer document = get("/api/openapi.json");
        assertThat(document.header("Content-Type")).isEqualTo("application/json");
        assertThat(JsonPath.<String>read(document.body(), "$.openapi")).isEqualTo("3.1.0");
    }

    @Test
    void aFeedHoldsTheNewestOfASearch() throws Exception {
        Answer answer = get("/feeds/initiatives.atom?sector=EDUCATION&lang=fr");
        Document feed = xml(answer);

        assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(texts(feed, "updated")).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(attributes(feed, "link", "href")).first()
            .isEqualTo(BASE + "/feeds/initiatives.atom?sector=EDUCATION&lang=fr");
        assertThat(attributes(feed, "category", "term")).isNotEmpty().containsOnly("EDUCATION");
        List<String> slugs = JsonPath.read(get("/api/v1/initiatives?sector=EDUCATION&sort=newest&size=30").body(),
                "$.items[*].slug");
        assertThat(attributes(feed, "link", "href").subList(2, slugs.size() + 2))
            .isEqualTo(slugs.stream().map((slug) -> BASE + "/initiatives/" + slug).toList());
        assertThat(get("/initiatives?sector=EDUCATION").page().select("link[type=application/atom+xml]").attr("href"))
            .isEqualTo("/feeds/initiatives.atom?sector=EDUCATION&lang=fr");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/initiatives?sector=HEALTH", "/feeds/initiatives.atom" })
    void whoAsksAgainForTheSameGetsNothing(String path) {
        Client client = new Client(this.port, "fr");
        String mark = client.get(path).header("ETag");
        assertThat(mark).isNotEmpty();
        assertThat(client.request("GET", path, Map.of("If-None-Match", mark)).status()).isEqualTo(304);
    }

    @Test
    void sitemapsNameEveryPublicPageAndNothingElse() throws Exception {
        assertThat(get("/robots.txt").body()).contains("Disallow: /workspace", "Sitemap: " + BASE + "/sitemap.xml")
            .doesNotContain("localhost");
        List<String> addresses = new ArrayList<>();
        for (String sitemap : texts(xml(get("/sitemap.xml")), "loc")) {
            addresses.addAll(texts(xml(get(sitemap.substring(BASE.length()))), "loc"));
        }
        long shown = this.database.queryForObject("""
                select (select count(*) from catalogue_entry)
                    + (select count(*) from organisation where status = 'VERIFIED')
                """, Long.class);
        assertThat(addresses).doesNotHaveDuplicates()
            .allMatch((address) -> address.startsWith(BASE + "/") && address.endsWith("?lang=ar"))
            .contains(BASE + "/?lang=ar", BASE + "/initiatives?lang=ar")
            .contains(BASE + "/statistics/durability?lang=ar")
            .hasSize((int) shown + 12);
        addresses.stream().filter((address) -> address.hashCode() % 40 == 0).forEach((address) -> {
            Answer page = get(address.substring(BASE.length()));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.page().select("link[rel=canonical]").attr("href")).isEqualTo(address);
            assertThat(page.page().select("link[hreflang]").eachAttr("hreflang")).containsExactly("ar", "fr", "en",
                    "x-default");
        });
        assertThat(get("/sitemaps/accounts/00000000-0000-0000-0000-000000000000.xml").status()).isEqualTo(404);
        assertThat(get("/sitemaps/initiatives/0.xml").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({ "/, WebSite", "/initiatives/<initiative>, Project", "/offers/<offer>, Offer",
            "/associations/<association>, NGO", "/companies/<company>, Corporation" })
    void aPageSaysInItsMarkupWhatItIsAbout(String address, String type) {
        DemonstrationIds ids = new DemonstrationIds(this.database);
        String name = address.replaceAll(".*<|>", "");
        String path = name.equals(address) ? address : address.replaceAll("<.*>", ids.get(name));

        Element item = get(path).page().selectFirst("main [itemscope]");

        assertThat(item.attr("itemtype")).isEqualTo("https://schema.org/" + type);
        assertThat(item.select("link[itemprop=url]").attr("href")).isEqualTo(BASE + path);
        Element named = item.selectFirst("[itemprop=name]");
        assertThat(named.hasAttr("content") ? named.attr("content") : named.text()).isNotBlank();
    }

    private Answer get(String path) {
        return new Client(this.port, "fr").get(path);
    }

    private static Document xml(Answer answer) throws Exception {
        assertThat(answer.status()).isEqualTo(200);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
            .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document document, String element) {
        NodeList found = document.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            texts.add(found.item(index).getTextContent());
        }
        return texts;
    }

    private static List<String> attributes(Document document, String element, String name) {
        NodeList found = document.getElementsByTagName(element);
        List<String> values = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            values.add(found.item(index).getAttributes().getNamedItem(name).getTextContent());
        }
        return values;
    }

}
