package org.tiwizi.matching.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.matching.Criterion;
import org.tiwizi.matching.FeedbackPage;
import org.tiwizi.matching.FeedbackService;
import org.tiwizi.matching.Match;
import org.tiwizi.matching.MatchCard;
import org.tiwizi.matching.MatchesPage;
import org.tiwizi.matching.MatchingService;
import org.tiwizi.matching.Reason;
import org.tiwizi.matching.OutcomeService;
import org.tiwizi.matching.RefusalReason;
import org.tiwizi.matching.Verdict;
import org.tiwizi.matching.Weights;
import org.tiwizi.matching.WeightsService;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.platform.PageTest;
import org.tiwizi.portal.Portals;
import org.tiwizi.shared.NotFound;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PageTest({ MatchController.class, HowMatchingController.class, WeightsController.class })
class MatchPagesTests {

    private static final Weights WEIGHTS = new Weights(1, Map.of(Criterion.SKILLS, 45, Criterion.SECTOR, 55));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    MatchingService matching;

    @MockitoBean
    OutcomeService outcomes;

    @MockitoBean
    WeightsService weights;

    @MockitoBean
    FeedbackService feedback;

    @MockitoBean(name = "taxonomyService")
    TaxonomyService taxonomy;

    private final Member association = Portals.member(Role.ASSOCIATION);

    private final Member company = Portals.member(Role.COMPANY);

    private final OrganisationCard nour = Portals.organisation(OrganisationKind.ASSOCIATION,
            OrganisationStatus.VERIFIED);

    private final OrganisationCard atlas = Portals.organisation(OrganisationKind.COMPANY, OrganisationStatus.VERIFIED);

    private final NeedCard need = Portals.need(this.nour);

    private final OfferCard offer = Portals.offer(this.atlas);

