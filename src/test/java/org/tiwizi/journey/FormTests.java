package org.tiwizi.journey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.journey.Client.Answer;
import org.tiwizi.journey.Pages.Page;
import org.tiwizi.platform.EmbeddedPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every form of every page, each field with everything that does not belong there: a
 * message beside the field, what was typed is kept, never a failure.
 */
@EmbeddedPortal
class FormTests {

    private static final String LONG = "م".repeat(100_000);

    private static final List<String> HOSTILE = List.of("<script>alert(1)</script>", "\"'><img src=x onerror=alert(1)>",
            "${7*7} __${7*7}__::x *{7*7} #{x} ~{x} T(java.lang.Runtime)", "🌍👩🏽‍🌾", "' or 1=1 --", "%_\\");

    /** What no text may hold: the answer is a message beside the field. */
    private static final List<String> REFUSED = List.of("a\u0000b", "a\u202eb", LONG);

    private static final List<String> NO_NUMBER = List.of("many", "-1", "0", "99999999999999999999", "1e9", "1.5");

    private static final List<String> NO_DATE = List.of("yesterday", "2026-13-45", "0000-00-00", "99999-01-01");

    /** Steps of a mission: the first text that is taken ends the form for all others. */
    private static final String TAKEN_ONCE = "/partnerships/[^/]+/(?!convention).+";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    /** What was reopened or begun meanwhile is put back: others look at it too. */
    @AfterEach
    void conventionsStandAsTheyDid() {
        this.database.update("delete from convention where number > 1");
        this.database.update("update convention set status = 'READY', reopening = null where status = 'REOPENED'");
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr" })
    void everyFieldWithstandsEverything(String language) {
        Pages.prepare(this.port);
        Set<String> faults = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Page page : Pages.all(new DemonstrationIds(this.database).all())) {
            if (page.address().matches(TAKEN_ONCE)) {
                continue;
            }
            Client client = page.account().equals(Pages.VISITOR) ? new Client(this.port, language)
                    : Client.signedIn(this.port, language, page.account());
            Answer shown = client.get(page.address());
            for (Element form : shown.page().select("form[method=post]")) {
                if (!fields(form).isEmpty()
                        && seen.add(page.route() + form.attr("action").replaceAll("[0-9a-f-]{36}", ""))) {
                    Target target = new Target(client, shown, form);
                    fields(form).forEach((field) -> expectRefusals(target, field, faults));
                    fields(form).forEach((field) -> expectSafety(target, field, faults));
                }
            }
            passwordsStandAsTheyDid();
        }
        assertThat(seen).hasSizeGreaterThan(12);
        assertThat(faults).isEmpty();
    }

    /**
     * A hostile text may well be a password: all demonstration accounts have the same.
     */
    private void passwordsStandAsTheyDid() {
        this.database.update("""
                update account set password_hash = (
                    select password_hash from account where email = 'moderator@tiwizi.example')
                where email = 'other-association@tiwizi.example'
                """);
    }

    private static List<Element> fields(Element form) {
        return form
            .select("input[name]:not([type=hidden]):not([type=file]):not([type=submit]), textarea[name], select[name]");
    }

    private static void expectRefusals(Target target, Element field, Set<String> faults) {
        String name = field.attr("name");
        switch (kind(field)) {
            case "number" -> NO_NUMBER.stream()
                .filter((value) -> !value.equals(field.attr("min")))
                .forEach((value) -> expectMessage(target, name, value, faults));
            case "date" -> NO_DATE.forEach((value) -> expectMessage(target, name, value, faults));
            case "choice" -> List.of("UNKNOWN", LONG).forEach((value) -> expectMessage(target, name, value, faults));
            case "search" -> REFUSED.forEach((value) -> expectNoFailure(target, name, value, faults));
            default -> REFUSED.forEach((value) -> expectMessage(target, name, value, faults));
        }
    }

    /** Last, since such a text may well be taken, and the form be gone then. */
    private static void expectSafety(Target target, Element field, Set<String> faults) {
        if (!List.of("number", "date", "choice").contains(kind(field))) {
            HOSTILE.stream()
                .filter((value) -> target.isThere())
                .forEach((value) -> expectNoFailure(target, field.attr("name"), value, faults));
        }
    }

    /** The words of a search inside a form are looked for and never kept. */
    private static String kind(Element field) {
        if (field.attr("name").equals("skillWords")) {
            return "search";
        }
        if (field.normalName().equals("select") || field.attr("type").equals("radio")
                || field.attr("type").equals("checkbox")) {
            return "choice";
        }
        return field.attr("inputmode").equals("numeric") && !field.attr("name").equals("ice") ? "number"
                : field.attr("type");
    }

    private static Answer expectNoFailure(Target target, String name, String value, Set<String> faults) {
        Answer answer = target.send(name, value);
        if (answer.status() >= 400) {
            faults.add(target.describe(name, value) + " answers " + answer.status());
        }
        if (answer.body().contains("<script>alert") || answer.body().contains("<img src=x")
                || answer.body().contains("49 __49__")) {
            faults.add(target.describe(name, value) + " is shown as it came");
        }
        return answer;
    }

    private static void expectMessage(Target target, String name, String value, Set<String> faults) {
        Answer answer = expectNoFailure(target, name, value, faults);
        if (target.signsIn() || answer.status() >= 400) {
            return;
        }
        String where = target.describe(name, value);
        if (answer.status() != 200) {
            faults.add(where + " is taken");
            return;
        }
        List<String> marked = new ArrayList<>();
        answer.page().select(".field--bad").forEach((bad) -> bad.select("input, textarea, select").forEach((field) -> {
            marked.add(field.attr("name"));
            marked.add(field.attr("data-name"));
        }));
        if (!marked.contains(name)) {
            faults.add(where + " has no message beside it");
        }
        Element again = answer.page()
            .selectFirst("textarea[name='" + name + "'], input[name='" + name + "'][type=text]");
        if (again != null && !value.contains("\u0000") && !again.val().strip().equals(value)) {
            faults.add(where + " is not kept");
        }
        if (answer.page().select("[data-errsum]").isEmpty()) {
            faults.add(where + " has no summary");
        }
    }

    /** A form of a page, as it stands after what was sent before. */
    private static final class Target {

        private final Client client;

        private final String path;

        private final String action;

        private Element form;

        private boolean there = true;

        Target(Client client, Answer shown, Element form) {
            this.client = client;
            this.path = shown.path();
            this.action = form.attr("action");
            this.form = form;
        }

        Answer send(String name, String value) {
            Answer answer = this.client.submit(this.path, this.form, Map.of(name, value));
            if (answer.status() == 302) {
                Element fresh = this.client.get(this.path).page().selectFirst("form[action='" + this.action + "']");
                this.there = fresh != null && !fields(fresh).isEmpty();
                this.form = this.there ? fresh : this.form;
            }
            return answer;
        }

        boolean isThere() {
            return this.there;
        }

        /** Signing in has one message for whatever is wrong. */
        boolean signsIn() {
            return this.action.equals("/sign-in");
        }

        String describe(String name, String value) {
            return this.path + " " + this.action + " " + name + " = "
                    + value.substring(0, Math.min(20, value.length())).replace('\u0000', '0');
        }

    }

}
