package org.tiwizi.moderation.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.audit.Title;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativePage;
import org.tiwizi.initiative.InitiativeStatus;
import org.tiwizi.initiative.InitiativeText;
import org.tiwizi.moderation.Decision;
import org.tiwizi.moderation.DecisionCard;
import org.tiwizi.moderation.DecisionForm;
import org.tiwizi.moderation.DecisionService;
import org.tiwizi.moderation.DeskService;
import org.tiwizi.moderation.Difference;
import org.tiwizi.moderation.ModerationService;
import org.tiwizi.moderation.PendingBatch;
import org.tiwizi.moderation.QueueItem;
import org.tiwizi.moderation.ReviewField;
import org.tiwizi.moderation.ReviewPage;
import org.tiwizi.moderation.ReviewReason;
import org.tiwizi.moderation.ReviewService;
import org.tiwizi.moderation.SubjectKind;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationPage;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.platform.PageTest;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.Origin;
import org.tiwizi.shared.ResultPage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The pages of moderation, with the fragments of other modules in their place. */
@PageTest({ QueueController.class, ReviewController.class, DeskController.class })
@Import(ModerationPageTests.OthersFragments.class)
class ModerationPageTests {

    private static final Instant SUBMITTED = Instant.parse("2026-08-05T23:30:00Z");

    private final UUID id = UUID.randomUUID();

    private List<String> warnings = List.of();

    private ReviewPage.Hold hold = new ReviewPage.Hold(false, null, false);

    private List<Difference> differences = List.of();

    private final Member moderator = new Member(UUID.randomUUID(), null, Role.MODERATOR, "Salma", Language.FR, 0);

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ModerationService moderation;

    @MockitoBean
    ReviewService reviews;

    @MockitoBean
    DecisionService decisions;

    @MockitoBean
    DeskService desk;

    @BeforeEach
    void oneOfEach() {
        given(this.moderation.queue(any(), anyInt())).willReturn(new ResultPage<>(List.of(
                new QueueItem(this.id, SubjectKind.INITIATIVE, SUBMITTED, title("تكوين للنساء"),
                        card(OrganisationStatus.VERIFIED), UUID.randomUUID()),
                new QueueItem(UUID.randomUUID(), SubjectKind.OFFER, SUBMITTED, new Title(Map.of()), null, null)), 43, 2,
                20));
        given(this.reviews.show(any(), any())).willReturn(review(SubjectKind.INITIATIVE, null));
    }

    @Test
    void theQueueSpeaksArabic() {
        assertThat(get("/moderation?lang=ar&page=2&kind=INITIATIVE")).hasStatusOk()
            .bodyText()
            .contains("lang=\"ar\"", "43 ملفا في الانتظار", "تكوين للنساء", "/moderation/reviews/" + this.id,
                    "lang=\"ar\" dir=\"rtl\"", "kind=INITIATIVE&amp;page=3")
            .doesNotContain("??");
    }

    @Test
    void theQueueSpeaksFrench() {
        assertThat(get("/moderation?lang=fr")).hasStatusOk()
            .bodyText()
            .contains("43 dossiers attendent", "Offre de compétences", "N’existe plus", "Nour")
            .doesNotContain("??");
    }

    @Test
    void anEmptyQueueSaysSo() {
        given(this.moderation.queue(null, 1)).willReturn(ResultPage.empty(20));

        assertThat(get("/moderation?lang=fr&kind=NOTHING&page=-1")).hasStatusOk()
            .bodyText()
            .contains("Rien à traiter", "Rien n’attend")
            .doesNotContain("<table", "??");
    }

    @ParameterizedTest
    @ValueSource(strings = { "page=99999999999999999999", "page=%00", "kind=%3Cscript%3E", "kind=OFFER&kind=OFFER",
            "page=1&page=2", "page=%D9%A3", "kind=" })
    void hostileParametersOfTheQueueAreAsIfNotThere(String query) {
        assertThat(get("/moderation?" + query)).hasStatusOk();
    }

