package org.tiwizi.catalogue.index;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.tiwizi.TiwiziApplication;
import org.tiwizi.catalogue.CatalogueHits;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.CatalogueQuery;
import org.tiwizi.catalogue.CatalogueSort;
import org.tiwizi.catalogue.Facet;
import org.tiwizi.catalogue.ListingBench;
import org.tiwizi.catalogue.ListingBench.Walk;
import org.tiwizi.catalogue.index.SqlSearch.Text;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.Geography;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.awaitility.Awaitility.await;

/**
 * Measures the catalogue on made-up countries beside plain SQL and Lucene’s own facets,
 * and says which bars it holds. Ends with 1 when one is missed. The property {@code bench.sizes}: how
 * many needs, one country after the other.
 */
public final class CatalogueBench {

    private static final int SIZE = 12;

    private final ConfigurableApplicationContext portal;

    private final LuceneCatalogue catalogue;

    private final DataSource database;

    private final JdbcClient sqlClient;

    private final int backend;

    private final SqlSearch sql;

    private final LocalDate today;

    private final List<String> bars;

    private final Map<String, Double> medians;

    private boolean missed;

    private CatalogueBench(ConfigurableApplicationContext portal, String url, List<String> bars,
            Map<String, Double> medians) {
        this.portal = portal;
        this.catalogue = portal.getBean(LuceneCatalogue.class);
        this.database = portal.getBean(DataSource.class);
        this.sqlClient = JdbcClient.create(new SingleConnectionDataSource(url, "postgres", "postgres", true));
        this.sqlClient.sql("set max_parallel_workers_per_gather = 0").update();
        this.sqlClient.sql("set jit = off").update();
        this.sqlClient.sql("set work_mem = '256MB'").update();
        this.backend = this.sqlClient.sql("select pg_backend_pid()").query(Integer.class).single();
        this.sql = new SqlSearch(this.sqlClient, "plain");
        this.today = LocalDate.now(portal.getBean(Clock.class));
        this.bars = bars;
        this.medians = medians;
    }

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        List<String> bars = new ArrayList<>();
        Map<String, Double> medians = new LinkedHashMap<>();
        boolean missed = false;
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
            .setLocaleConfig("locale", "C.UTF-8")
            .setServerConfig("shared_buffers", "2GB")
            .setServerConfig("maintenance_work_mem", "512MB")
            .setServerConfig("max_wal_size", "4GB")
            .start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            try (ConfigurableApplicationContext portal = new SpringApplicationBuilder(TiwiziApplication.class).run(
                    "--spring.datasource.url=" + url, "--spring.datasource.username=postgres",
                    "--spring.datasource.password=postgres", "--server.port=0")) {
                for (String needs : System.getProperty("bench.sizes", "10000,100000").split(",")) {
                    CatalogueBench bench = new CatalogueBench(portal, url, bars, medians);
                    bench.measure(Integer.parseInt(needs));
                    missed |= bench.missed;
                }
            }
        }
        missed |= !new WordBench(bars).measure();
        System.out.println();
        bars.forEach(System.out::println);
        System.exit(missed ? 1 : 0);
    }

    private void measure(int needs) throws Exception {
        Country country = new Country(this.portal.getBean(TaxonomyService.class), this.today);
        System.out.printf("%n== %,d needs%n", needs);
        long begun = System.nanoTime();
        country.settle(this.database, needs);
        System.out.printf("made up and copied in %.0f s%n", seconds(begun));
        begun = System.nanoTime();
        Meter building = new Meter();
        building.process(() -> {
            this.portal.getBean(CatalogueFollower.class).fill();
            return null;
        });
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("index: built in %.0f s, %.0f s of CPU; %.0f MB in memory; heap in use %.0f MB%n",
                seconds(begun), building.median() / 1000, this.catalogue.size() / 1e6,
                (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        Map<String, List<CatalogueQuery>> classes = classes(country);
        boolean whole = needs >= 1_000_000;
        int most = whole ? 6 : 12;
        for (Map.Entry<String, List<CatalogueQuery>> each : classes.entrySet()) {
            measure(each.getKey(), each.getValue(), needs, whole ? most : 12, whole);
        }
        facets(country, needs, whole);
        listed(needs);
        visible(needs);
        hidden(needs);
        if (whole && this.medians.containsKey("broad text 100000")) {
            for (String name : List.of("broad text", "broad browse")) {
                double growth = this.medians.get(name + " " + needs) / this.medians.get(name + " 100000");
                bar("%s: %.1f times the cost for 10 times the needs".formatted(name, growth), growth < 6);
            }
        }
    }

    private Map<String, List<CatalogueQuery>> classes(Country country) {
        Random random = new Random(15);
        Map<String, List<CatalogueQuery>> classes = new LinkedHashMap<>();
        List<String> broad = Stream.of(country.word(Language.FR, 0), country.word(Language.FR, 2),
                country.word(Language.FR, 4), country.word(Language.AR, 0), country.word(Language.FR, 7),
                country.word(Language.AR, 2), country.word(Language.FR, 11), country.word(Language.EN, 0))
            .toList();
        List<CatalogueQuery> text = new ArrayList<>();
        List<CatalogueQuery> filtered = new ArrayList<>();
        List<CatalogueQuery> narrow = new ArrayList<>();
        List<CatalogueQuery> deep = new ArrayList<>();
        List<CatalogueQuery> one = new ArrayList<>();
        List<CatalogueQuery> two = new ArrayList<>();
        for (int turn = 0; turn < 40; turn++) {
            String word = broad.get(turn % broad.size());
            text.add(query(word, Map.of(), CatalogueSort.RELEVANCE, 1));
            filtered.add(query(word, Map.of(Facet.REGION, region(country, random), Facet.MODE, Set.of("ONSITE")),
                    CatalogueSort.RELEVANCE, 1));
            narrow.add(query(country.word(Language.FR, 300 + 20 * turn), Map.of(), CatalogueSort.RELEVANCE, 1));
            deep.add(query((turn % 2 == 0) ? word : "", Map.of(),
                    (turn % 2 == 0) ? CatalogueSort.RELEVANCE : CatalogueSort.ENDING, 800));
            one.add(query("", switch (turn % 4) {
                case 0 -> Map.of(Facet.SECTOR, Set.of(country.random().nextBoolean() ? "ECO_INCLUSION" : "EDUCATION"));
                case 1 -> Map.of(Facet.MODE, Set.of((turn % 8 == 1) ? "ONSITE" : "REMOTE"));
                case 2 -> Map.of(Facet.LANGUAGE, Set.of("FR"));
                default -> Map.of(Facet.REGION, region(country, new Random(turn % 3)));
            }, CatalogueSort.values()[1 + turn % 4], 1));
            two.add(query("", Map.of(Facet.SKILL, Set.of(country.skills().pick(random).id().toString()), Facet.MODE,
                    Set.of("ONSITE")), CatalogueSort.NEWEST, 1));
        }
        classes.put("browse everything", List.of(query("", Map.of(), CatalogueSort.NEWEST, 1),
                query("", Map.of(), CatalogueSort.LEAST_SEEN, 1), query("", Map.of(), CatalogueSort.ENDING, 1)));
        classes.put("broad browse", one);
        classes.put("browse, two filters", two);
        classes.put("broad text", text);
        classes.put("text", narrow);
        classes.put("text, two filters", filtered);
        classes.put("deep paging", deep);
        return classes;
    }

    private static Set<String> region(Country country, Random random) {
        return Set.of(country.provinces().pick(random).regionCode());
    }

    private static CatalogueQuery query(String text, Map<Facet, Set<String>> chosen, CatalogueSort sort, int page) {
        return new CatalogueQuery(CatalogueKind.INITIATIVE, text, chosen, sort,
                (sort == CatalogueSort.NEAREST) ? "MA-AZI" : null, page, SIZE);
    }

    private void measure(String name, List<CatalogueQuery> queries, int needs, int most, boolean whole)
            throws Exception {
        queries.forEach(this.catalogue::search);
        queries.forEach(this.catalogue::search);
        write(queries);
        URI base = URI.create("http://localhost:" + this.portal.getEnvironment().getProperty("local.server.port"));
        HttpClient client = HttpClient.newHttpClient();
        for (int turn = 0; turn < 60; turn++) {
            get(client, base, queries.get(turn % queries.size()));
        }
        Meter ours = new Meter();
        Meter plain = new Meter();
        Meter bare = new Meter();
        RawSearch raw = new RawSearch(this.today);
        Meter pages = new Meter();
        Meter hits = new Meter();
        Meter plainHits = new Meter();
        int different = 0;
        var geography = this.portal.getBean(Geography.class);
        for (int turn = 0; turn < queries.size(); turn++) {
            CatalogueQuery query = queries.get(turn);
            CatalogueHits found = ours.thread(() -> this.catalogue.search(query));
            hits.add(found.total());
            if (turn < most) {
                Text text = text(query);
                CatalogueHits same = plain.of(this.backend,
                        () -> this.sql.search(query, this.today, geography.kilometresFrom(query.near()), text));
                plainHits.add(same.total());
                boolean equal = same.counts().equals(found.counts()) && same.total() == found.total();
                different += (text == Text.NONE && !equal) ? 1 : 0;
            }
            bare.thread(() -> this.catalogue.in(query.kind(), (searcher) -> raw.run(searcher, query)));
            pages.process(() -> get(client, base, query));
        }
        for (int turn = queries.size(); turn < 120; turn++) {
            CatalogueQuery query = queries.get(turn % queries.size());
            ours.thread(() -> this.catalogue.search(query));
        }
        this.medians.put(name + " " + needs, ours.median());
        System.out.printf("%-20s hits %,9.0f (sql %,9.0f)  ours %-22s lucene %-22s sql %-24s page %s%n", name,
                hits.median(), plainHits.median(), ours, bare, plain, pages);
        boolean browse = queries.get(0).text().isEmpty() && !name.equals("deep paging");
        if (browse) {
            bar("%s, %,d: tables identical to group by".formatted(name, needs), different == 0);
        }
        if (whole && name.equals("broad text")) {
            bar("broad text: %.3f of SQL at the median".formatted(ours.median() / plain.median()),
                    ours.median() <= 0.15 * plain.median());
            bar("broad text: %.3f of SQL at worst".formatted(ours.worst() / plain.worst()),
                    ours.worst() <= 0.10 * plain.worst());
        }
        if (whole && name.equals("broad browse")) {
            bar("broad browse: %.3f of SQL at the median".formatted(ours.median() / plain.median()),
                    ours.median() <= 0.05 * plain.median());
        }
        if (whole && name.startsWith("broad")) {
            bar("%s: the page over HTTP is %.2f times the bare query in Lucene, every hit counted".formatted(name,
                    pages.median() / bare.median()), pages.median() <= 3 * bare.median());
        }
    }

    private static Text text(CatalogueQuery query) {
        if (query.text().isEmpty()) {
            return Text.NONE;
        }
        String words = query.words().stream().map((word) -> "'" + word + "':*").collect(Collectors.joining(" & "));
        return new Text("terms @@ cast(:words as tsquery)", "-ts_rank(terms, cast(:words as tsquery))",
                Map.of("words", words));
    }

    private static HttpResponse<String> get(HttpClient client, URI base, CatalogueQuery query) throws Exception {
        String parameters = query.chosen()
            .entrySet()
            .stream()
            .flatMap((facet) -> facet.getValue().stream().map((value) -> facet.getKey().parameter() + "=" + value))
            .collect(Collectors.joining("&"));
        URI address = base.resolve("/initiatives?" + Stream
            .of(query.text().isEmpty() ? "" : "q=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8), parameters,
                    (query.sort() == CatalogueSort.RELEVANCE || query.sort() == CatalogueSort.NEWEST) ? ""
                            : "sort=" + query.sort().code(),
                    (query.near() != null) ? "near=" + query.near() : "", (query.page() > 1) ? "page=" + query.page() : "")
            .filter((part) -> !part.isEmpty())
            .collect(Collectors.joining("&")));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address).header("Accept-Language", "fr").build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        return answer;
    }

    /** Writes in full what the pages of these show, so that they have to be read and shown. */
    private void write(List<CatalogueQuery> queries) throws Exception {
        Set<UUID> ids = queries.stream()
            .flatMap((query) -> this.catalogue.search(query).ids().stream())
            .collect(Collectors.toSet());
        try (Connection connection = this.database.getConnection();
                var statement = connection.prepareStatement(FULL)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            statement.execute();
        }
    }

    private void facets(Country country, int needs, boolean whole) throws Exception {
        OtherFacets others = new OtherFacets(this.portal.getBean(CatalogueRows.class), this.today);
        Meter ours = new Meter();
        Meter theirs = new Meter();
        int different = 0;
        for (int turn = 0; turn < 60; turn++) {
            Facet facet = List.of(Facet.LANGUAGE, Facet.MODE, Facet.REGION, Facet.SECTOR).get(turn % 4);
            String value = switch (facet) {
                case LANGUAGE -> List.of("FR", "AR").get(turn / 4 % 2);
                case MODE -> List.of("ONSITE", "REMOTE").get(turn / 4 % 2);
                case REGION -> country.provinces().values().get(turn / 4 % 2 * 8).regionCode();
                default -> List.of("ECO_INCLUSION", "EDUCATION").get(turn / 4 % 2);
            };
            CatalogueQuery query = query("", Map.of(facet, Set.of(value)), CatalogueSort.NEWEST, 1);
            boolean warm = turn >= 20;
            CatalogueHits found = (warm ? ours : new Meter()).thread(() -> this.catalogue.search(query));
            Map<String, Map<String, Long>> counted = (warm ? theirs : new Meter())
                .thread(() -> others.count(facet, value));
            Map<String, Map<String, Long>> mine = new HashMap<>();
            found.counts().forEach((name, counts) -> mine.put(name.name(), counts));
            mine.remove(Facet.PERIOD.name());
            mine.remove(facet.name());
            counted.remove(facet.name());
            different += mine.equals(counted) ? 0 : 1;
        }
        System.out.printf("%-20s ours (with page and period) %s   Lucene’s own %s%n", "facets of a browse", ours, theirs);
        bar("facets, %,d: %.2f of Lucene’s own, same counts".formatted(needs, ours.median() / theirs.median()),
                ours.median() <= 0.85 * theirs.median() && different == 0);
    }

    private void visible(int needs) throws Exception {
        Meter waited = new Meter();
        JdbcClient client = JdbcClient.create(this.database);
        List<UUID> ids = client.sql("select id from catalogue_entry where ends_on is null order by id limit 50").query(UUID.class).list();
        CatalogueQuery newest = CatalogueQuery.all(CatalogueKind.INITIATIVE, 1);
        for (UUID id : ids) {
            client.sql("update catalogue_entry set published_at = clock_timestamp() + interval '10 days' where id = ?")
                .param(id)
                .update();
            waited.add(until(() -> this.catalogue.search(newest).ids().equals(List.of(id))));
        }
        System.out.printf("%-20s %s ms after the commit, by the clock%n", "a change is seen", waited);
        bar("%,d: a change is seen %.0f ms after its commit at p99".formatted(needs, waited.at(0.99)),
                waited.at(0.99) <= 2000);
    }

    private void hidden(int needs) throws Exception {
        Meter waited = new Meter();
        JdbcClient client = JdbcClient.create(this.database);
        List<UUID> ids = client.sql("select id from catalogue_entry where ends_on is null order by id desc limit 50")
            .query(UUID.class)
            .list();
        CatalogueQuery everything = CatalogueQuery.all(CatalogueKind.INITIATIVE, 1);
        for (UUID id : ids) {
            long before = this.catalogue.search(everything).all();
            client.sql("delete from catalogue_entry where id = ?").param(id).update();
            waited.add(until(() -> this.catalogue.search(everything).all() != before));
        }
        System.out.printf("%-20s %s ms after the commit, by the clock%n", "what is hidden leaves", waited);
        bar("%,d: what is hidden has left all counts %.0f ms after its commit at p99".formatted(needs, waited.at(0.99)),
                waited.at(0.99) <= 1000);
    }

    /** How long it takes from now on, in milliseconds; fails after a minute. */
    private static double until(Callable<Boolean> seen) {
        long committed = System.nanoTime();
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2)).atMost(Duration.ofMinutes(1)).until(seen);
        return (System.nanoTime() - committed) / 1e6;
    }

    private void listed(int needs) throws Exception {
        Meter walking = new Meter();
        Clock clock = this.portal.getBean(Clock.class);
        Walk walk = walking.process(() -> ListingBench.walk(JdbcClient.create(this.database), clock));
        long shown = this.catalogue.search(CatalogueQuery.all(CatalogueKind.INITIATIVE, 1)).all();
        System.out.printf("%-20s %,d addresses in %d pieces, %d held at once, %.1f s of CPU%n", "sitemaps",
                walk.addresses(), walk.pieces(), walk.held(), walking.median() / 1000);
        bar("%,d: sitemaps name all %,d, at most %,d in one, %,d in memory".formatted(needs, walk.addresses(),
                walk.largest(), walk.held()),
                walk.addresses() == shown && walk.largest() <= 50_000 && walk.held() <= 1_000);
    }

    private void bar(String text, boolean held) {
        this.bars.add((held ? "PASS " : "FAIL ") + text);
        this.missed |= !held;
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static final String FULL = """
            with shown as (select * from catalogue_entry where id = any (?)),
            organisations as (
                insert into organisation (id, version, kind, slug, region_code, status, since, verified_at, created_at)
                select distinct on (organisation_id) organisation_id, 0, 'ASSOCIATION', organisation_id::text as slug, regions[1],
                    'VERIFIED', now(), now(), now() from shown on conflict do nothing),
            names as (
                insert into organisation_text (organisation_id, language, name)
                select distinct on (organisation_id) organisation_id, languages[1], 'Association ' || left(organisation_id::text, 8)
                from shown on conflict do nothing),
            initiatives as (
                insert into initiative (id, version, slug, association_id, sector_code, region_code, province_code, starts_on,
                    ends_on, status, since, published_at)
                select id, 0, id::text, organisation_id, sectors[1], regions[1], provinces[1], null, ends_on, 'PUBLISHED', now(),
                    published_at from shown on conflict do nothing),
            texts as (
                insert into initiative_text (initiative_id, language, title, summary, problem)
                select id, languages[1], left(texts -> 0 ->> 'text', 200), left(texts -> 1 ->> 'text', 500), texts -> 3 ->> 'text'
                from shown on conflict do nothing),
            needs as (
                insert into need (id, version, initiative_id, position, hours, people, mode)
                select id, 0, id, 0, hours, greatest(places, 1), modes[1] from shown on conflict do nothing),
            need_texts as (
                insert into need_text (need_id, language, title, deliverable)
                select id, languages[1], left(texts -> 2 ->> 'text', 200), left(texts -> 2 ->> 'text', 1000)
                from shown on conflict do nothing)
            insert into need_skill (need_id, skill_id) select id, unnest(skills) from shown on conflict do nothing
            """;

}
