package org.tiwizi.review.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.account.Member;
import org.tiwizi.partnership.PartnershipCard;
import org.tiwizi.partnership.PartnershipPage;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.partnership.PartnershipStanding;
import org.tiwizi.partnership.PartnershipStatus;
import org.tiwizi.platform.PageTest;
import org.tiwizi.proposal.Meeting;
import org.tiwizi.proposal.Side;
import org.tiwizi.review.ReplyForm;
import org.tiwizi.review.ReplyView;
import org.tiwizi.review.ReviewForm;
import org.tiwizi.review.ReviewView;
import org.tiwizi.review.ReviewingService;
import org.tiwizi.review.ReviewsPage;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PageTest(ReviewingController.class)
class ReviewPagesTests {

    private static final Instant AT = Instant.parse("2026-11-05T09:00:00Z");

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ReviewingService reviews;

    @MockitoBean
    PartnershipService partnerships;

    final Meeting meeting = Meeting.fresh();

    final UUID id = UUID.randomUUID();

    final Member company = Meeting.member(this.meeting.company());

    @BeforeEach
    void aPartnershipThatIsOver() {
        given(this.partnerships.show(this.id, this.company)).willReturn(new PartnershipPage(
                new PartnershipCard(this.id, this.meeting.need(), this.meeting.association(), this.meeting.company(),
                        PartnershipStatus.COMPLETED, AT),
                Side.COMPANY, this.meeting.initiative(), Meeting.terms(1, Side.COMPANY, 24, "x"),
                new PartnershipStanding(null, null, AT, AT, null, null, "Le guide", 62, List.of(), true, true)));
        given(this.reviews.show(any())).willReturn(waiting());
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void everyPageSpeaksTheLanguageOfItsReader(String lang) {
        shown("/review", lang);
        given(this.reviews.show(any())).willReturn(disclosed(null));
        shown("/review/reply", lang);
    }

    static Stream<Arguments> wrongAnswers() {
        return Stream.of(Arguments.of("clarity", "", "Choisissez une note pour la clarté.", "اختاروا نقطة للوضوح."),
                Arguments.of("reliability", "6", "de 1 à 5", "من 1 إلى 5"),
                Arguments.of("reliability", "0", "de 1 à 5", "من 1 إلى 5"),
                Arguments.of("result", "<script>alert(1)</script>", "une note de la liste", "نقطة من اللائحة"),
                Arguments.of("comment", " ", "quelques phrases", "بضع جمل"),
                Arguments.of("comment", "x".repeat(100_000), "2\u00a0000 caractères au plus", "2.000 حرف على الأكثر"),
                Arguments.of("comment", "نص\u202eمقلوب", "caractères invisibles", "رموزا غير مرئية"));
    }

    @ParameterizedTest
    @MethodSource("wrongAnswers")
    void aWrongAnswerComesBackWithItsReasonAndAllThatWasTyped(String field, String value, String french,
            String arabic) {
        for (String[] reader : new String[][] { { "fr", french }, { "ar", arabic } }) {
            MvcTestResult answer = review(reader[0], field, value);
            assertThat(answer).hasStatusOk()
                .bodyText()
                .contains(reader[1], "id=\"" + field + "-error\"", "data-errsum")
                .doesNotContain("??", "<script>alert");
            if (!"comment".equals(field)) {
                assertThat(answer).bodyText().contains("Bien &lt;script&gt;alert(1)&lt;/script&gt;");
            }
        }
        then(this.reviews).should(never()).write(any(), any(), any(), any());
    }

    @Test
    void whatIsWrittenWellIsKeptInTheLanguageOfItsWriter() {
        assertThat(review("ar", "clarity", "5")).hasRedirectedUrl("/partnerships/" + this.id + "#reviews");
        then(this.reviews).should()
            .write(this.id, new ReviewForm(5, 4, 5, "Bien <script>alert(1)</script>"), Language.AR, this.company);
    }

    @Test
    void whatWasTypedIsKeptWhenTheOtherSideReadItMeanwhile() {
        willThrow(new Conflict("partnerReview.conflict.disclosed")).given(this.reviews)
            .write(any(), any(), any(), any());
        willThrow(new Conflict("partnerReview.conflict.replied")).given(this.reviews).reply(any(), any(), any(), any());

        assertThat(review("fr", "clarity", "3")).hasStatus(409)
            .bodyText()
            .contains("a déjà pu lire", "Bien &lt;script&gt;")
            .doesNotContain("??");
        assertThat(post("/review/reply?lang=fr", "reply", "Merci bien")).hasStatus(409)
            .bodyText()
            .contains("il n’y en a qu’une", "Merci bien")
            .doesNotContain("??");
    }

    @Test
    void aReplyNeedsWordsAndIsSentOnce() {
        given(this.reviews.show(any())).willReturn(disclosed(null));
        for (String wrong : List.of(" ", "x".repeat(1001), "a\u202eb")) {
            assertThat(post("/review/reply?lang=fr", "reply", wrong)).hasStatusOk()
                .bodyText()
                .contains("id=\"reply-error\"", "Très &lt;b&gt;");
        }
        then(this.reviews).should(never()).reply(any(), any(), any(), any());
        assertThat(post("/review/reply?lang=fr", "reply", "Merci")).hasStatus3xxRedirection();
        then(this.reviews).should().reply(this.id, new ReplyForm("Merci"), Language.FR, this.company);
    }

    @Test
    void thePagesExistOnlyWhileTheStepIsPossible() {
        given(this.reviews.show(any())).willReturn(new ReviewsPage(false, null, null, false, null));
        assertThat(get("/review")).hasStatus(409);
        assertThat(get("/review/reply")).hasStatus(409);
        given(this.reviews.show(any())).willReturn(disclosed(new ReplyView(Language.FR, "Merci", AT)));
        assertThat(get("/review")).hasStatus(409);
        assertThat(get("/review/reply")).hasStatus(409);
    }

    @Test
    void aVisitorIsSentToSignInAndAPostNeedsItsToken() {
        assertThat(this.mvc.get().uri("/partnerships/" + this.id + "/review")).hasStatus3xxRedirection();
        assertThat(this.mvc.post().uri("/partnerships/" + this.id + "/review").with(signedIn())).hasStatus(403);
    }

    private ReviewsPage waiting() {
        return new ReviewsPage(true, null, null, true, AT);
    }

    private ReviewsPage disclosed(@Nullable ReplyView reply) {
        ReviewView theirs = new ReviewView(UUID.randomUUID(), Side.ASSOCIATION, this.meeting.association().id(), 5, 4,
                3, Language.AR, "Très <b>bien", AT, AT, true, reply);
        return new ReviewsPage(true, theirs, theirs, false, null);
    }

    private void shown(String step, String lang) {
        assertThat(get(step + "?lang=" + lang)).hasStatusOk()
            .bodyText()
            .contains("lang=\"" + lang + "\" dir=\"" + ("ar".equals(lang) ? "rtl" : "ltr") + "\"")
            .containsOnlyOnce("<h1")
            .doesNotContain("??");
    }

    private MvcTestResult review(String lang, String field, String value) {
        String[][] typed = { { "clarity", "5" }, { "reliability", "4" }, { "result", "5" },
                { "comment", "Bien <script>alert(1)</script>" } };
        String[] fields = Stream.of(typed)
            .flatMap((pair) -> Stream.of(pair[0], pair[0].equals(field) ? value : pair[1]))
            .toArray(String[]::new);
        return post("/review?lang=" + lang, fields);
    }

    private MvcTestResult get(String step) {
        return this.mvc.get().uri("/partnerships/" + this.id + step).with(signedIn()).exchange();
    }

    private MvcTestResult post(String step, String... fields) {
        var request = this.mvc.post().uri("/partnerships/" + this.id + step).with(signedIn()).with(csrf());
        for (int place = 0; place < fields.length; place += 2) {
            request = request.param(fields[place], fields[place + 1]);
        }
        return request.exchange();
    }

    private RequestPostProcessor signedIn() {
        return authentication(new UsernamePasswordAuthenticationToken(this.company, null,
                AuthorityUtils.createAuthorityList("ROLE_COMPANY")));
    }

}
