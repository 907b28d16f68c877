package org.tiwizi.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.tiwizi.account.AccountService;
import org.tiwizi.account.NewAccount;
import org.tiwizi.account.Role;
import org.tiwizi.initiative.InitiativeRecord;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.InitiativeStatus;
import org.tiwizi.initiative.InitiativeText;
import org.tiwizi.initiative.NeedRecord;
import org.tiwizi.initiative.NeedText;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationRecord;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.partnership.FollowUpService;
import org.tiwizi.platform.EmbeddedPortal;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Origin;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A partnership from the first letter to its renewal: propose, counter, agree, approve,
 * sign, deliver, confirm, change, complete, follow up, renew; in Arabic on a phone, in
 * French at a desk.
 */
@EmbeddedPortal
class PartnershipJourney {

    private static final String PASSWORD = "three brown mules by the well";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Autowired
    AccountService accounts;

    @Autowired
    OrganisationService organisations;

    @Autowired
    InitiativeService initiatives;

    @Autowired
    FollowUpService followUps;

    @TempDir
    Path folder;

    private final Map<String, Set<Cookie>> signedIn = new HashMap<>();

    @ParameterizedTest
    @EnumSource
    void aPartnershipLives(Story story) {
        this.signedIn.clear();
        UUID need = UUID.randomUUID();
        String association = open(story, OrganisationKind.ASSOCIATION, need);
        String company = open(story, OrganisationKind.COMPANY, need);
        try (Browser browser = Browser.open(this.port, story.language, story.size)) {
            // given a company that proposes, an association that answers with other
            // terms, and an agreement
            as(browser, company).go("/proposals/new?need=" + need).type("message", story.letter).send("/proposals");
            assertThat(browser.attribute("html", "dir")).isEqualTo(story.direction);
            String proposal = browser.path().replaceAll("^(/proposals/[0-9a-f-]{36}).*$", "$1");
            as(browser, association).go(proposal + "/counter-proposal")
                .type("message", story.counter)
                .type("hours", "30")
                .send(proposal + "/counter-proposal");
            as(browser, company).go(proposal + "/acceptance").send(proposal + "/acceptance");
            browser.go(proposal + "/approval").send(proposal + "/approval");
            String partnership = browser.path().replaceAll("^(/partnerships/[0-9a-f-]{36}).*$", "$1");

            // when both sign what was agreed
            sign(browser, partnership, 1, company, association);
            assertThat(status(partnership)).isEqualTo("ACTIVE");

            // and the company delivers, is sent back, delivers again and is accepted
            as(browser, association).go(partnership + "/milestones/new")
                .type("title", story.deliverable)
                .tick("owner", "COMPANY")
                .set("dueOn", LocalDate.of(2030, 3, 1).toString())
                .send(partnership + "/milestones");
            String milestone = partnership + "/milestones/" + part("milestone", partnership);
            deliver(browser, company, milestone, story.first);
            as(browser, association).go(milestone + "/rework").type("remark", story.remark).send(milestone + "/rework");
            deliver(browser, company, milestone, story.second);
            as(browser, association).go(partnership);
            assertThat(browser.text()).contains(story.first, story.second, story.remark, "guide.pdf");
            browser.send(milestone + "/acceptance");

            // and hours and a measure are confirmed by the other side
            as(browser, company).go(partnership + "/hours/new")
                .type("hours", "6")
                .type("work", story.work)
                .send(partnership + "/hours");
            as(browser, association).go(partnership)
                .send(partnership + "/hours/" + part("hours_entry", partnership) + "/confirmation");
            browser.go(partnership + "/indicators/new")
                .type("name", story.indicator)
                .type("target", "12")
                .send(partnership + "/indicators");
            String indicator = partnership + "/indicators/" + part("indicator", partnership);
            as(browser, company).go(indicator + "/measure").type("actual", "11").send(indicator + "/measure");
            as(browser, association).go(partnership).send(indicator + "/confirmation");

            // and the terms change by an addendum that both sign
            as(browser, company).go(partnership + "/convention/addendum")
                .type("message", story.change)
                .type("hours", "36")
                .send(partnership + "/convention/addendum");
            sign(browser, partnership, 2, company, association);
            assertThat(
                    this.database.queryForObject(
                            "select hours from terms t join partnership p on p.proposal_id = t.proposal_id "
                                    + "and p.terms_number = t.number where p.id = ?::uuid",
                            Integer.class, id(partnership)))
                .isEqualTo(36);

            // and the mission is handed over and completed
            as(browser, company).go(partnership + "/closing")
                .type("handover", story.handover)
                .type("beneficiaries", "62")
                .send(partnership + "/closing");
            as(browser, association).go(partnership).send(partnership + "/completion");
            assertThat(status(partnership)).isEqualTo("COMPLETED");

            // then ninety days later it is asked whether it is still used
            daysPass(partnership, 91);
            browser.go(partnership + "/follow-up").tick("used", "YES").send(partnership + "/follow-up");
            assertThat(this.database.queryForObject(
                    "select used from follow_up where partnership_id = ?::uuid and day = 90 and side = 'ASSOCIATION'",
                    Boolean.class, id(partnership)))
                .isTrue();

            // and one click renews it with the terms as they were changed
            as(browser, company).go(partnership).send(partnership + "/renewal");
            assertThat(browser.path()).startsWith("/partnerships/").doesNotContain(id(partnership));
            assertThat(browser.text()).contains("36").doesNotContain("??");
            assertThat(status(browser.path().replaceAll("\\?.*", ""))).isEqualTo("PREPARING");
        }
    }

