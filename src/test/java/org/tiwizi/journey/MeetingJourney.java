package org.tiwizi.journey;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Dimension;
import org.tiwizi.platform.EmbeddedPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An association and a company sign up, are verified, publish, find each other by sector,
 * propose and accept: once in Arabic on a phone, once in French at a desk.
 */
@EmbeddedPortal
class MeetingJourney {

    private static final String PASSWORD = "three brown mules by the well";

    private static final Pattern LINK = Pattern.compile("/sign-up/confirmation\\?token=[A-Za-z0-9_-]+");

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @ParameterizedTest
    @EnumSource
    void anAssociationAndACompanyMeet(Story story) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String associationEmail = "association-" + mark + "@example.ma";
        String companyEmail = "company-" + mark + "@example.ma";
        try (Browser browser = Browser.open(this.port, story.language, story.size)) {
            // given an association and a company that sign up and confirm their address
            browser.go("/").press("a[href='/sign-up/association']");
            assertThat(browser.attribute("html", "dir")).isEqualTo(story.direction);
            browser.type("personName", story.person)
                .type("email", associationEmail)
                .type("password", PASSWORD)
                .type("organisationName", story.association + " " + mark)
                .choose("region", "MA-09")
                .choose("sector", "RURAL")
                .tick("acceptTerms", "true")
                .send("/sign-up/association");
            confirm(browser, associationEmail);
            browser.go("/sign-up/company")
                .type("personName", story.person)
                .type("email", companyEmail)
                .type("password", PASSWORD)
                .type("organisationName", story.company + " " + mark)
                .choose("region", "MA-09")
                .type("ice", story.ice)
                .choose("activitySector", "M")
                .tick("acceptTerms", "true")
                .send("/sign-up/company");
            confirm(browser, companyEmail);

            // when both complete their profile and a moderator verifies them
            completeProfile(browser, story, associationEmail);
            completeProfile(browser, story, companyEmail);
            decide(browser, organisationOf(associationEmail));
            decide(browser, organisationOf(companyEmail));

            // and the association publishes an initiative with a need
            browser.forget().signIn(associationEmail, PASSWORD).go("/workspace/initiatives/new");
            String own = story.language + ".";
            browser.type(own + "title", story.title + " " + mark)
                .type(own + "summary", story.summary)
                .type(own + "problem", story.problem)
                .type(own + "goals", story.goals)
                .type(own + "beneficiaries", story.beneficiaries)
                .choose("sector", "RURAL")
                .tick("goals", "6")
                .choose("region", "MA-09")
                .set("startsOn", "2030-01-10")
                .set("endsOn", "2030-06-30")
                .send("/workspace/initiatives");
            String initiative = id("select initiative_id from initiative_text where title like ?", "% " + mark);
            browser.go("/workspace/initiatives/" + initiative + "/needs/new")
                .type(own + "title", story.need)
                .type(own + "deliverable", story.deliverable)
                .type("hours", "24")
                .type("people", "2")
                .tick("mode", "HYBRID")
                .set("startsOn", "2030-01-15")
                .set("endsOn", "2030-03-30")
                .pickSkill(story.skill)
                .send("/workspace/initiatives/" + initiative + "/needs");
            assertThat(browser.path()).as(browser.text()).doesNotEndWith("/needs");
            browser.go("/workspace/initiatives/" + initiative + "/preview");
            assertThat(browser.has("form[action$='/submission']")).as(browser.text()).isTrue();
            assertThat(browser.text()).contains(story.title);
            browser.send("/workspace/initiatives/" + initiative + "/submission");
            decide(browser, initiative);

            // then the company finds it by sector and proposes its skills
            browser.forget().signIn(companyEmail, PASSWORD).go("/initiatives?sector=RURAL&region=MA-09");
            assertThat(browser.text()).contains(mark);
            browser.follow(story.title + " " + mark);
            assertThat(browser.text()).contains(story.need);
            browser.press("main a[href^='/proposals/new']").type("message", story.message).send("/proposals");
            String proposal = browser.path().replaceAll("^/proposals/([0-9a-f-]{36}).*$", "$1");

            // and the association accepts its terms
            browser.forget().signIn(associationEmail, PASSWORD);
            assertThat(browser.text()).contains(mark);
            browser.go("/proposals/" + proposal).press("main a[href='/proposals/" + proposal + "/acceptance']");
            browser.send("/proposals/" + proposal + "/acceptance");

            // and the company’s approver commits it: a partnership begins
            browser.forget().signIn(companyEmail, PASSWORD).go("/proposals/" + proposal + "/approval");
            browser.send("/proposals/" + proposal + "/approval");
            assertThat(browser.path()).startsWith("/partnerships/");
            assertThat(browser.text()).contains(story.association + " " + mark);

            // and both sides see it
            browser.forget().signIn(associationEmail, PASSWORD).go("/partnerships");
            assertThat(browser.text()).contains(mark);
        }
    }

    private void confirm(Browser browser, String email) {
        Client administrator = Client.signedIn(this.port, "fr", "administrator");
        String message = id("select id from mail_message where recipient = ?", email);
        Matcher link = LINK.matcher(administrator.get("/administration/mail/" + message).body());
        assertThat(link.find()).isTrue();
        browser.go(link.group()).send("/sign-up/confirmation");
        assertThat(browser.path()).startsWith("/sign-in");
    }

    private static void completeProfile(Browser browser, Story story, String email) {
        browser.forget()
            .signIn(email, PASSWORD)
            .go("/workspace/organisation")
            .type(story.language + ".mission", story.mission)
            .send("/workspace/organisation")
            .send("/workspace/organisation/submission");
    }

    private void decide(Browser browser, String subject) {
        String review = id("select id from review where state = 'WAITING' and subject_id = ?::uuid", subject);
        browser.forget()
            .signIn("moderator")
            .go("/moderation/reviews/" + review)
            .tick("decision", "PUBLISHED")
            .tickIfThere("override", "true")
            .send("/moderation/reviews/" + review + "/decision");
        assertThat(browser.path()).as(browser.text()).isEqualTo("/moderation");
    }

    private String organisationOf(String email) {
        return id("select organisation_id from account where email = ?", email);
    }

    private String id(String query, String value) {
        return this.database.queryForList(query, String.class, value).get(0);
    }

    /** The same story in two languages. */
    enum Story {

        ARABIC("ar", "rtl", Browser.PHONE, "فاطمة", "جمعية عين تغزوت للتنمية القروية", "مكتب واد سوس للاستشارة",
                "001 561 191 000 066",
                "جمعية محلية تعمل على تدبير الماء وتثمين المنتوجات المجالية بجماعة قروية بسوس ماسة منذ 2012.",
                "تدبير جماعي للماء بدوار تغزوت",
                "نريد وضع نظام بسيط وعادل لتوزيع ماء البئر بين الأسر، مع محاسبة شهرية يفهمها الجميع.",
                "يستفيد الدوار من بئر واحدة حفرت سنة 2015، وتؤدي الأسر مبلغا جزافيا لا يغطي مصاريف الصيانة. توقفت المضخة ثلاث مرات خلال الصيف الماضي ولم تكن في الصندوق مصاريف إصلاحها.\n\nلدينا عدادات ودفتر، وينقصنا من يساعدنا على وضع تعريفة ومحاسبة تدومان.",
                "اعتماد تعريفة تغطي الصيانة ابتداء من الربيع؛ محاسبة شهرية معلقة في مقر الجمعية؛ تكوين عضوين من المكتب حتى يستمر العمل دون مساعدة.",
                "85 أسرة بالدوار، أي حوالي 430 شخصا، والمدرسة الفرعية التي يدرس بها 62 تلميذا.",
                "وضع محاسبة شهرية للماء",
                "جدول محاسبة شهري ودليل من أربع صفحات بالعربية، مع حصتي تكوين لأمين المال ونائبه.", "محاسبة",
                "نقترح محاسبين من مكتبنا لمدة 24 ساعة: زيارتان للدوار ثم عمل عن بعد، ونسلم الجدول والدليل قبل نهاية مارس."),

        FRENCH("fr", "ltr", Browser.DESK, "Rachid", "Association Tifaouine pour le développement",
                "Cabinet Argane Conseil", "002 136 093 000 040",
                "Association locale qui agit pour l’eau et les produits du terroir dans une commune rurale du Souss depuis 2012.",
                "Gérer ensemble l’eau du douar Tifaouine",
                "Mettre en place une répartition simple et juste de l’eau du puits, avec une comptabilité mensuelle lisible par tous.",
                "Le douar partage un seul puits, creusé en 2015. Les familles versent une somme forfaitaire qui ne couvre pas l’entretien. La pompe s’est arrêtée trois fois l’été dernier et la caisse ne permettait pas la réparation.\n\nNous avons des compteurs et un cahier ; il nous manque une tarification et des comptes qui tiennent dans la durée.",
                "Un tarif qui couvre l’entretien dès le printemps ; des comptes mensuels affichés au local ; deux membres du bureau formés pour continuer seuls.",
                "85 familles du douar, soit environ 430 personnes, et l’école satellite où étudient 62 élèves.",
                "Mettre en place une comptabilité mensuelle de l’eau",
                "Un tableau de comptes mensuel et un guide de quatre pages en français, avec deux séances de formation pour le trésorier.",
                "comptab",
                "Nous proposons deux comptables pendant 24 heures : deux visites au douar puis un travail à distance, tableau et guide remis avant fin mars.");

        private final String language;

        private final String direction;

        private final Dimension size;

        private final String person;

        private final String association;

        private final String company;

        private final String ice;

        private final String mission;

        private final String title;

        private final String summary;

        private final String problem;

        private final String goals;

        private final String beneficiaries;

        private final String need;

        private final String deliverable;

        private final String skill;

        private final String message;

        Story(String language, String direction, Dimension size, String person, String association, String company,
                String ice, String mission, String title, String summary, String problem, String goals,
                String beneficiaries, String need, String deliverable, String skill, String message) {
            this.language = language;
            this.direction = direction;
            this.size = size;
            this.person = person;
            this.association = association;
            this.company = company;
            this.ice = ice;
            this.mission = mission;
            this.title = title;
            this.summary = summary;
            this.problem = problem;
            this.goals = goals;
            this.beneficiaries = beneficiaries;
            this.need = need;
            this.deliverable = deliverable;
            this.skill = skill;
            this.message = message;
        }

    }

}
