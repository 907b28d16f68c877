package org.tiwizi.recommendation.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import org.tiwizi.matching.Match;
import org.tiwizi.matching.MatchCard;
import org.tiwizi.matching.Reason;
import org.tiwizi.matching.Verdict;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.platform.PageTest;
import org.tiwizi.portal.Portals;
import org.tiwizi.recommendation.Method;
import org.tiwizi.recommendation.RecommendationService;
import org.tiwizi.recommendation.RunState;
import org.tiwizi.recommendation.RunView;
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
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

@PageTest(RecommendationController.class)
class RecommendationPagesTests {

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    RecommendationService recommendations;

    @MockitoBean(name = "taxonomyService")
    TaxonomyService taxonomy;

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
    void nothingElse() {
        given(this.taxonomy.skills(any())).willReturn(List.of());
        given(this.taxonomy.region(any())).willReturn(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void aCompanyReadsWhatIsProposedForItTonightAndWhy(String language) {
        Member company = Portals.member(Role.COMPANY);
        Match match = new Match(Arrays.stream(Criterion.values())
            .map((criterion) -> new Reason(criterion, Verdict.MET, List.of("Une phrase <b>."), 1000, 10))
            .toList(), 80_000, 1);
        given(this.recommendations.forMember(eq(company), any()))
            .willReturn(List.of(new MatchCard(this.need, this.offer, this.nour, match)));
        assertThat(this.mvc.get().uri("/recommendations?lang={language}", language).with(by(company))).hasStatusOk()
            .bodyText()
            .contains("Une phrase &lt;b&gt;.", "/matches/" + this.offer.id() + "/proposal",
                    "value=\"" + this.need.id() + "\"", "/initiatives/" + this.need.initiativeSlug())
            .doesNotContain("80000", "??");
    }

    @Test
    void anAssociationWithNothingTonightIsLedToItsMatches() {
        Member association = Portals.member(Role.ASSOCIATION);
        assertThat(this.mvc.get().uri("/recommendations?lang=fr").with(by(association))).hasStatusOk()
            .bodyText()
            .contains("Rien cette nuit", "href=\"/matches\"")
            .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void anAdministratorReadsHowTheNightsWent(String language) {
        RunView.Result fallen = new RunView.Result(Method.RANKED, 15, 12, 10, 13, 1_234_000, 1_120_000,
                List.of("MA-12", "MA-11"), 4, 5);
        given(this.recommendations.nights())
            .willReturn(List.of(night(25, RunState.GATHERING, null), night(24, RunState.DONE, fallen)));
        assertThat(this.mvc.get()
            .uri("/administration/recommendations?lang={language}", language)
            .with(by(Portals.member(Role.ADMINISTRATOR)))).hasStatusOk()
            .bodyText()
            .contains("alert--warn", "2026-11-25", ">13<")
            .containsPattern("200\\D+500")
            .containsPattern("12\\D+15")
            .containsPattern("1\\D234\\D+1\\D120")
            .doesNotContain("??");
    }

    private static RunView night(int day, RunState state, RunView.Result result) {
        return new RunView(UUID.randomUUID(), LocalDate.of(2026, 11, day), state, 500, 200, result);
    }

}