    private void sign(Browser browser, String partnership, int number, String first, String second) {
        String edition = partnership + "/convention/" + number;
        as(browser, first).go(partnership + "/convention").send(edition + "/freezing");
        for (String signatory : List.of(first, second)) {
            as(browser, signatory).go(edition + "/signature").tick("agree", "true").send(edition + "/signature");
            assertThat(browser.path()).as(browser.text()).startsWith(partnership + "/convention");
        }
    }

    private void deliver(Browser browser, String company, String milestone, String what) {
        as(browser, company).go(milestone + "/delivery").type("remark", what);
        browser.with((driver) -> {
            driver.findElement(By.name("file")).sendKeys(guide().toString());
            return null;
        });
        browser.send(milestone + "/delivery");
        assertThat(browser.path()).as(browser.text()).doesNotContain("/delivery");
    }

    private Path guide() {
        try {
            Path guide = this.folder.resolve("guide.pdf");
            Files.write(guide, new ClassPathResource("demonstration/guide.pdf").getContentAsByteArray());
            return guide;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Only this partnership grows older: the portal is shared with other tests. */
    private void daysPass(String partnership, int days) {
        this.database.update("update partnership set ended_at = ended_at - make_interval(days => ?) where id = ?::uuid",
                days, id(partnership));
        this.followUps.tick();
    }

    /** Signs in once each, and comes back with the same cookies. */
    private Browser as(Browser browser, String email) {
        Set<Cookie> cookies = this.signedIn.get(email);
        browser.forget();
        if (cookies == null) {
            browser.signIn(email, PASSWORD);
            this.signedIn.put(email, browser.with((driver) -> driver.manage().getCookies()));
            return browser;
        }
        return browser.with((driver) -> {
            cookies.forEach(driver.manage()::addCookie);
            return browser;
        });
    }

    private String open(Story story, OrganisationKind kind, UUID need) {
        UUID organisation = UUID.randomUUID();
        boolean association = kind == OrganisationKind.ASSOCIATION;
        Language language = story.language.equals("ar") ? Language.AR : Language.FR;
        Instant since = Instant.parse("2026-01-05T09:00:00Z");
        this.organisations.bring(List.of(new OrganisationRecord(organisation, kind,
                Map.of(language, association ? story.association : story.company), Map.of(language, story.letter),
                "MA-09", null, association ? "RURAL" : null, association ? null : "M", null, 2012,
                OrganisationStatus.VERIFIED, since, null, Origin.MEMBERS, null)));
        if (association) {
            this.initiatives
                .bring(List.of(new InitiativeRecord(UUID.randomUUID(), organisation, InitiativeStatus.PUBLISHED, since,
                        Map.of(language, new InitiativeText(story.deliverable, story.letter, null, null, null)),
                        "RURAL", List.of(6), "MA-09", null, List.of(), null, null, null, Origin.MEMBERS, null,
                        List.of(new NeedRecord(need,
                                Map.of(language, new NeedText(story.deliverable, story.deliverable)), List.of(skill()),
                                24, 2, 1, Mode.HYBRID, null, null)))));
        }
        String email = kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + organisation + "@example.ma";
        this.accounts.open(new NewAccount(email, story.person, this.accounts.hash(PASSWORD), language,
                Role.valueOf(kind.name()), organisation, true));
        return email;
    }

    private UUID skill() {
        return this.database.queryForObject("select id from skill limit 1", UUID.class);
    }

    private String part(String table, String partnership) {
        return this.database.queryForObject("select id from " + table + " where partnership_id = ?::uuid", String.class,
                id(partnership));
    }

    private String status(String partnership) {
        return this.database.queryForObject("select status from partnership where id = ?::uuid", String.class,
                id(partnership));
    }

    private static String id(String partnership) {
        return partnership.substring("/partnerships/".length());
    }

    /** The same story in two languages. */
    enum Story {

        ARABIC("ar", "rtl", Browser.PHONE, "فاطمة", "جمعية تغزوت للماء", "مكتب واد سوس",
                "نقترح محاسبين لمدة 24 ساعة، ونسلم الجدول والدليل قبل نهاية مارس.", "نحتاج إلى ست ساعات أخرى للتكوين.",
                "جدول محاسبة شهري", "النسخة الأولى من الجدول", "النسخة النهائية من الجدول", "ينقصها مثال بالأرقام.",
                "زيارة الدوار وجمع الوصولات", "أعضاء تم تكوينهم", "نضيف ست ساعات لحصة ثالثة.",
                "الجدول عند أمين المال ونائبه، وهما اللذان يحينانه."),

        FRENCH("fr", "ltr", Browser.DESK, "Rachid", "Association Tifaouine pour l’eau", "Cabinet Argane",
                "Nous proposons deux comptables pendant 24 heures, tableau et guide remis avant fin mars.",
                "Il nous faut six heures de plus pour la formation.", "Un tableau de comptes mensuel",
                "Première version du tableau", "Version finale du tableau", "Il manque un exemple chiffré.",
                "Visite au douar et relevé des reçus", "Membres formés", "Nous ajoutons six heures pour une séance.",
                "Le tableau est chez le trésorier et son adjoint, qui le tiennent à jour.");

        private final String language;

        private final String direction;

        private final Dimension size;

        private final String person;

        private final String association;

        private final String company;

        private final String letter;

        private final String counter;

        private final String deliverable;

        private final String first;

        private final String second;

        private final String remark;

        private final String work;

        private final String indicator;

        private final String change;

        private final String handover;

        Story(String language, String direction, Dimension size, String person, String association, String company,
                String letter, String counter, String deliverable, String first, String second, String remark,
                String work, String indicator, String change, String handover) {
            this.language = language;
            this.direction = direction;
            this.size = size;
            this.person = person;
            this.association = association;
            this.company = company;
            this.letter = letter;
            this.counter = counter;
            this.deliverable = deliverable;
            this.first = first;
            this.second = second;
            this.remark = remark;
            this.work = work;
            this.indicator = indicator;
            this.change = change;
            this.handover = handover;
        }

    }

}
