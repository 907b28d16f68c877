package org.tiwizi.journey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
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
import org.springframework.core.MethodParameter;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every form of every page, each field with everything that does not belong there: a
 * message beside the field in the reader’s language, what was typed is kept, never a
 * failure. A form reports all that is wrong at once, so that all its fields are wrong at
 * the same time here.
 */
@EmbeddedPortal
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormTests {

    /** Forms with fields; the trial of weights is the only one that changes nothing. */
    private static final String FORMS = "form[method=post], form[action='/administration/matching']";

    /** Too long for every field, and short enough for all of a form together. */
    private static final String LONG = "م".repeat(10_001);

    private static final String LONGEST = "x".repeat(100_000);

    /** As many fields as a form with the longest texts may hold to be read at all. */
    private static final int LONGEST_AT_ONCE = 10;

    private static final List<String> HOSTILE = List.of("<script>alert(1)</script>", "\"'><img src=x onerror=alert(1)>",
            "${7*7} __${7*7}__::x *{7*7} #{x} ~{x} T(java.lang.Runtime)", "🌍👩🏽‍🌾", "' or 1=1 --", "%_\\");

    /** What no field of a kind may hold: the answer is a message beside it. */
    private static final Map<Kind, List<String>> REFUSED = Map.of(Kind.TEXT, List.of("a\u0000b", "a\u202eb", LONG),
            Kind.ADDRESS, List.of("a\u0000b@x.ma", "a\u202eb@x.ma", LONG, "nobody", "a@b\r\nBcc: c@d.ma"), Kind.NUMBER,
            List.of("many", "-1", "0", "99999999999999999999", "1e9", "1.5"), Kind.DECIMAL,
            List.of("many", "99999999999999999999", "1.555"), Kind.DATE,
            List.of("yesterday", "2026-13-45", "0000-00-00", "99999-01-01"), Kind.CHOICE, List.of("UNKNOWN", LONG));

    private static final int WAYS = 6;

    private static final List<String> LANGUAGES = List.of("ar", "fr", "en");

    /** Nobody may have been reached, and a criterion may not count. */
    private static final String MAY_BE_ZERO = "beneficiaries|points\\[.*";

    /** One message for whatever is wrong; what is not chosen stays as it was. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("/sign-in", "/notifications/preferences",
            "/workspace/documents/legal");

    private static final int HEAVY = 11 * 1024 * 1024;

    /** Files of no kind that is taken, or of none at all. */
    private static final Map<String, byte[]> FILES = Map.of("empty.pdf", new byte[0], "text.pdf",
            "nothing of a document".getBytes(StandardCharsets.UTF_8), "<script>alert(1)</script>.png",
            "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "a\u202efdp.exe", new byte[] { 'M', 'Z', 0 },
            "م".repeat(300) + ".pdf", new byte[HEAVY], "../../🌍\u0001.jpg",
            new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, 0 });

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Autowired
    JdbcTemplate database;

    private final Map<String, List<FilledForm>> forms = new LinkedHashMap<>();

    @BeforeAll
    void findForms() {
        Pages.prepare(this.port);
        DatabaseContent.keep(this.database);
        DemonstrationIds ids = new DemonstrationIds(this.database);
        institutionIsRefused();
        List<Page> pages = Pages.all(ids.all());
        List<Page> withForms = new ArrayList<>();
        this.forms.put("ar", forms("ar", pages, withForms));
        this.forms.put("fr", forms("fr", withForms, new ArrayList<>()));
        this.forms.put("en", forms("en", withForms, new ArrayList<>()));
    }

    /** Other tests look at the demonstration too. */
    @AfterAll
    void demonstrationStandsAsItDid() {
        DatabaseContent.restore(this.database);
    }

    private void restore() {
        DatabaseContent.restore(this.database);
        institutionIsRefused();
    }

    /** Only who was refused contests it. */
    private void institutionIsRefused() {
        this.database.update("""
                update organisation set status = 'REJECTED', appealed_at = null where id = (
                    select organisation_id from account where email = 'institution@tiwizi.example')
                """);
    }

    @Test
    void everyFormOfTheRunningPortalIsFound() {
        Set<PathPattern> missing = new TreeSet<>();
        this.routes.getHandlerMethods().forEach((route, handler) -> {
            if (takesAForm(handler) && route.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                route.getPathPatternsCondition()
                    .getPatterns()
                    .stream()
                    .filter((pattern) -> this.forms.get("ar")
                        .stream()
                        .noneMatch((form) -> pattern.matches(PathContainer.parsePath(form.action()))))
                    .forEach(missing::add);
            }
        });
        assertThat(missing).isEmpty();
    }

    private static boolean takesAForm(HandlerMethod handler) {
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(Valid.class)
                    || MultipartFile.class.isAssignableFrom(parameter.getParameterType())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyMessageStandsBesideItsFieldInTheReadersLanguage() {
        Set<String> faults = new LinkedHashSet<>();
        Map<String, Map<String, String>> messages = new TreeMap<>();
        this.forms.forEach((language, forms) -> forms.forEach((form) -> {
            IntStream.range(0, WAYS)
                .mapToObj((way) -> wrong(form, way))
                .filter((values) -> !values.isEmpty())
                .forEach((values) -> expectMessages(form, values, faults).forEach((field, message) -> messages
                    .computeIfAbsent(form.place() + " " + field + " " + values.get(field), (key) -> new TreeMap<>())
                    .put(language, message)));
            Map<String, String> demands = expectDemands(form, faults);
            demands.forEach(
                    (field, message) -> messages
                        .computeIfAbsent(form.place() + " " + place(field, language, demands.keySet()),
                                (key) -> new TreeMap<>())
                        .put(language, message));
        }));
        assertThat(faults).isEmpty();
        assertThat(messages).hasSizeGreaterThan(500).allSatisfy((place, said) -> {
            assertThat(said).containsOnlyKeys("ar", "fr", "en");
            assertThat(said.get("ar")).matches("(?s).*\\p{IsArabic}.*");
            assertThat(said.get("fr") + said.get("en")).doesNotMatch("(?s).*\\p{IsArabic}.*");
            assertThat(said.get("fr")).isNotEqualTo(said.get("en"));
        });
    }

    /** That a text is wanted in one language at least is said beside the reader’s own. */
    private static String place(String field, String language, Set<String> demanded) {
        String text = field.substring(field.indexOf('.') + 1);
        boolean alone = LANGUAGES.stream().filter((one) -> demanded.contains(one + "." + text)).count() == 1;
        return (alone && field.equals(language + "." + text)) ? "own " + text : field;
    }

    @Test
    void theLongestTextsAreRefusedBesideTheirFields() {
        Set<String> faults = new LinkedHashSet<>();
        this.forms.get("fr").forEach((form) -> {
            List<String> fields = form.fields((kind) -> kind == Kind.TEXT || kind == Kind.ADDRESS);
            for (int from = 0; from < fields.size(); from += LONGEST_AT_ONCE) {
                List<String> some = fields.subList(from, Math.min(from + LONGEST_AT_ONCE, fields.size()));
                expectMessages(form, all(some, LONGEST), faults);
            }
        });
        assertThat(faults).isEmpty();
    }

    /** Alone such texts may well be taken, so what they led to is put back. */
    @Test
    void noTextIsMoreThanItsLetters() {
        Set<String> faults = new LinkedHashSet<>();
        Set<String> taken = new TreeSet<>();
        this.forms.get("ar").forEach((form) -> {
            for (String text : HOSTILE) {
                Set<List<String>> fields = new LinkedHashSet<>();
                fields.add(form.fields(Kind.TEXT::equals));
                fields.add(form.fields((kind) -> kind == Kind.TEXT || kind == Kind.ADDRESS));
                fields.add(form.fields(Kind.SEARCH::equals));
                fields.remove(List.of());
                fields.forEach((some) -> {
                    Map<String, String> values = all(some, text);
                    if (form.fields().get(some.get(0)) == Kind.SEARCH) {
                        values.put("search", "skills");
                    }
                    expectConsistency(form, values, faults);
                    if (form.answer().status() == 302) {
                        taken.add(form.place());
                        expectLetters(form.next(), form.describe(values), faults);
                        restore();
                        form.renew();
                        assertThat(form.isThere()).as(form.describe(values)).isTrue();
                    }
                });
            }
        });
        assertThat(faults).isEmpty();
        assertThat(taken).hasSizeGreaterThan(12);
    }

    @Test
    void everyFileThatIsNotTakenIsExplainedBesideItsField() {
        Set<String> faults = new LinkedHashSet<>();
        Set<String> actions = new TreeSet<>();
        for (String language : this.forms.keySet()) {
            for (FilledForm form : this.forms.get(language)) {
                if (form.fields().containsValue(Kind.FILE)) {
                    actions.add(form.action());
                    FILES.forEach((name, content) -> expectExplanation(form, name, content, language, faults));
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(actions).hasSizeGreaterThan(5);
    }

    private static void expectExplanation(FilledForm form, String name, byte[] content, String language,
            Set<String> faults) {
        Answer answer = form.send(name, content);
        String where = form.action() + " " + name;
        expectLetters(answer, where, faults);
        // any file that is not too heavy can be compared with an agreement
        boolean compared = form.action().startsWith("/conventions/") && content.length > 0 && content.length < HEAVY;
        if (answer.status() != 200) {
            faults.add(where + " answers " + answer.status());
        }
        else if (compared && answer.page().select("p.alert--bad[role=status]").isEmpty()) {
            faults.add(where + " is not told apart");
        }
        else if (!compared && !FilledForm.messages(answer)
            .getOrDefault(form.fields(Kind.FILE::equals).get(0), "")
            .matches(inLanguage(language))) {
            faults.add(where + " has no message in " + language);
        }
    }

    private static String inLanguage(String language) {
        return language.equals("ar") ? "(?s).*\\p{IsArabic}.*" : "(?s)[^\\p{IsArabic}]+";
    }

    /**
     * Each form once, whichever of its pages is met first.
     * @param withForms to be filled with those pages
     */
    private List<FilledForm> forms(String language, List<Page> pages, List<Page> withForms) {
        Map<String, Client> clients = new LinkedHashMap<>();
        Map<String, FilledForm> found = new LinkedHashMap<>();
        for (Page page : pages) {
            Client client = clients.computeIfAbsent(page.account(),
                    (account) -> Client.of(this.port, language, account));
            Answer shown = client.get(page.address());
            for (Element form : shown.page().select(FORMS)) {
                FilledForm filled = new FilledForm(client, page.route(), shown.path(), form);
                if (!filled.fields().isEmpty() && found.putIfAbsent(filled.place(), filled) == null) {
                    withForms.add(page);
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    /** All fields of a form wrong at the same time, each in one of several ways. */
    private static Map<String, String> wrong(FilledForm form, int way) {
        Map<String, String> values = new LinkedHashMap<>();
        form.fields().forEach((name, kind) -> {
            List<String> ways = REFUSED.getOrDefault(kind, List.of());
            if (!ways.isEmpty()) {
                String value = ways.get(way % ways.size());
                values.put(name, (value.equals("0") && name.matches(MAY_BE_ZERO)) ? "-1" : value);
            }
        });
        return values;
    }

    private static Map<String, String> all(List<String> fields, String text) {
        return fields.stream()
            .collect(Collectors.toMap((field) -> field, (field) -> text, (one, other) -> one, LinkedHashMap::new));
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
        expectLetters(answer, where, faults);
        answer.page()
            .select("[data-errsum] a[href^=#]")
            .stream()
            .map((link) -> link.attr("href").substring(1))
            .filter((target) -> answer.page().getElementById(target) == null)
            .forEach((target) -> faults.add(where + " names a field that is not there: " + target));
        return FilledForm.messages(answer);
    }

    private static void expectLetters(Answer answer, String where, Set<String> faults) {
        if (answer.body().contains("<script>alert") || answer.body().contains("<img src=x")
                || answer.body().contains("49 __49__")) {
            faults.add(where + " is shown as it came");
        }
        if (answer.body().contains("??")) {
            faults.add(where + " misses a text");
        }
    }

    /** Every form needs something. */
    private static Map<String, String> expectDemands(FilledForm form, Set<String> faults) {
        Map<String, String> nothing = all(form.fields((kind) -> kind != Kind.FILE), "");
        if (nothing.isEmpty() || MAY_BE_EMPTY.contains(form.action())) {
            return Map.of();
        }
        Map<String, String> messages = expectConsistency(form, nothing, faults);
        if (form.answer().status() != 200 || form.answer().page().select("[data-errsum] a").isEmpty()) {
            faults.add(form.place() + " sent empty answers " + form.answer().status());
        }
        messages.keySet().retainAll(nothing.keySet());
        return messages;
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
        values.forEach((name, value) -> {
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
            if (again != null && !value.contains("\u0000") && !value.contains("\r")
                    && !again.val().strip().equals(value)) {
                faults.add(where + " does not keep " + name);
            }
        });
        return beside;
    }

}
