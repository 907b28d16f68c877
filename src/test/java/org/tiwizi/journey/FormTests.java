package org.tiwizi.journey;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import jakarta.validation.Valid;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tiwizi.journey.Client.Answer;
import org.tiwizi.journey.FilledForm.Kind;
import org.tiwizi.journey.Pages.Page;
import org.tiwizi.platform.EmbeddedPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every form of every page, each field with everything that does not belong there: a
 * message beside the field in the reader’s language, what was typed is kept, never a
 * failure.
 */
@EmbeddedPortal
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormTests {

    private static final String LONG = "م".repeat(100_000);

    /** Too long for every field, and short enough for all of a form together. */
    private static final String LONGER = "م".repeat(10_001);

    private static final List<String> HOSTILE = List.of("<script>alert(1)</script>", "\"'><img src=x onerror=alert(1)>",
            "${7*7} __${7*7}__::x *{7*7} #{x} ~{x} T(java.lang.Runtime)", "🌍👩🏽‍🌾", "' or 1=1 --", "%_\\");

    /** What no field of a kind may hold: the answer is a message beside it. */
    private static final Map<Kind, List<String>> REFUSED = Map.of(Kind.TEXT, List.of("a\u0000b", "a\u202eb", LONG),
            Kind.NUMBER, List.of("many", "-1", "0", "99999999999999999999", "1e9", "1.5"), Kind.DATE,
            List.of("yesterday", "2026-13-45", "0000-00-00", "99999-01-01"), Kind.CHOICE, List.of("UNKNOWN", LONG));

    /** All fields of a form wrong at the same time, in several ways. */
    private static final List<Map<Kind, String>> ALL_WRONG = List.of(
            Map.of(Kind.TEXT, "a\u0000b", Kind.NUMBER, "many", Kind.DATE, "yesterday", Kind.CHOICE, "UNKNOWN"),
            Map.of(Kind.TEXT, "a\u202eb", Kind.NUMBER, "-1", Kind.DATE, "2026-13-45", Kind.CHOICE, "UNKNOWN"),
            Map.of(Kind.TEXT, LONGER, Kind.NUMBER, "99999999999999999999", Kind.DATE, "99999-01-01", Kind.CHOICE,
                    LONGER));

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Autowired
    JdbcTemplate database;

    private List<Page> pages = List.of();

    /** What was reopened or begun meanwhile is put back: others look at it too. */
    @AfterEach
    void conventionsStandAsTheyDid() {
        this.database.update("delete from convention where number > 1");
        this.database.update("update convention set status = 'READY', reopening = null where status = 'REOPENED'");
    }

    @BeforeAll
    void findPages() {
        Pages.prepare(this.port);
        this.pages = Pages.all(new DemonstrationIds(this.database).all());
    }

    @Test
    void everyFormOfTheRunningPortalIsFound() {
        Set<String> actions = new LinkedHashSet<>();
        forEachForm("fr", (form) -> actions.add(form.action()));
        Set<PathPattern> missing = new TreeSet<>();
        this.routes.getHandlerMethods().forEach((route, handler) -> {
            boolean takesAForm = List.of(handler.getMethodParameters())
                .stream()
                .anyMatch((parameter) -> parameter.hasParameterAnnotation(Valid.class));
            if (takesAForm && route.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                route.getPathPatternsCondition()
                    .getPatterns()
                    .stream()
                    .filter((pattern) -> actions.stream()
                        .noneMatch((action) -> pattern.matches(PathContainer.parsePath(action))))
                    .forEach(missing::add);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyMessageIsInTheReadersLanguage() {
        Map<String, Map<String, String>> messages = new TreeMap<>();
        Set<String> faults = new LinkedHashSet<>();
        for (String language : List.of("ar", "fr", "en")) {
            forEachForm(language, (form) -> {
                ALL_WRONG.forEach((wrong) -> expectMessages(form, form.all(wrong), faults).forEach(
                        (field, message) -> messages
                            .computeIfAbsent(form.place() + " " + field + " " + ALL_WRONG.indexOf(wrong),
                                    (key) -> new TreeMap<>())
                            .put(language, message)));
                expectRefusal(form, faults).forEach((field, message) -> messages
                    .computeIfAbsent(form.place() + " " + field + " empty", (key) -> new TreeMap<>())
                    .put(language, message));
            });
        }
        assertThat(faults).isEmpty();
        assertThat(messages).hasSizeGreaterThan(100).allSatisfy((place, said) -> {
            assertThat(said).containsOnlyKeys("ar", "fr", "en");
            assertThat(said.get("ar")).matches("(?s).*\\p{IsArabic}.*");
            assertThat(said.get("fr") + said.get("en")).doesNotMatch("(?s).*\\p{IsArabic}.*");
            assertThat(said.get("fr")).isNotEqualTo(said.get("en"));
        });
    }

    @Test
    void everyFieldWithstandsEverything() {
        Set<String> faults = new LinkedHashSet<>();
        forEachForm("ar", (form) -> {
            form.fields().forEach((name, kind) -> {
                expectConsistency(form, Map.of(name, ""), faults);
                if (form.isThere()) {
                    REFUSED.getOrDefault(kind, List.of())
                        .forEach((value) -> expectMessages(form, Map.of(name, value), faults));
                }
            });
            // last, since such a text may well be taken, and the form be gone then
            form.fields()
                .entrySet()
                .stream()
                .filter((field) -> field.getValue() == Kind.TEXT || field.getValue() == Kind.SEARCH)
                .filter((field) -> !form.action().equals("/password/reset"))
                .forEach((field) -> HOSTILE.stream()
                    .filter((value) -> form.isThere())
                    .forEach((value) -> expectConsistency(form, Map.of(field.getKey(), value), faults)));
        });
        assertThat(faults).isEmpty();
    }

    /** Each form once, whichever of its pages is met first. */
    private void forEachForm(String language, Consumer<FilledForm> use) {
        Map<String, Client> clients = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Page page : this.pages) {
            Client client = clients.computeIfAbsent(page.account(), (account) -> account.equals(Pages.VISITOR)
                    ? new Client(this.port, language) : Client.signedIn(this.port, language, account));
            Answer shown = client.get(page.address());
            for (Element form : shown.page().select("form[method=post]")) {
                FilledForm filled = new FilledForm(client, page.route(), shown.path(), form);
                if (!filled.fields().isEmpty() && seen.add(filled.place())) {
                    use.accept(filled);
                }
            }
        }
    }

    /**
     * Never a failure, nothing shown as it came, and each error said beside its field.
     */
    private static Map<String, String> expectConsistency(FilledForm form, Map<String, String> values,
            Set<String> faults) {
        Answer answer = form.send(values);
        String where = form.describe(values);
        if (answer.status() >= 400) {
            faults.add(where + " answers " + answer.status());
            return Map.of();
        }
        if (answer.body().contains("<script>alert") || answer.body().contains("<img src=x")
                || answer.body().contains("49 __49__")) {
            faults.add(where + " is shown as it came");
        }
        if (answer.body().contains("??")) {
            faults.add(where + " misses a text");
        }
        answer.page()
            .select("[data-errsum] a[href^=#]")
            .stream()
            .map((link) -> link.attr("href").substring(1))
            .filter((target) -> answer.page().getElementById(target) == null)
            .forEach((target) -> faults.add(where + " names a field that is not there: " + target));
        return FilledForm.messages(answer);
    }

    /** Every form needs something. */
    private static Map<String, String> expectRefusal(FilledForm form, Set<String> faults) {
        Answer answer = form.sendNothing();
        if (!form.action().equals("/sign-in")
                && (answer.status() != 200 || answer.page().select("[data-errsum] a").isEmpty())) {
            faults.add(form.place() + " sent empty answers " + answer.status());
        }
        return FilledForm.messages(answer);
    }

    private static Map<String, String> expectMessages(FilledForm form, Map<String, String> values, Set<String> faults) {
        Map<String, String> messages = expectConsistency(form, values, faults);
        Answer answer = form.answer();
        // signing in has one message for whatever is wrong
        if (form.action().equals("/sign-in") || answer.status() >= 400) {
            return Map.of();
        }
        String where = form.describe(values);
        if (answer.status() != 200) {
            faults.add(where + " is taken");
            return Map.of();
        }
        if (answer.page().select("[data-errsum]").isEmpty()) {
            faults.add(where + " has no summary");
        }
        Map<String, String> beside = new LinkedHashMap<>();
        form.fields().forEach((name, kind) -> {
            if (kind == Kind.SEARCH || !values.containsKey(name)) {
                return;
            }
            if (messages.getOrDefault(name, "").isBlank()) {
                faults.add(where + " has no message beside " + name);
            }
            else {
                beside.put(name, messages.get(name));
            }
            Element again = answer.page()
                .selectFirst(
                        "textarea[name='%1$s'], input[name='%1$s'][type=text], input[name='%1$s'][type=email], input[name='%1$s'][type=url]"
                            .formatted(name));
            if (again != null && !values.get(name).contains("\u0000")
                    && !again.val().strip().equals(values.get(name))) {
                faults.add(where + " does not keep " + name);
            }
        });
        return beside;
    }

}
