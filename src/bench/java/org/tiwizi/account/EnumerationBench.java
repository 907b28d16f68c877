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
import java.util.stream.Collectors;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.tiwizi.TiwiziApplication;
import org.tiwizi.shared.Language;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

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
        double ratio = median(known) / median(unknown);
        boolean kept = Math.max(ratio, 1 / ratio) <= MOST;
        System.out.printf("%s  %s: known %.1f ms, unknown %.1f ms, ratio %.3f%n", kept ? "PASS" : "FAIL", path,
                median(known), median(unknown), ratio);
        return kept;
    }

    private double milliseconds(String path, String email, String token) throws IOException, InterruptedException {
        String body = Map.of("email", email, "password", "wrong", "_csrf", token)
            .entrySet()
            .stream()
            .map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
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