    @Test
    void anIceThatAnotherHasIsToldBeforeDeciding() {
        String warning = "Une autre entreprise vérifiée porte déjà cet ICE.";
        assertThat(get("/moderation/reviews/" + this.id + "?lang=fr")).bodyText().doesNotContain(warning);
        given(this.reviews.show(any(), any())).willReturn(review(SubjectKind.ORGANISATION, null));

        assertThat(get("/moderation/reviews/" + this.id + "?lang=fr")).hasStatusOk()
            .bodyText()
            .contains(warning)
            .doesNotContain("??");
    }

    @Test
    void whatAReviewerIsWarnedOfIsOverriddenOnPurposeOnly() {
        this.warnings = List.of("verification.warning.ice");
        given(this.reviews.show(any(), any())).willReturn(review(SubjectKind.ORGANISATION, null));

        assertThat(decide("decision", "PUBLISHED", "lang", "fr")).hasStatusOk()
            .bodyText()
            .contains("La clé de contrôle de l’ICE ne correspond pas.", "Cochez cette case", "href=\"#override\"")
            .doesNotContain("??");
        verifyNoInteractions(this.decisions);
        assertThat(decide("decision", "PUBLISHED", "override", "true")).hasRedirectedUrl("/moderation");
        verify(this.decisions).decide(this.id, new DecisionForm(Decision.PUBLISHED, null, null, true, null),
                this.moderator);
    }

    @Test
    void aCaseThatSomebodyElseHoldsAsksNothingAndSaysWho() {
        this.hold = new ReviewPage.Hold(false, "Hind <b>", false);
        given(this.reviews.show(any(), any())).willReturn(review(SubjectKind.INITIATIVE, null));

        assertThat(get("/moderation/reviews/" + this.id + "?lang=fr")).hasStatusOk()
            .bodyText()
            .contains("Examiné en ce moment par", "Hind &lt;b&gt;")
            .doesNotContain("name=\"decision\"", "/taking", "??");
    }

    @Test
    void whatIsSentAgainShowsWhatChanged() {
        this.differences = List.of(Difference.of(ReviewField.SUMMARY, Language.AR, "قبل <b>", "بعد <b>"));
        given(this.reviews.show(any(), any())).willReturn(review(SubjectKind.INITIATIVE, null));

        for (String language : List.of("fr", "ar", "en")) {
            assertThat(get("/moderation/reviews/" + this.id + "?lang=" + language)).hasStatusOk()
                .bodyText()
                .contains("<del>قبل</del>", "<ins>بعد</ins>", "&lt;b&gt;", "/taking")
                .doesNotContain("??");
        }
    }

    @Test
    void severalArePublishedTogetherAndTakenBack() {
        UUID batch = UUID.randomUUID();
        given(this.desk.publish(any(), any())).willReturn(2);
        given(this.desk.pending(any())).willReturn(List.of(new PendingBatch(batch, 2, SUBMITTED)));

        assertThat(this.mvc.post()
            .uri("/moderation/publications")
            .param("review", this.id.toString(), batch.toString())
            .with(csrf())
            .with(as(this.moderator))).hasRedirectedUrl("/moderation");
        verify(this.desk).publish(List.of(this.id, batch), this.moderator);
        for (String language : List.of("fr", "ar", "en")) {
            assertThat(get("/moderation?lang=" + language)).hasStatusOk()
                .bodyText()
                .contains("/moderation/publications/" + batch + "/undoing", "name=\"review\"")
                .doesNotContain("??");
        }
        assertThat(this.mvc.post()
            .uri("/moderation/publications/{id}/undoing", batch)
            .with(csrf())
            .with(as(this.moderator))).hasRedirectedUrl("/moderation");
        verify(this.desk).undo(batch, this.moderator);
        assertThat(this.mvc.post()
            .uri("/moderation/publications")
            .param("review", "nothing")
            .with(csrf())
            .with(as(this.moderator))).hasStatus4xxClientError();
    }

    @Test
    void othersStayOutside() {
        Member company = new Member(UUID.randomUUID(), UUID.randomUUID(), Role.COMPANY, "Adil", Language.FR, 0);
        for (String page : List.of("/moderation", "/moderation/reviews/" + this.id)) {
            assertThat(this.mvc.get().uri(page).with(as(company))).hasStatus(403);
            assertThat(this.mvc.get().uri(page)).hasStatus3xxRedirection();
        }
        assertThat(this.mvc.post()
            .uri("/moderation/reviews/{id}/decision", this.id)
            .param("decision", "PUBLISHED")
            .with(csrf())
            .with(as(company))).hasStatus(403);
        verifyNoInteractions(this.decisions);
    }

