package org.tiwizi.account;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.tiwizi.TiwiziApplication;
import org.tiwizi.shared.Language;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whether the time of an answer tells who has an account: signing in and asking for a new
 * password, 200 pairs of a known and an unknown address in turn; the medians differ by
 * ten in a hundred at most (REQUIREMENTS.md, R14).
 */
final class EnumerationBench {

    private static final int PAIRS = 200;

    private static final double MOST = 1.10;

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private final String address;

    private EnumerationBench(String address) {
        this.address = address;
    }

    public static void main(String[] arguments) throws Exception {
        boolean kept = true;
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
                ConfigurableApplicationContext portal = new SpringApplicationBuilder(TiwiziApplication.class).run(
                        "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres", "--spring.datasource.password=postgres",
                        "--server.port=0")) {
            AccountService accounts = portal.getBean(AccountService.class);
            accounts.open(new NewAccount("known@tiwizi.example", "Nadia", accounts.hash("three brown mules"),
                    Language.FR, Role.MODERATOR, null, false));
            EnumerationBench bench = new EnumerationBench(
                    "http://localhost:" + portal.getEnvironment().getProperty("local.server.port"));
            for (String path : new String[] { "/sign-in", "/password/forgotten" }) {
                kept &= bench.compare(path);
            }
            kept &= bench.compareDrafts(portal.getBean(JdbcTemplate.class), accounts);
        }
        System.exit(kept ? 0 : 1);
    }

    private boolean compare(String path) throws IOException, InterruptedException {
        double[] known = new double[PAIRS];
        double[] unknown = new double[PAIRS];
        Document form = Jsoup.parse(send(HttpRequest.newBuilder(URI.create(this.address + path))).body());
        String token = form.select("form[action='" + path + "'] input[name=_csrf]").val();
        for (int time = -20; time < PAIRS; time++) {
            int place = Math.max(0, time);
            known[place] = milliseconds(path, "known@tiwizi.example", token);
            unknown[place] = milliseconds(path, "nobody%d@tiwizi.example".formatted(place), token);
        }
        return told(path, "known", known, "unknown", unknown);
    }

    /** A draft of another association against one that is not there (REQUIREMENTS.md, R3). */
    private boolean compareDrafts(JdbcTemplate database, AccountService accounts)
            throws IOException, InterruptedException {
        UUID owner = organisation(database, "owner");
        UUID draft = UUID.randomUUID();
        database.update("""
                insert into initiative (id, version, slug, association_id, status, since)
                values (?, 0, 'draft', ?, 'DRAFT', now())
                """, draft, owner);
        accounts.open(new NewAccount("stranger@tiwizi.example", "Nadia", accounts.hash("three brown mules"), Language.FR,
                Role.ASSOCIATION, organisation(database, "stranger"), false));
        signIn("stranger@tiwizi.example", "three brown mules");
        double[] foreign = new double[PAIRS];
        double[] absent = new double[PAIRS];
        for (int time = -20; time < PAIRS; time++) {
            int place = Math.max(0, time);
            foreign[place] = milliseconds(draft);
            absent[place] = milliseconds(UUID.randomUUID());
        }
        return told("/workspace/initiatives/{id}", "foreign", foreign, "absent", absent);
    }

    private static UUID organisation(JdbcTemplate database, String slug) {
        UUID id = UUID.randomUUID();
        database.update("""
                insert into organisation (id, version, kind, slug, status, since, created_at)
                values (?, 0, 'ASSOCIATION', ?, 'DRAFT', now(), now())
                """, id, slug);
        return id;
    }

    private void signIn(String email, String password) throws IOException, InterruptedException {
        Document form = Jsoup.parse(send(HttpRequest.newBuilder(URI.create(this.address + "/sign-in"))).body());
        String token = form.select("form[action='/sign-in'] input[name=_csrf]").val();
        String location = send(HttpRequest.newBuilder(URI.create(this.address + "/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers
                .ofString(body(Map.of("email", email, "password", password, "_csrf", token)))))
            .headers()
            .firstValue("Location")
            .orElse("");
        if (!location.endsWith("/workspace")) {
            throw new IllegalStateException("Signing in leads to " + location);
        }
    }

    private double milliseconds(UUID id) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        int status = send(HttpRequest.newBuilder(URI.create(this.address + "/workspace/initiatives/" + id)))
            .statusCode();
        if (status != 404) {
            throw new IllegalStateException("A draft answers " + status);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private static boolean told(String path, String one, double[] ones, String other, double[] others) {
        double ratio = median(ones) / median(others);
        boolean kept = Math.max(ratio, 1 / ratio) <= MOST;
        System.out.printf("%s  %s: %s %.1f ms, %s %.1f ms, ratio %.3f%n", kept ? "PASS" : "FAIL", path, one,
                median(ones), other, median(others), ratio);
        return kept;
    }

    private static String body(Map<String, String> fields) {
        return fields.entrySet()
            .stream()
            .map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    }

    private double milliseconds(String path, String email, String token) throws IOException, InterruptedException {
        String body = body(Map.of("email", email, "password", "wrong", "_csrf", token));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
        long begun = System.nanoTime();
        int status = send(request).statusCode();
        if (status != 302) {
            throw new IllegalStateException(path + " answers " + status);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static double median(double[] taken) {
        double[] sorted = Arrays.stream(taken).sorted().toArray();
        return sorted[sorted.length / 2];
    }

}
