package org.tiwizi.journey;

import java.time.Duration;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.tiwizi.platform.EmbeddedPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A need written in Arabic and an offer written in French find each other first; both
 * sides read why in their own language, and the company proposes.
 */
@EmbeddedPortal
class MatchingJourney {

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Test
    void anArabicNeedAndAFrenchOfferFindEachOther() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String initiative;
        String need;
        String offer;
        try (Browser phone = Browser.open(this.port, "ar", Browser.PHONE)) {
            // given an association that writes a need in Arabic
            phone.signIn("association")
                .go("/workspace/initiatives/new")
                .type("ar.title", "مشغل خياطة لأمهات أزيلال " + mark)
                .type("ar.summary", "نريد أن يعيش مشغل الخياطة من طلبياته ابتداء من السنة المقبلة.")
                .type("ar.problem",
                        "تشتغل عشرون أما في مشغل للخياطة بأزيلال منذ ثلاث سنوات، ولا أحد منهن يعرف كيف يحسب ثمن القطعة. توقفت الطلبيات مرتين لأن الثمن لم يغط ثمن الثوب.")
                .type("ar.goals", "ثمن واضح لكل قطعة، ودفتر طلبيات، وتكوين أربع أمهات حتى يستمر العمل دون مساعدة.")
                .type("ar.beneficiaries", "20 أما و60 طفلا من جماعة أزيلال.")
                .choose("sector", "GENDER")
                .tick("goals", "5")
                .choose("region", "MA-05")
                .set("startsOn", "2030-01-10")
                .set("endsOn", "2030-06-30")
                .send("/workspace/initiatives");
            initiative = id("select initiative_id from initiative_text where title like ?", "% " + mark);
            phone.go("/workspace/initiatives/" + initiative + "/needs/new")
                .type("ar.title", "تنظيم ورشة الخياطة " + mark)
                .type("ar.deliverable", "بطاقة تقنية لكل قطعة، وحصتا تكوين لأربع أمهات.")
                .type("hours", "24")
                .type("people", "1")
                .tick("mode", "REMOTE")
                .set("startsOn", "2030-01-15")
                .set("endsOn", "2030-03-30")
                .pickSkill("ophthalmology")
                .send("/workspace/initiatives/" + initiative + "/needs");
            need = id("select need_id from need_text where title like ?", "% " + mark);
            phone.go("/workspace/initiatives/" + initiative + "/preview")
                .send("/workspace/initiatives/" + initiative + "/submission");
            decide(phone, initiative);
        }
        try (Browser desk = Browser.open(this.port, "fr", Browser.DESK)) {
            // and a company that writes an offer in French
            desk.signIn("company")
                .go("/workspace/offers/new")
                .type("fr.title", "Un spécialiste pour vos ateliers " + mark)
                .type("fr.description", "Trois journées à distance, avec un guide simple que l’association garde.")
                .type("people", "1")
                .type("hours", "30")
                .tick("mode", "REMOTE")
                .tick("languages", "FR")
                .pickSkill("ophthalmology")
                .send("/workspace/offers");
            offer = id("select offer_id from offer_text where title like ?", "% " + mark);
            desk.go("/workspace/offers/" + offer + "/preview").send("/workspace/offers/" + offer + "/submission");
            decide(desk, offer);

            // when the company asks for needs, it finds this one first and reads why in
            // French
            desk.forget().signIn("company");
            await(desk, "/matches?offer=" + offer, mark);
            String first = desk.with((driver) -> driver.findElement(By.cssSelector("ol > li"))).getText();
            assertThat(first).contains(mark, "critères sur 8", "Tout se fait à distance, et l’entreprise le peut.",
                    "L’entreprise travaille en : Français. Le besoin est écrit en : Arabe.");
            assertThat(desk.attribute("ol > li h2 bdi", "lang")).isEqualTo("ar");
        }
        try (Browser phone = Browser.open(this.port, "ar", Browser.PHONE)) {
            // and the association finds the offer first and reads why in Arabic
            phone.signIn("association");
            await(phone, "/matches?need=" + need, mark);
            String first = phone.with((driver) -> driver.findElement(By.cssSelector("ol > li"))).getText();
            assertThat(first).contains(mark, "معايير من 8", "ينجز العمل كله عن بعد، والمقاولة تستطيع ذلك.");
            assertThat(phone.attribute("ol > li h2 bdi", "lang")).isEqualTo("fr");
        }
        try (Browser desk = Browser.open(this.port, "fr", Browser.DESK)) {
            // then the company proposes from the match, which is not shown again
            desk.signIn("company")
                .go("/matches?offer=" + offer)
                .send("/matches/" + offer + "/proposal")
                .type("message", "Nous proposons trois journées à distance dès janvier.")
                .send("/proposals");
            assertThat(desk.path()).startsWith("/proposals/");
            desk.go("/matches?offer=" + offer);
            assertThat(desk.has("a[href^='/initiatives/']")).as(desk.text()).isFalse();
            assertThat(this.database.queryForList(
                    "select outcome from match_outcome where need_id = ?::uuid and offer_id = ?::uuid", String.class,
                    need, offer))
                .containsExactly("PROPOSED");
        }
    }

    /** The index is current within two seconds: the page is asked for until it is. */
    private static void await(Browser browser, String address, String mark) {
        Awaitility.await()
            .atMost(Duration.ofSeconds(10))
            .until(() -> browser.go(address).text().contains(mark) && browser.has("ol > li h2"));
    }

    private void decide(Browser browser, String subject) {
        String review = id("select id from review where state = 'WAITING' and subject_id = ?::uuid", subject);
        browser.forget()
            .signIn("moderator")
            .go("/moderation/reviews/" + review)
            .tick("decision", "PUBLISHED")
            .send("/moderation/reviews/" + review + "/decision");
        assertThat(browser.path()).as(browser.text()).isEqualTo("/moderation");
    }

    private String id(String query, String value) {
        return this.database.queryForList(query, String.class, value).get(0);
    }

}
