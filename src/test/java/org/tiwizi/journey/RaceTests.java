package org.tiwizi.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.tiwizi.journey.Client.Answer;
import org.tiwizi.platform.EmbeddedPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Many at the same moment, through the door that people use. */
@EmbeddedPortal
class RaceTests {

    private static final int AT_ONCE = 50;

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Autowired
    MessageSource messages;

    @Test
    void ofFiftyProposalsAtOnceOneStandsAndTheOthersAreToldWhy() throws Exception {
        String need = new DemonstrationIds(this.database).get("need");
        Client company = Client.signedIn(this.port, "ar", "company");
        List<Map.Entry<String, String>> proposal = proposal(company, need, "نقترح يومين من وقت محاسبتنا.");

        AtomicInteger letters = new AtomicInteger();
        List<Answer> answers = atOnce(() -> company.post("/proposals",
                withMessage(proposal, "نقترح " + letters.incrementAndGet() + " ساعات من وقت محاسبتنا.")));

        assertThat(answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting())))
            .isEqualTo(Map.of(302, 1L, 409, AT_ONCE - 1L));
        answers.stream().filter((answer) -> answer.status() == 409).forEach((answer) -> expectReason(answer, "ar"));
        for (String language : List.of("fr", "en")) {
            Client again = Client.signedIn(this.port, language, "company");
            expectReason(again.post("/proposals", withToken(proposal, again)), language);
        }
        assertThat(this.database.queryForObject("select count(*) from proposal where need_id = ?::uuid", Integer.class,
                need))
            .isOne();
        withdraw(company, answers);
    }

    /** What a link opens, it opens once (R16). */
    @Test
    void ofFiftyUsesOfALinkOneCounts() throws Exception {
        Client visitor = new Client(this.port, "en");
        String email = UUID.randomUUID() + "@example.ma";
        Pages.signUp(visitor, email);
        expectOne(visitor, "/sign-up/confirmation", email, Map.of());

        visitor.submit(visitor.get("/password/forgotten"), "form[action='/password/forgotten']",
                Map.of("email", email));
        expectOne(visitor, "/password/reset", email, Map.of("password", "four grey mules by the well"));
    }

    private void expectOne(Client visitor, String path, String email, Map<String, String> fields) throws Exception {
        Answer page = visitor.get(path + "?token=" + secret(path, email));
        List<Map.Entry<String, String>> form = Client.filled(page.page().selectFirst("form[action='" + path + "']"),
                fields);

        List<Answer> answers = atOnce(() -> visitor.post(path, form));

        assertThat(answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting())))
            .isEqualTo(Map.of(302, 1L, 410, AT_ONCE - 1L));
    }

    /**
     * Of the link that was sent to this address: an e-mail may be written a moment later.
     */
    private String secret(String path, String email) {
        return await().atMost(Duration.ofSeconds(30))
            .until(() -> this.database.queryForList("""
                    select substring(plain_text from ?) from mail_message
                    where recipient = ? and plain_text like ?
                    """, String.class, path + "[?]token=([A-Za-z0-9_-]+)", email, "%" + path + "?token=%"),
                    (found) -> !found.isEmpty())
            .get(0);
    }

    private void expectReason(Answer answer, String language) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(answer.page().select("main").text()).contains(this.messages.getMessage("proposal.conflict.open",
                null, Locale.forLanguageTag(language.equals("ar") ? "ar-MA" : language)));
        assertThat(answer.body()).doesNotContain("??");
    }

    private static List<Map.Entry<String, String>> withMessage(List<Map.Entry<String, String>> form, String message) {
        return form.stream()
            .map((field) -> field.getKey().equals("message") ? Map.entry("message", message) : field)
            .toList();
    }

    private void withdraw(Client company, List<Answer> answers) {
        String address = answers.stream()
            .filter((answer) -> answer.status() == 302)
            .map(Answer::location)
            .findFirst()
            .orElseThrow() + "/withdrawal";
        assertThat(
                company.submit(company.get(address), "form[action='" + address + "']", Map.of("reason", "NO_CAPACITY"))
                    .status())
            .isEqualTo(302);
    }

    private static List<Map.Entry<String, String>> proposal(Client company, String need, String message) {
        return Client.filled(company.get("/proposals/new?need=" + need).page().selectFirst("form[action='/proposals']"),
                Map.of("message", message));
    }

    private static List<Map.Entry<String, String>> withToken(List<Map.Entry<String, String>> form, Client client) {
        List<Map.Entry<String, String>> data = new ArrayList<>(form);
        data.removeIf((field) -> field.getKey().equals("_csrf"));
        data.add(Map.entry("_csrf", client.get("/workspace").page().selectFirst("input[name=_csrf]").val()));
        return data;
    }

    private static List<Answer> atOnce(Callable<Answer> request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads
                .invokeAll(IntStream.range(0, AT_ONCE).mapToObj((number) -> request).toList())) {
                answers.add(answer.get());
            }
            return answers;
        }
        finally {
            threads.shutdown();
        }
    }

}
