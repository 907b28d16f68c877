package org.tiwizi.journey;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.journey.Client.Answer;
import org.tiwizi.platform.EmbeddedPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever somebody writes into an address, page, open data and feed answer in words and
 * in bounded time.
 */
@EmbeddedPortal
class HostileQueryTests {

    private static final Duration BOUND = Duration.ofSeconds(3);

    private static final List<String> PARAMETERS = List.of("q", "sector", "region", "province", "goal", "skill", "mode",
            "sort", "page", "size", "near", "lang", "theme", "skillWords", "text", "limit", "need", "offer",
            "initiative", "token", "error", "sent", "search", "subject", "account", "before", "points[SKILLS]", "next");

    @LocalServerPort
    int port;

    static Stream<String> queries() {
        return Stream.of("q=" + "a".repeat(10_000), "q=" + "%D8%A3".repeat(10_000), "q=" + "a+".repeat(5_000), "q=*:*",
                "q=%22unbalanced", "q=((a+AND+%22b", "q=title:%5Ba+TO+*%5D", "q=(a%2B)%2B$", "q=%00",
                "q=" + "(".repeat(500), "q=~1000", "q=%27;drop+table+initiative;--", "q=%F0%9F%92%A9", "page=-1",
                "page=1000000000", "page=1e9", "page=99999999999999999999", "sort=%00&near=%00&sector=%00",
                IntStream.range(0, 1_000).mapToObj("sector=S%d"::formatted).collect(Collectors.joining("&")),
                IntStream.range(0, 1_000)
                    .mapToObj("skill=00000000-0000-0000-0000-%012d"::formatted)
                    .collect(Collectors.joining("&")),
                "goal=" + "9".repeat(3_000), "skill=((((((a%2B)%2B)%2B)%2B)%2B)%2B)", "size=-1", "size=1000000000");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void anAnswerInWordsAndInTime(String query) {
        Client client = new Client(this.port, "fr");
        for (String path : List.of("/initiatives", "/offers", "/api/v1/initiatives", "/api/v1/offers",
                "/feeds/initiatives.atom")) {
            long begun = System.nanoTime();
            Answer answer = client.get(path + "?" + query);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(path).isLessThan(BOUND);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("??", "Exception", "\u0000");
        }
    }

    /** Every parameter that some page takes, on every page that takes some (R27, R31). */
    @ParameterizedTest
    @CsvSource({ "visitor, / /initiatives /offers /associations /companies /sign-in /sign-up /sign-up/confirmation",
            "visitor, /password/forgotten /password/reset /skills/suggestions /places/suggestions /api/v1/initiatives",
            "company, /workspace /proposals /proposals/new /matches /recommendations /partnerships /notifications",
            "administrator, /moderation /moderation/audit /administration /administration/matching" })
    void nothingInAnAddressComesAlive(String account, String paths) {
        Client client = Client.of(this.port, "fr", account);
        int third = Payloads.ALL.size() / 3;
        for (int round = 0; round < third; round++) {
            String text = Payloads.ALL.get(round) + " " + Payloads.ALL.get(round + third) + " "
                    + Payloads.ALL.get(round + 2 * third);
            String value = URLEncoder.encode(text, StandardCharsets.UTF_8);
            String query = PARAMETERS.stream()
                .map((name) -> URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + value)
                .collect(Collectors.joining("&"));
            for (String path : paths.split(" ")) {
                Answer answer = client.get(path + "?" + query);
                assertThat(answer.status()).as(path).isLessThan(500);
                assertThat(answer.header("Content-Type").contains("html") ? Payloads.alive(answer.body()) : List.of())
                    .as(path + " " + text)
                    .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "q=aaa", "goal=18", "sector=NOPE" })
    void whatCouldNotBeTakenIsSaid(String query) {
        String asked = query.equals("q=aaa") ? "q=" + "a".repeat(10_000) : query;
        String sentence = query.equals("q=aaa") ? "dépassait 200 caractères" : "une valeur que nous ne connaissons pas";
        Client client = new Client(this.port, "fr");
        assertThat(client.get("/initiatives?" + asked).page().select(".alert--warn").text()).contains(sentence);
        assertThat(client.get("/api/v1/initiatives?" + asked).body()).contains(sentence);
        assertThat(client.get("/feeds/initiatives.atom?" + asked).body()).contains(sentence);
    }

    @Test
    void anAddressBeyondAllMeasureIsRefusedInWords() {
        Answer answer = new Client(this.port, "fr").get("/initiatives?q=" + "a".repeat(200_000));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.page().select("section[lang=fr] p").text()).isNotBlank();
        assertThat(HtmlCheck.errors(answer.body())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "q=%zz", "q=%", "q=%C3%28" })
    void brokenSignsAreAnsweredInWords(String query) throws IOException {
        try (Socket socket = new Socket("localhost", this.port)) {
            socket.getOutputStream()
                .write(("GET /initiatives?" + query
                        + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: fr\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).matches("(?s)HTTP/1.1 (200|400).*<h1.*");
        }
    }

}