    @ParameterizedTest
    @EnumSource(SubjectKind.class)
    void aReviewShowsItsSubjectAndAsksForADecision(SubjectKind kind) {
        given(this.reviews.show(any(), any())).willReturn(review(kind, null));

        for (String language : List.of("fr", "ar", "en")) {
            assertThat(get("/moderation/reviews/" + this.id + "?lang=" + language)).hasStatusOk()
                .bodyText()
                .contains("name=\"decision\"", "value=\"CHANGES_REQUESTED\"", "name=\"reason\"", "name=\"remark\"",
                        "part of " + kind, "Qui êtes-vous ?", "&lt;script&gt;")
                .doesNotContain("<script>alert", "??");
        }
    }

    @Test
    void aDecidedReviewAsksNothing() {
        given(this.reviews.show(any(), any())).willReturn(review(SubjectKind.INITIATIVE, decided()));

        assertThat(get("/moderation/reviews/" + this.id + "?lang=fr")).hasStatusOk()
            .bodyText()
            .contains("Ce dossier est traité", "Refusé")
            .doesNotContain("name=\"decision\"", "??");
    }

    @Test
    void anUnknownReviewIsNotFound() {
        given(this.reviews.show(any(), any())).willThrow(new NotFound("review", this.id));

        assertThat(get("/moderation/reviews/" + this.id)).hasStatus(404);
        assertThat(get("/moderation/reviews/nothing")).hasStatus(404);
    }

    @Test
    void publishingNeedsNoReason() {
        assertThat(decide("decision", "PUBLISHED", "reason", "", "remark", "")).hasRedirectedUrl("/moderation");

        verify(this.decisions).decide(this.id, new DecisionForm(Decision.PUBLISHED, null, null, null, null),
                this.moderator);
    }

    @Test
    void aRefusalNeedsItsReasonAndItsWordsAndKeepsWhatWasTyped() {
        assertThat(decide("decision", "REJECTED", "remark", "  ", "lang", "fr")).hasStatusOk()
            .bodyText()
            .contains("Choisissez le motif de cette décision.", "Écrivez à l’auteur",
                    "value=\"REJECTED\" id=\"decision3\" name=\"decision\" checked", "href=\"#reason\"",
                    "href=\"#remark\"")
            .doesNotContain("??");
        assertThat(decide("decision", "REJECTED", "reason", "OTHER", "lang", "ar")).hasStatusOk()
            .bodyText()
            .contains("اكتبوا لصاحب المحتوى", "value=\"OTHER\" selected")
            .doesNotContain("??");
        verifyNoInteractions(this.decisions);
    }

    static List<Map<String, String>> hostileForms() {
        return List.of(Map.of(), Map.of("decision", "DELETED"), Map.of("decision", "<script>alert(1)</script>"),
                refusal("x".repeat(100_000)), refusal("null\u0000byte"), refusal("turned \u202e around"),
                refusal("half \ud800 a character"),
                Map.of("decision", "CHANGES_REQUESTED", "reason", "${7919*7919}", "remark", "__${7919*7919}__::x"));
    }

    @ParameterizedTest
    @MethodSource("hostileForms")
    void hostileDecisionsComeBackWithAMessage(Map<String, String> form) {
        MockMvcRequestBuilder request = this.mvc.post().uri("/moderation/reviews/{id}/decision?lang=fr", this.id);
        form.forEach(request::param);

        assertThat(request.with(csrf()).with(as(this.moderator))).hasStatusOk()
            .bodyText()
            .contains("data-errsum")
            .doesNotContain("??", "<script>alert", "62710561");
        verifyNoInteractions(this.decisions);
    }