    private static RequestPostProcessor by(Member member) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(member, null,
                AuthorityUtils.createAuthorityList("ROLE_" + member.role())));
    }

    @BeforeEach
    void somethingMatches() {
        List<Reason> reasons = Arrays.stream(Criterion.values())
            .map((criterion) -> new Reason(criterion,
                    (criterion == Criterion.LANGUAGE) ? Verdict.UNMET
                            : (criterion == Criterion.PLACE) ? Verdict.PARTLY : Verdict.MET,
                    List.of("Une phrase <b>."), 1000, 10))
            .toList();
        Match match = new Match(reasons, 80000, 1);
        given(this.matching.forNeed(eq(this.need.id()), eq(this.association), any())).willReturn(new MatchesPage(
                this.need, null, true, List.of(new MatchCard(this.need, this.offer, this.atlas, match))));
        given(this.matching.forOffer(eq(this.offer.id()), eq(this.company), any())).willReturn(new MatchesPage(null,
                this.offer, true, List.of(new MatchCard(this.need, this.offer, this.nour, match))));
        given(this.weights.current()).willReturn(WEIGHTS);
        given(this.feedback.show(any())).willReturn(feedback(null));
        given(this.taxonomy.skills(any())).willReturn(List.of());
        given(this.taxonomy.region(any())).willReturn(Optional.empty());
    }

    private static FeedbackPage feedback(FeedbackPage.Trial trial) {
        FeedbackPage.Share share = new FeedbackPage.Share(2, 5);
        return new FeedbackPage(WEIGHTS, 12, 5,
                Arrays.stream(Criterion.values())
                    .map((criterion) -> new FeedbackPage.Precision(criterion, share, share, share))
                    .toList(),
                trial);
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void anAssociationReadsWhyAnOfferSuits(String language) {
        String criteria = Map.of("ar", "6 معايير من 8", "fr", "6 critères sur 8", "en", "6 criteria of 8")
            .get(language);
        assertThat(this.mvc.get()
            .uri("/matches?need={need}&lang={language}", this.need.id(), language)
            .with(by(this.association))).hasStatusOk()
            .bodyText()
            .contains(criteria, "Une phrase &lt;b&gt;.", "class=\"mstar\"", "/offers/" + this.offer.slug(),
                    "/matches/" + this.need.id() + "/refusal", "/matches/" + this.need.id() + "/proposal",
                    "value=\"" + this.offer.id() + "\"")
            .doesNotContain("%</", "80000", "80 000", "??");
    }

    @Test
    void aCompanyGoesOnToProposeFromTheMatch() {
        assertThat(this.mvc.get().uri("/matches?offer={offer}&lang=fr", this.offer.id()).with(by(this.company)))
            .hasStatusOk()
            .bodyText()
            .contains("/matches/" + this.offer.id() + "/proposal", "Ne convient pas")
            .doesNotContain("??");
        assertThat(this.mvc.post()
            .uri("/matches/{id}/proposal", this.offer.id())
            .param("other", this.need.id().toString())
            .with(by(this.company))
            .with(csrf())).hasRedirectedUrl("/proposals/new?need=" + this.need.id());
        verify(this.outcomes).begin(this.offer.id(), this.need.id(), this.company);
    }

    @Test
    void notAFitLeadsToTheNext() {
        assertThat(this.mvc.post()
            .uri("/matches/{id}/refusal", this.offer.id())
            .param("other", this.need.id().toString())
            .param("reason", "PLACE")
            .with(by(this.company))
            .with(csrf())).hasStatus3xxRedirection().hasRedirectedUrl("/matches?offer=" + this.offer.id());
        verify(this.outcomes).refuse(this.offer.id(), this.need.id(), RefusalReason.PLACE, this.company);
    }

    @Test
    void aRefusalWithoutAReasonComesBackWithItsError() {
        assertThat(this.mvc.post()
            .uri("/matches/{id}/refusal?lang=fr", this.offer.id())
            .param("other", this.need.id().toString())
            .param("reason", "WHATEVER")
            .with(by(this.company))
            .with(csrf())).hasStatusOk()
            .bodyText()
            .contains("field--bad", "data-errsum", "#reason-" + this.need.id())
            .doesNotContain("??");
    }

    @Test
    void whatIsNotYoursIsNotFound() {
        UUID other = UUID.randomUUID();
        given(this.matching.forOffer(eq(other), any(), any())).willThrow(new NotFound("offer", other));
        assertThat(this.mvc.get().uri("/matches?offer={other}", other).with(by(this.company))).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void withoutNamingOneTheOwnAreListed(String language) {
        given(this.matching.ownInitiatives(this.association)).willReturn(List.of(Portals.initiative(this.nour)));
        given(this.matching.ownOffers(this.company)).willReturn(List.of());
        assertThat(this.mvc.get().uri("/matches?lang={language}", language).with(by(this.association))).hasStatusOk()
            .bodyText()
            .contains("/matches?need=", "/matches?initiative=")
            .doesNotContain("??");
        assertThat(this.mvc.get().uri("/matches?lang={language}", language).with(by(this.company))).hasStatusOk()
            .bodyText()
            .contains("/workspace/offers")
            .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void anInitiativeReadsWhoCouldHelp(String language) {
        UUID initiative = UUID.randomUUID();
        MatchesPage page = this.matching.forNeed(this.need.id(), this.association, null);
        given(this.matching.forInitiative(eq(initiative), eq(this.association), any())).willReturn(List.of(page));
        assertThat(this.mvc.get()
            .uri("/matches?initiative={initiative}&lang={language}", initiative, language)
            .with(by(this.association))).hasStatusOk()
            .bodyText()
            .contains("/matches?need=" + this.need.id(), "class=\"mstar\"")
            .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void everybodyReadsHowMatchingWorks(String language) {
        assertThat(this.mvc.get().uri("/matching?lang={language}", language)).hasStatusOk()
            .bodyText()
            .contains("45 × SKILLS", "NO_SKILL", ">45<")
            .doesNotContain("??");
    }

    @Test
    void anAdministratorTriesWeightsBeforeTheyCount() {
        Member administrator = Portals.member(Role.ADMINISTRATOR);
        given(this.feedback.show(Map.of(Criterion.SKILLS, 60, Criterion.PLACE, 40)))
            .willReturn(feedback(new FeedbackPage.Trial(new Weights(2, Map.of(Criterion.SKILLS, 60)), 15, 13, 12)));

        assertThat(this.mvc.get().uri("/administration/matching?lang=fr").with(by(administrator))).hasStatusOk()
            .bodyText()
            .contains("2 sur 5", "12 correspondances")
            .doesNotContain("/weights\"", "data-errsum", "??");
        assertThat(this.mvc.get()
            .uri("/administration/matching?lang=fr&points[SKILLS]=60&points[PLACE]=40")
            .with(by(administrator))).hasStatusOk()
            .bodyText()
            .contains("13 sur 15", "/administration/matching/weights")
            .doesNotContain("??");
        assertThat(this.mvc.get()
            .uri("/administration/matching?lang=fr&points[SKILLS]=60&points[PLACE]=50")
            .with(by(administrator))).hasStatusOk()
            .bodyText()
            .contains("data-errsum", "Les points doivent faire 100 ensemble", "value=\"50\"")
            .doesNotContain("??");
    }

    @Test
    void triedWeightsAreLetCount() {
        Member administrator = Portals.member(Role.ADMINISTRATOR);
        assertThat(this.mvc.post()
            .uri("/administration/matching/weights")
            .param("points[SKILLS]", "60")
            .param("points[PLACE]", "40")
            .with(by(administrator))
            .with(csrf())).hasRedirectedUrl("/administration/matching");
        verify(this.weights).activate(Map.of(Criterion.SKILLS, 60, Criterion.PLACE, 40));
    }

}
