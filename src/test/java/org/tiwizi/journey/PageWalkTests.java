package org.tiwizi.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Dimension;
import org.tiwizi.journey.Client.Answer;
import org.tiwizi.journey.Pages.Page;
import org.tiwizi.platform.EmbeddedPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks through every page in every language: nothing missing, nothing invalid, nothing
 * in the way of a screen reader, nothing too heavy.
 */
@EmbeddedPortal
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWalkTests {

    /** DESIGN.md, section 13: one round trip of the initial window, more for tables. */
    private static final int HEAVIEST_HTML = 14 * 1024;

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa",
            "best-practice");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Autowired
    JdbcTemplate database;

    private List<Page> pages = List.of();

    @BeforeAll
    void findPages() {
        Pages.prepare(this.port);
        this.pages = Pages.all(new DemonstrationIds(this.database).all());
    }

    @Test
    void everyPageOfTheRunningPortalIsWalked() {
        Set<String> shown = new TreeSet<>();
        this.routes.getHandlerMethods().keySet().forEach((route) -> {
            Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
            if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                shown.addAll(route.getPatternValues());
            }
        });
        shown.removeAll(Pages.NOT_PAGES);
        Set<String> walked = this.pages.stream().map(Page::route).collect(Collectors.toSet());
        assertThat(walked).containsAll(shown);
    }

    @ParameterizedTest
    @CsvSource({ "ar, rtl", "fr, ltr", "en, ltr" })
    void everyPageIsWholeValidAndLight(String language, String direction) {
        Map<String, Client> clients = new HashMap<>();
        Set<String> faults = new LinkedHashSet<>();
        for (Page page : this.pages) {
            Answer answer = clients
                .computeIfAbsent(page.account(), (account) -> Client.of(this.port, language, account))
                .get(page.address());
            int expected = switch (page.route()) {
                case "/unknown" -> 404;
                case "/password/reset", "/sign-up/invitation" -> page.address().endsWith("=unknown") ? 410 : 200;
                default -> 200;
            };
            if (answer.status() != expected) {
                faults.add(page + " answers " + answer.status());
                continue;
            }
            expectWhole(page.toString(), answer, language, direction, faults);
            answer.page()
                .select("main form[method=post]")
                .stream()
                .map((form) -> new FilledForm(clients.get(page.account()), page.route(), answer.path(), form))
                .filter((form) -> !form.fields().isEmpty() && !form.action().equals("/sign-in"))
                .map(FilledForm::sendNothing)
                .filter((sent) -> sent.status() == 200)
                .forEach((sent) -> expectWhole(page + " sent empty", sent, language, direction, faults));
        }
        assertThat(faults).isEmpty();
    }

    private static void expectWhole(String place, Answer answer, String language, String direction,
            Set<String> faults) {
        if (answer.body().contains("??")) {
            faults.add(place + " misses a text: " + answer.body().replaceAll("(?s).*(\\?\\?[^?<]*\\?\\?).*", "$1"));
        }
        if (!answer.page().selectFirst("html").attr("lang").equals(language)
                || !answer.page().selectFirst("html").attr("dir").equals(direction)) {
            faults.add(place + " has not the right language and direction");
        }
        if (answer.page().select("h1").size() != 1) {
            faults.add(place + " has " + answer.page().select("h1").size() + " h1");
        }
        if (answer.page().select("[style], script:not([src]), [onclick]").size() > 0) {
            faults.add(place + " has an inline style or script");
        }
        if (compressed(answer.body()) > HEAVIEST_HTML) {
            faults.add(place + " weighs " + compressed(answer.body()) + " bytes compressed");
        }
        HtmlCheck.errors(answer.body()).forEach((error) -> faults.add(place + " is not valid: " + error));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void everyPageIsAccessible(String language) {
        Dimension size = language.equals("ar") ? Browser.PHONE : Browser.DESK;
        List<String> faults = new ArrayList<>();
        Map<String, List<Page>> byAccount = this.pages.stream().collect(Collectors.groupingBy(Page::account));
        try (Browser browser = Browser.open(this.port, language, size)) {
            byAccount.forEach((account, pages) -> {
                browser.forget();
                if (!account.equals(Pages.VISITOR)) {
                    browser.signIn(account);
                }
                pages.forEach((page) -> {
                    browser.go(page.address());
                    faults.addAll(faults(browser, page.toString()));
                    if (browser.sendNothing()) {
                        faults.addAll(faults(browser, page + " sent empty"));
                    }
                });
                browser.show(Browser.SMALL_PHONE, false);
                pages.forEach((page) -> {
                    browser.go(page.address());
                    expectNoOverflow(browser, page + " without scripts", faults);
                });
                browser.show(size, true);
            });
        }
        assertThat(faults).isEmpty();
    }

    private List<String> faults(Browser browser, String place) {
        List<String> faults = new ArrayList<>();
        browser.with((driver) -> axe().analyze(driver))
            .getViolations()
            .forEach((rule) -> faults.add(place + " " + describe(rule)));
        expectNoOverflow(browser, place, faults);
        browser.complaints()
            .stream()
            .filter((complaint) -> !complaint.contains("the server responded with a status of 4"))
            .forEach((complaint) -> faults.add(place + " " + complaint));
        return faults;
    }

    /** No page has a frame of another origin, so axe needs no second window to end in. */
    private static AxeBuilder axe() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder().withOptions(options).withTags(RULES).setLegacyMode();
    }

    private static void expectNoOverflow(Browser browser, String place, List<String> faults) {
        if (browser.overflow() > 0) {
            faults.add(place + " is " + browser.overflow() + " pixels too wide");
        }
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().limit(3).map((node) -> node.getHtml()).collect(Collectors.joining(" | "));
    }

    private static int compressed(String body) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(body.getBytes(StandardCharsets.UTF_8));
            }
            return bytes.size();
        }
        catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