    @Test
    void emojiAndMarkupAreJustText() {
        String remark = "Merci 🙏 <b>de préciser</b>";

        assertThat(decide("decision", "CHANGES_REQUESTED", "reason", "UNCLEAR", "remark", remark, "id",
                UUID.randomUUID().toString(), "version", "7"))
            .hasRedirectedUrl("/moderation");

        verify(this.decisions).decide(this.id,
                new DecisionForm(Decision.CHANGES_REQUESTED, ReviewReason.UNCLEAR, remark, null, null), this.moderator);
    }

    @Test
    void whoComesSecondIsTold() {
        willThrow(new Conflict("review.conflict")).given(this.decisions).decide(any(), any(), any());

        assertThat(decide("decision", "PUBLISHED", "lang", "fr")).hasStatus(409)
            .bodyText()
            .contains("Quelqu’un a déjà décidé")
            .doesNotContain("??");
    }

    private MockMvcRequestBuilder get(String address) {
        return this.mvc.get().uri(URI.create(address)).with(as(this.moderator));
    }

    private MockMvcRequestBuilder decide(String... parameters) {
        MockMvcRequestBuilder request = this.mvc.post().uri("/moderation/reviews/{id}/decision", this.id);
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.with(csrf()).with(as(this.moderator));
    }

    private static RequestPostProcessor as(Member member) {
        return authentication(new TestingAuthenticationToken(member, null, "ROLE_" + member.role()));
    }

    private static Map<String, String> refusal(String remark) {
        return Map.of("decision", "REJECTED", "reason", "OTHER", "remark", remark);
    }

    private ReviewPage review(SubjectKind kind, @Nullable DecisionCard decided) {
        InitiativeCard initiative = new InitiativeCard(UUID.randomUUID(), "x", UUID.randomUUID(),
                InitiativeStatus.IN_MODERATION,
                Map.of(Language.AR, new InitiativeText("تكوين", "ملخص", null, null, null)), null, List.of(), null, null,
                null, null, null, Origin.MEMBERS, null, null, List.of());
        return new ReviewPage(this.id, kind, SUBMITTED, title("<script>alert(1)</script>"),
                new OrganisationPage(card(OrganisationStatus.SUBMITTED), Map.of(), null, null, null, null),
                kind == SubjectKind.ORGANISATION, this.warnings, null, false, this.hold, this.differences,
                (kind == SubjectKind.INITIATIVE) ? new InitiativePage(initiative, List.of(), null) : null,
                (kind == SubjectKind.OFFER) ? mock(OfferCard.class) : null, decided, List.of(decided()), Language.AR);
    }

    private static DecisionCard decided() {
        return new DecisionCard(UUID.randomUUID(), SubjectKind.ORGANISATION, title("Nour"), Decision.REJECTED,
                ReviewReason.IDENTITY, "Qui êtes-vous ?", SUBMITTED, null);
    }

    private static Title title(String arabic) {
        return new Title(Map.of(Language.AR, arabic));
    }

    private static OrganisationCard card(OrganisationStatus status) {
        return new OrganisationCard(UUID.randomUUID(), OrganisationKind.ASSOCIATION, "nour",
                Map.of(Language.FR, "Nour"), null, null, null, null, status, null, Origin.MEMBERS, null);
    }

    /**
     * Stands in for the fragments that other modules show their things with: what these
     * need is their own business, and tested there.
     */
    @TestConfiguration(proxyBeanMethods = false)
    static class OthersFragments {

        @Bean
        AbstractConfigurableTemplateResolver reviewFragments() {
            AbstractConfigurableTemplateResolver resolver = new AbstractConfigurableTemplateResolver() {

                @Override
                protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration,
                        @Nullable String ownerTemplate, String template, String resourceName, String encoding,
                        @Nullable Map<String, Object> attributes) {
                    String module = template.substring(0, template.indexOf('/'));
                    String parameter = module.equals("offer") ? "offer" : "page";
                    return new StringTemplateResource("""
                            <div xmlns:th="http://www.thymeleaf.org" th:fragment="content (%s)">
                            <p th:if="${%s}">part of %s</p></div>
                            """.formatted(parameter, parameter, module.toUpperCase(Locale.ROOT)));
                }

            };
            resolver.setOrder(0);
            resolver.setResolvablePatterns(Set.of("*/_review"));
            resolver.setCacheable(false);
            return resolver;
        }

    }

}
