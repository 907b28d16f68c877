package org.tiwizi.journey;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.platform.EmbeddedPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The forms of a first meeting without a script and without a mouse, in Arabic on a
 * phone: signing up, writing an initiative with its need and an offer, deciding,
 * proposing and answering.
 */
@EmbeddedPortal
class KeyboardJourney {

    private static final String SAVE = "form[action='%s'] button:not([name]):not(.vh)";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void keepTheDemonstration() {
        DatabaseContent.keep(this.database);
    }

    @AfterEach
    void demonstrationStandsAsItDid() {
        DatabaseContent.restore(this.database);
    }

    @Test
    void bothSidesMeetByKeyboardWithoutAScript() {
        try (Browser browser = Browser.open(this.port, "ar", Browser.PHONE).show(Browser.PHONE, false)) {
            Keyboard keyboard = new Keyboard(browser);

            // given two strangers who sign up
            signUp(keyboard, "association").choose("sector", "RURAL")
                .tick("acceptTerms", "true")
                .press(SAVE.formatted("/sign-up/association"));
            assertThat(browser.path()).startsWith("/sign-up/sent");
            signUp(keyboard, "company").type("ice", "001561191000066")
                .choose("activitySector", "M")
                .tick("acceptTerms", "true")
                .press(SAVE.formatted("/sign-up/company"));
            assertThat(browser.path()).startsWith("/sign-up/sent");

            // when an association writes an initiative with a need
            signIn(keyboard, "association").go("/workspace/initiatives/new");
            keyboard.type("ar.title", "ماء الدوار " + this.mark)
                .type("ar.summary",
                        "نريد وضع نظام بسيط وعادل لتوزيع ماء البئر بين الأسر، مع محاسبة شهرية يفهمها الجميع.")
                .type("ar.problem",
                        "يستفيد الدوار من بئر واحدة حفرت سنة 2015، وتؤدي الأسر مبلغا جزافيا لا يغطي مصاريف الصيانة. توقفت المضخة ثلاث مرات خلال الصيف الماضي ولم تكن في الصندوق مصاريف إصلاحها. ينقصنا من يساعدنا على وضع تعريفة ومحاسبة تدومان.")
                .type("ar.goals",
                        "اعتماد تعريفة تغطي الصيانة ابتداء من الربيع؛ محاسبة شهرية معلقة في مقر الجمعية؛ تكوين عضوين من المكتب حتى يستمر العمل دون مساعدة.")
                .type("ar.beneficiaries",
                        "85 أسرة بالدوار، أي حوالي 430 شخصا، والمدرسة الفرعية التي يدرس بها 62 تلميذا.")
                .choose("sector", "RURAL")
                .tick("goals", "6")
                .choose("region", "MA-09")
                .press(SAVE.formatted("/workspace/initiatives"));
            String initiative = id("select initiative_id from initiative_text where title like ?", "% " + this.mark);
            String needs = "/workspace/initiatives/" + initiative + "/needs";
            keyboard.go(needs + "/new")
                .type("ar.title", "وضع محاسبة شهرية للماء")
                .type("ar.deliverable",
                        "جدول محاسبة شهري ودليل من أربع صفحات بالعربية، مع حصتي تكوين لأمين المال ونائبه.");
            pickSkill(keyboard).type("hours", "24")
                .type("people", "2")
                .tick("mode", "HYBRID")
                .press(SAVE.formatted(needs));
            assertThat(browser.path()).as(browser.text()).doesNotContain("/needs");
            keyboard.press(SAVE.formatted("/workspace/initiatives/" + initiative + "/submission"));
            assertThat(browser.text()).contains(this.mark);
            decide(browser, keyboard, initiative);

            // and a company writes an offer and proposes to the need
            browser.forget();
            signIn(keyboard, "company").go("/workspace/offers/new")
                .type("ar.title", "محاسبان " + this.mark)
                .type("ar.description", "محاسبان من مكتبنا يضعان معكم جدول محاسبة بسيطا ويكونان أمين المال ونائبه.");
            pickSkill(keyboard).type("people", "2")
                .type("hours", "24")
                .tick("mode", "HYBRID")
                .tick("languages", "AR")
                .press(SAVE.formatted("/workspace/offers"));
            String offer = id("select offer_id from offer_text where title like ?", "% " + this.mark);
            assertThat(browser.path()).isEqualTo("/workspace/offers/" + offer);
            keyboard.press("a[href$='/preview']").press(SAVE.formatted("/workspace/offers/" + offer + "/submission"));
            keyboard.go("/initiatives/" + id("select slug from initiative where id = ?::uuid", initiative))
                .press("a[href^='/proposals/new']")
                .type("message", "نقترح محاسبين من مكتبنا لمدة 24 ساعة: زيارتان للدوار ثم عمل عن بعد.")
                .press(SAVE.formatted("/proposals"));
            String proposal = browser.path();
            assertThat(proposal).as(browser.text()).matches("/proposals/[0-9a-f-]{36}");

            // then the association accepts
            browser.forget();
            signIn(keyboard, "association").go(proposal)
                .press("a[href='%s/acceptance']".formatted(proposal))
                .press(SAVE.formatted(proposal + "/acceptance"));
            assertThat(browser.path()).isEqualTo(proposal);
            assertThat(id("select status from proposal where id = ?::uuid", proposal.substring(11)))
                .isEqualTo("AGREED");
        }
    }

    private Keyboard signUp(Keyboard keyboard, String kind) {
        return keyboard.go("/sign-up/" + kind)
            .type("personName", "فاطمة")
            .type("email", kind + "-" + this.mark + "@example.ma")
            .type("password", "three brown mules by the well")
            .type("organisationName", "عين تغزوت " + this.mark)
            .choose("region", "MA-09");
    }

    private static Keyboard signIn(Keyboard keyboard, String account) {
        return keyboard.go("/sign-in")
            .type("email", account + "@tiwizi.example")
            .type("password", "tiwizi demonstration")
            .press(SAVE.formatted("/sign-in"));
    }

    private static Keyboard pickSkill(Keyboard keyboard) {
        return keyboard.type("skillWords", "محاسبة")
            .press("button[name=search][value=skills]")
            .reach("[id='skills-found-1']")
            .space();
    }

    private void decide(Browser browser, Keyboard keyboard, String subject) {
        String review = id("select id from review where state = 'WAITING' and subject_id = ?::uuid", subject);
        browser.forget();
        signIn(keyboard, "moderator").go("/moderation/reviews/" + review)
            .tick("decision", "PUBLISHED")
            .press(SAVE.formatted("/moderation/reviews/" + review + "/decision"));
        assertThat(browser.path()).as(browser.text()).isEqualTo("/moderation");
    }

    private String id(String query, String value) {
        return this.database.queryForList(query, String.class, value).get(0);
    }

}
