package org.tiwizi.journey;

import java.io.IOException;
import java.io.InputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.journey.Client.Answer;
import org.tiwizi.platform.EmbeddedPortal;
import org.tiwizi.platform.FailingFilter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What every answer carries and what no request may turn: headers, cookies, host names,
 * origins, redirects (REQUIREMENTS.md, R14 to R17, R26, R34, R56 to R59, R64).
 */
@EmbeddedPortal
class HeaderTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @ParameterizedTest
    @ValueSource(strings = { "/", "/initiatives", "/app.css", "/nothing-is-here", "/workspace", "/sign-in",
            "/actuator/health", "/initiatives;x=1", "/initiatives/%252e", "/initiatives//x", "/feeds/initiatives.atom",
            "/api/v1/initiatives", "/robots.txt" })
    void everyAnswerCarriesTheHeaders(String path) {
        expectHeaders(new Client(this.port, "fr").get(path));
    }

    @Test
    void everyRefusalCarriesTheHeaders() {
        Client client = Client.signedIn(this.port, "fr", "association");
        Client visitor = new Client(this.port, "fr");
        Map<Integer, Answer> refusals = new TreeMap<>();
        refusals.put(304, visitor.request("GET", "/app.css",
                Map.of("If-Modified-Since", visitor.get("/app.css").header("Last-Modified"))));
        refusals.put(403, client.get("/moderation"));
        refusals.put(405, client.post("/notifications", List.of(token(client))));
        refusals.put(409, Client.signedIn(this.port, "fr", "company")
            .get("/proposals/" + new DemonstrationIds(this.database).get("settledProposal") + "/acceptance"));
        refusals.put(413, visitor.post("/sign-in", List.of(Map.entry("email", "x".repeat(3_000_000)))));
        refusals.put(429, visitor.request("GET", "/initiatives", Map.of(FailingFilter.HEADER, "busy")));
        refusals.put(500, visitor.request("GET", "/initiatives", Map.of(FailingFilter.HEADER, "failure")));
        refusals.forEach((status, answer) -> {
            assertThat(answer.status()).isEqualTo(status);
            expectHeaders(answer);
            if (status != 304) {
                assertThat(answer.page().selectFirst("html").attr("lang")).isEqualTo("fr");
                assertThat(answer.page().select("h1")).hasSize(1);
                assertThat(answer.body()).doesNotContain("??", "a secret of ours", "Exception", "org.");
            }
        });
        assertThat(refusals.get(429).header("Retry-After")).isNotEmpty();
    }

    private static Map.Entry<String, String> token(Client client) {
        return Map.entry("_csrf", client.get("/workspace").page().selectFirst("input[name=_csrf]").val());
    }

    /** Whatever it is that cannot be read, and whoever would have read it first. */
    @ParameterizedTest
    @CsvSource({ "ar, /sign-in", "en, /password/forgotten", "fr, /workspace", "en, /nothing-is-here", "ar, /error" })
    void aFormThatCannotBeReadIsRefusedInTheReadersLanguage(String language, String path) {
        Client visitor = new Client(this.port, language);
        Element upload = Jsoup.parse("<form action='" + path + "'><input type=file name=file></form>")
            .selectFirst("form");
        Map<String, Answer> answers = Map.of("413 text",
                visitor.post(path, List.of(Map.entry("a", "م".repeat(400_000)))), "413 file",
                visitor.upload(upload, "file", "a.pdf", new byte[22 * 1024 * 1024]), "400 fields",
                visitor.post(path, Collections.nCopies(20_000, Map.entry("a", "b"))));
        answers.forEach((what, answer) -> {
            assertThat(answer.status()).as(what).isEqualTo(Integer.parseInt(what.substring(0, 3)));
            assertThat(answer.page().selectFirst("html").attr("lang")).as(what).isEqualTo(language);
            assertThat(answer.page().select("h1")).as(what).hasSize(1);
            expectHeaders(answer);
        });
    }

    @Test
    void aRedirectAfterAStepCarriesTheHeaders() {
        Client client = Client.signedIn(this.port, "fr", "association");
        Answer answer = client.post("/notifications/reading", List.of(token(client)));
        assertThat(answer.status()).isEqualTo(302);
        expectHeaders(answer);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    private static void expectHeaders(Answer answer) {
        assertThat(answer.header("Content-Security-Policy"))
            .contains("default-src 'none'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
            .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("Cache-Control")).isNotEmpty();
    }

    @Test
    void behindHttpsCookiesAreHostOnlyAndTransportIsStrict() {
        Answer plain = new Client(this.port, "fr").get("/sign-in?lang=ar");
        assertThat(plain.response().headers().allValues("Set-Cookie")).hasSize(2)
            .allSatisfy((cookie) -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure"));
        Answer secure = new Client(this.port, "fr").request("GET", "/sign-in?lang=ar",
                Map.of("X-Forwarded-Proto", "https"));
        assertThat(secure.response().headers().allValues("Set-Cookie")).hasSize(2)
            .allSatisfy((cookie) -> assertThat(cookie).startsWith("__Host-")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/"));
        assertThat(secure.header("Strict-Transport-Security")).contains("max-age=63072000", "includeSubDomains");
    }

    /** Whoever is no proxy of ours cannot say that a request came by https (R61). */
    @Test
    void onlyOurProxySaysThatARequestIsSecure() throws SocketException {
        String outside = NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter((address) -> address instanceof Inet4Address && !address.isLoopbackAddress())
            .map(InetAddress::getHostAddress)
            .findFirst()
            .orElse(null);
        assumeTrue(outside != null, "this machine has no address but its own");
        Answer answer = new Client(outside, this.port, "fr").request("GET", "/sign-in?lang=ar",
                Map.of("X-Forwarded-Proto", "https", "X-Forwarded-For", "127.0.0.1"));
        assertThat(answer.response().headers().allValues("Set-Cookie")).hasSize(2)
            .allSatisfy((cookie) -> assertThat(cookie).doesNotContain("Secure", "__Host-"));
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void whatIsForMembersIsNeverStored() {
        assertThat(Client.signedIn(this.port, "fr", "company").get("/workspace").header("Cache-Control"))
            .isEqualTo("no-store");
    }

    @Test
    void aNewSessionBeginsWithSigningIn() {
        Client client = new Client(this.port, "fr");
        String before = client.get("/sign-in").header("Set-Cookie");
        Answer signed = client.submit(client.get("/sign-in"), "form[action='/sign-in']",
                Map.of("email", "company@tiwizi.example", "password", "tiwizi demonstration"));
        assertThat(signed.header("Set-Cookie")).contains("SESSION=").isNotEqualTo(before);
    }

    @Test
    void aSessionThatSomebodyElseChoseIsNotKept() {
        String chosen = UUID.randomUUID().toString();
        String cookie = "SESSION=" + Base64.getEncoder().encodeToString(chosen.getBytes(StandardCharsets.UTF_8));
        Answer answer = new Client(this.port, "fr").request("GET", "/sign-in", Map.of("Cookie", cookie));
        assertThat(answer.header("Set-Cookie")).contains("SESSION=").doesNotContain(cookie);
        assertThat(this.database.queryForList("select session_id from spring_session", String.class))
            .doesNotContain(chosen);
    }

    @Test
    void noOtherSiteIsToldThatItMayRead() {
        Client client = Client.signedIn(this.port, "fr", "company");
        for (String path : List.of("/workspace", "/api/v1/initiatives", "/app.css")) {
            for (String method : List.of("GET", "OPTIONS")) {
                Answer answer = client.request(method, path,
                        Map.of("Origin", "https://evil.test", "Access-Control-Request-Method", "GET"));
                assertThat(answer.response().headers().map().keySet()).noneMatch((name) -> name.startsWith("access-"));
            }
        }
    }

    @Test
    void nobodyHearsTheirOwnHeadersBack() {
        Answer answer = new Client(this.port, "fr").request("TRACE", "/", Map.of("X-Secret", "a secret of theirs"));
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("a secret of theirs");
    }

    @Test
    void whoSignsInGoesBackToWhereTheyWere() {
        Client client = new Client(this.port, "fr");
        assertThat(client.get("/proposals?lang=fr").location()).isEqualTo("/sign-in");
        Answer signed = client.submit(client.get("/sign-in"), "form[action='/sign-in']",
                Map.of("email", "company@tiwizi.example", "password", "tiwizi demonstration"));
        assertThat(signed.location()).endsWith("/proposals?lang=fr");
    }

    @Test
    void nobodyLearnsWhoHasAnAccount() {
        assertThat(signIn("company@tiwizi.example")).isEqualTo(signIn("nobody@tiwizi.example"));
        assertThat(forgotten("company@tiwizi.example")).isEqualTo(forgotten("nobody@tiwizi.example"));
        assertThat(signUp("company@tiwizi.example")).isEqualTo(signUp(UUID.randomUUID() + "@tiwizi.example"));
    }

    @Test
    void anotherOriginChangesNothing() {
        Client client = Client.signedIn(this.port, "fr", "association");
        String token = client.get("/notifications").page().selectFirst("input[name=_csrf]").val();
        for (String origin : List.of("https://evil.test", "null", "http://localhost.evil.test:" + this.port)) {
            Answer answer = client.request("POST", "/notifications/reading?_csrf=" + token, Map.of("Origin", origin));
            assertThat(answer.status()).as(origin).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "http://evil.test" })
    void aLinkInAnEmailNeverNamesTheHostOfARequest(String target) throws IOException {
        Client client = new Client(this.port, "fr");
        Answer form = client.get("/password/forgotten");
        String token = form.page().selectFirst("input[name=_csrf]").val();
        String session = form.header("Set-Cookie").replaceAll(";.*", "");
        String body = "email=other-company%40tiwizi.example&_csrf=" + token;
        String answer = raw("""
                POST %s/password/forgotten HTTP/1.1
                Host: evil.test
                X-Forwarded-Host: evil.test
                Forwarded: host=evil.test
                Cookie: %s
                Content-Type: application/x-www-form-urlencoded
                Content-Length: %d
                Connection: close

                %s""".formatted(target, session, body.length(), body));
        assertThat(answer).doesNotContain("evil.test");
        assertThat(this.database.queryForList("select plain_text from mail_message order by created_at desc limit 3",
                String.class))
            .isNotEmpty()
            .allSatisfy((text) -> assertThat(text).contains("https://portal.example/").doesNotContain("evil.test"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "//evil.test", "https:evil.test", "/%5Cevil.test", "javascript:alert(1)", "%0d%0aX: y" })
    void noParameterLeadsAway(String target) {
        Client client = new Client(this.port, "fr");
        for (String parameter : List.of("next", "continue", "redirect", "lang", "theme")) {
            Answer answer = client.get("/sign-in?" + parameter + "=" + target.replace(":", "%3A"));
            assertThat(answer.status()).isEqualTo(200);
            answer.page().select("a[href], form[action]").forEach((link) -> {
                String address = link.hasAttr("href") ? link.attr("href") : link.attr("action");
                assertThat(address).startsWith((address.startsWith("#")) ? "#" : "/").doesNotStartWith("//");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump", "/h2-console",
            "/swagger-ui.html", "/.git/config", "/.env", "/v3/api-docs", "/Initiatives", "/initiatives/",
            "/WEB-INF/web.xml", "/db/migration/V001__platform.sql", "/application.properties" })
    void nothingElseIsServed(String path) {
        assertThat(new Client(this.port, "fr").get(path).status()).isEqualTo(404);
    }

    /** But the trail notes who came in, and who took a copy of it. */
    @Test
    void readingChangesNothing() {
        Pages.prepare(this.port);
        Map<String, String> before = DatabaseContent.hashes(this.database);
        Long last = this.database.queryForObject("select last from audit_head", Long.class);
        Map<String, Client> clients = new HashMap<>();
        for (Pages.Page page : Pages.all(new DemonstrationIds(this.database).all())) {
            Client client = clients.computeIfAbsent(page.account(), (account) -> Client.of(this.port, "en", account));
            client.get(page.address());
            client.request("HEAD", page.address(), Map.of());
        }
        Map<String, String> after = DatabaseContent.hashes(this.database);
        for (String trail : List.of("audit_event", "audit_head")) {
            before.remove(trail);
            after.remove(trail);
        }
        assertThat(after).isEqualTo(before);
        assertThat(
                this.database.queryForList("select distinct action from audit_event where id > ?", String.class, last))
            .isSubsetOf("SIGN_IN", "EXPORT");
    }

    private List<Object> signIn(String email) {
        Client client = new Client(this.port, "fr");
        Answer answer = client.submit(client.get("/sign-in"), "form[action='/sign-in']",
                Map.of("email", email, "password", "not the password"));
        return outside(client.get(answer.location()), answer.status(), email);
    }

    private List<Object> forgotten(String email) {
        Client client = new Client(this.port, "fr");
        Answer answer = client.submit(client.get("/password/forgotten"), "form[action='/password/forgotten']",
                Map.of("email", email));
        Answer shown = answer.location().isEmpty() ? answer : client.get(answer.location());
        return outside(shown, answer.status(), email);
    }

    private List<Object> signUp(String email) {
        Client client = new Client(this.port, "fr");
        Answer answer = Pages.signUp(client, email);
        return outside(client.get(answer.location()), answer.status(), email);
    }

    private static List<Object> outside(Answer shown, int status, String email) {
        List<Object> seen = new ArrayList<>(List.of(status, shown.status()));
        seen.add(shown.body().replaceAll("value=\"[^\"]{30,}\"", "").replace("value=\"" + email, ""));
        return seen;
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", this.port)) {
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            try (InputStream answer = socket.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

}
