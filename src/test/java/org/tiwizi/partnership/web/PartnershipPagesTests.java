package org.tiwizi.partnership.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.account.Member;
import org.tiwizi.convention.ConventionService;
import org.tiwizi.convention.ConventionStatus;
import org.tiwizi.convention.EditionView;
import org.tiwizi.document.FileKind;
import org.tiwizi.document.Scan;
import org.tiwizi.document.StoredFile;
import org.tiwizi.mission.DeliveryView;
import org.tiwizi.mission.Hours;
import org.tiwizi.mission.HoursStatus;
import org.tiwizi.mission.HoursView;
import org.tiwizi.mission.IndicatorStatus;
import org.tiwizi.mission.IndicatorView;
import org.tiwizi.mission.Lacking;
import org.tiwizi.mission.MilestoneStatus;
import org.tiwizi.mission.MilestoneView;
import org.tiwizi.mission.MissionPage;
import org.tiwizi.mission.MissionService;
import org.tiwizi.partnership.FollowUpService;
import org.tiwizi.partnership.HandoverForm;
import org.tiwizi.partnership.PartnershipCard;
import org.tiwizi.partnership.PartnershipPage;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.partnership.PartnershipStanding;
import org.tiwizi.partnership.PartnershipStatus;
import org.tiwizi.partnership.PartnershipStepService;
import org.tiwizi.platform.Option;
import org.tiwizi.platform.PageTest;
import org.tiwizi.proposal.Meeting;
import org.tiwizi.proposal.Side;
import org.tiwizi.review.ReviewView;
import org.tiwizi.review.ReviewingService;
import org.tiwizi.review.ReviewsPage;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.ResultPage;
import org.tiwizi.taxonomy.Choices;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PageTest({ PartnershipController.class, PartnershipStepController.class, PartnershipEndController.class })
@Import(GoalOptions.class)
class PartnershipPagesTests {

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    PartnershipService partnerships;

    @MockitoBean
    PartnershipStepService steps;

    @MockitoBean
    FollowUpService followUps;

    @MockitoBean(name = "reviewingService")
    ReviewingService reviews;

    @MockitoBean(name = "missionService")
    MissionService missions;

    @MockitoBean(name = "conventionService")
    ConventionService conventions;

    @MockitoBean
    Choices choices;

    @MockitoBean(name = "taxonomyService")
    TaxonomyService taxonomy;

    final Meeting meeting = Meeting.fresh();

    final UUID id = UUID.randomUUID();

    final Member company = Meeting.member(this.meeting.company());

    @BeforeEach
    void skills() {
        given(this.taxonomy.skills(any())).willReturn(List.of());
        given(this.reviews.show(any())).willAnswer((call) -> reviews(call.getArgument(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void everyPageSpeaksTheLanguageOfItsReader(String lang) {
        given(this.partnerships.list(any(), eq(1)))
            .willReturn(new ResultPage<>(List.of(card(PartnershipStatus.ACTIVE)), 1, 1, 20));
        given(this.partnerships.list(any(), eq(2))).willReturn(ResultPage.empty(20));
        given(this.missions.show(this.id)).willReturn(mission());
        given(this.choices.goals()).willReturn(List.of(new Option("4", "Éducation")));

        shown("/partnerships", lang);
        shown("/partnerships?page=2", lang);
        for (PartnershipStatus status : PartnershipStatus.values()) {
            given(this.partnerships.show(this.id, this.company)).willReturn(page(status));
            shown("/partnerships/" + this.id, lang);
        }
        given(this.partnerships.show(this.id, this.company)).willReturn(page(PartnershipStatus.PREPARING));
        for (ConventionStatus status : ConventionStatus.values()) {
            given(this.conventions.newest(this.id)).willReturn(edition(status, 0));
            shown("/partnerships/" + this.id, lang);
        }
        given(this.partnerships.show(this.id, this.company)).willReturn(page(PartnershipStatus.ACTIVE));
        given(this.conventions.newest(this.id)).willReturn(edition(ConventionStatus.READY, 1));
        shown("/partnerships/" + this.id, lang);
        for (String step : List.of("dispute", "termination", "closing", "follow-up")) {
            shown("/partnerships/" + this.id + "/" + step, lang);
        }
    }

    @Test
    void aStepNeedsItsWordsAndKeepsThem() {
        given(this.partnerships.show(this.id, this.company)).willReturn(page(PartnershipStatus.ACTIVE));
        given(this.choices.goals()).willReturn(List.of(new Option("4", "Education")));

        assertThat(post("/termination?lang=fr", "remark", " ")).hasStatusOk()
            .bodyText()
            .contains("id=\"remark-error\"", "une phrase ou deux");
        assertThat(post("/closing?lang=ar", "handover", "Le guide", "beneficiaries", "many", "goals", "4"))
            .hasStatusOk()
            .bodyText()
            .contains("id=\"beneficiaries-error\"", "Le guide");
        assertThat(post("/follow-up?lang=fr", "remark", "Bien")).hasStatusOk()
            .bodyText()
            .contains("id=\"used-error\"", "Bien");
        then(this.steps).shouldHaveNoInteractions();
        assertThat(post("/termination", "remark", "Faute de temps")).hasRedirectedUrl("/partnerships/" + this.id);
        assertThat(post("/closing", "handover", "Le guide", "beneficiaries", "62", "goals", "4"))
            .hasRedirectedUrl("/partnerships/" + this.id);
        assertThat(post("/pause")).hasRedirectedUrl("/partnerships/" + this.id);
        then(this.steps).should().terminate(eq(this.id), any(), eq(this.company));
        then(this.steps).should().close(this.id, new HandoverForm("Le guide", 62, List.of(4)), this.company);
    }

    private ReviewsPage reviews(PartnershipPage partnership) {
        Instant at = Instant.parse("2027-02-08T09:00:00Z");
        ReviewView mine = new ReviewView(this.id, Side.COMPANY, this.company.organisation(), 5, 4, 3, Language.FR,
                "Clair <b>", at, null, false, null);
        return switch (partnership.card().status()) {
            case COMPLETED -> new ReviewsPage(true, mine, null, false, at);
            case FOLLOW_UP_90 -> new ReviewsPage(true, null, null, true, at);
            case ARCHIVED -> new ReviewsPage(true, null, new ReviewView(this.id, Side.ASSOCIATION, this.id, 5, 4, 3,
                    Language.AR, "مفيد", at, at, true, null), false, null);
            default -> new ReviewsPage(partnership.standing().over(), null, null, false, null);
        };
    }

    @Test
    void whatWasTypedStaysBesideWhatTheOtherWrote() {
        given(this.partnerships.show(this.id, this.company)).willReturn(page(PartnershipStatus.COMPLETED));
        given(this.choices.goals()).willReturn(List.of(new Option("4", "Éducation")));
        willThrow(new Conflict("partnership.conflict.notRunning")).given(this.steps).close(any(), any(), any());
        willThrow(new OptimisticLockingFailureException("late")).given(this.steps).terminate(any(), any(), any());

        assertThat(post("/closing?lang=fr", "handover", "Mon guide 2", "beneficiaries", "62", "goals", "4"))
            .hasStatus(409)
            .bodyText()
            .contains("Mon guide 2", "Le guide est chez la trésorière", "Achevé", "role=\"alert\"")
            .doesNotContain("??");
        assertThat(post("/termination?lang=ar", "remark", "ضيق الوقت")).hasStatus(409)
            .bodyText()
            .contains("ضيق الوقت", "Faute de temps")
            .doesNotContain("??");
    }

    private MvcTestResult post(String step, String... fields) {
        var request = this.mvc.post()
            .uri("/partnerships/" + this.id + step)
            .with(authentication(new UsernamePasswordAuthenticationToken(this.company, null,
                    AuthorityUtils.createAuthorityList("ROLE_COMPANY"))))
            .with(csrf());
        for (int place = 0; place < fields.length; place += 2) {
            request = request.param(fields[place], fields[place + 1]);
        }
        return request.exchange();
    }

    private MissionPage mission() {
        LocalDate day = LocalDate.of(2026, 12, 10);
        Instant at = Instant.parse("2026-11-05T09:00:00Z");
        return new MissionPage(
                Arrays.stream(MilestoneStatus.values())
                    .map((status) -> new MilestoneView(this.id, "Guide <b>", Side.COMPANY, day, status,
                            List.of(new DeliveryView(this.id, 1, "Sur place <b>",
                                    new StoredFile(this.id, "guide.pdf", FileKind.PDF, 9, "0".repeat(64), Scan.CLEAN,
                                            at),
                                    at, MilestoneStatus.REWORK, "À compléter <i>", at)),
                            at, status == MilestoneStatus.PLANNED))
                    .toList(),
                Arrays.stream(HoursStatus.values())
                    .map((status) -> new HoursView(this.id, Side.ASSOCIATION, day, 6, 2, "Visite <b>", status,
                            status == HoursStatus.CONFIRMED, "Quatre", at))
                    .toList(),
                new Hours(6, 18, 4),
                Arrays.stream(IndicatorStatus.values())
                    .map((status) -> new IndicatorView(this.id, Language.FR, "Reçus <b>", "reçus", BigDecimal.ZERO,
                            BigDecimal.TEN, status,
                            (status != IndicatorStatus.DEFINED) ? new BigDecimal("12.50") : null,
                            (status != IndicatorStatus.DEFINED) ? Side.COMPANY : null, null, null,
                            (status == IndicatorStatus.DISPUTED) ? "Six" : null))
                    .toList(),
                List.of(Lacking.values()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void whatIsPromisedAndFindsNoPlaceIsSaid(String lang) {
        given(this.partnerships.show(this.id, this.company)).willReturn(page(PartnershipStatus.ACTIVE));
        given(this.missions.show(this.id)).willReturn(mission());
        String promised = page(PartnershipStatus.ACTIVE).terms().indicators().get(0).name();
        int agreed = shown("/partnerships/" + this.id, lang).split(promised, -1).length;

        List<IndicatorView> five = Collections.nCopies(5, mission().indicators().get(0));
        given(this.missions.show(this.id)).willReturn(
                new MissionPage(mission().milestones(), mission().entries(), mission().hours(), five, List.of()));
        assertThat(shown("/partnerships/" + this.id, lang).split(promised, -1)).hasSize(agreed + 1);
    }

    @Test
    void aVisitorIsSentToSignIn() {
        assertThat(this.mvc.get().uri("/partnerships/" + this.id)).hasStatus3xxRedirection();
    }

    private String shown(String address, String lang) {
        return assertThat(this.mvc.get()
            .uri(address + (address.contains("?") ? "&" : "?") + "lang=" + lang)
            .with(authentication(new UsernamePasswordAuthenticationToken(this.company, null,
                    AuthorityUtils.createAuthorityList("ROLE_COMPANY")))))
            .hasStatusOk()
            .bodyText()
            .contains("lang=\"" + lang + "\" dir=\"" + ("ar".equals(lang) ? "rtl" : "ltr") + "\"")
            .containsOnlyOnce("<h1")
            .doesNotContain("??")
            .actual();
    }

    @Test
    void whatComesNextIsSaidToTheSideWhoseTurnItIs() {
        given(this.missions.show(this.id)).willReturn(mission());
        given(this.partnerships.show(this.id, this.company)).willReturn(page(PartnershipStatus.ACTIVE));
        given(this.conventions.newest(this.id)).willReturn(edition(ConventionStatus.READY, 1));
        assertThat(this.mvc.get().uri("/partnerships/" + this.id + "?lang=fr").with(signedIn())).bodyText()
            .contains("Des heures attendent votre confirmation", "Un livrable est à reprendre",
                    "Un avenant est en cours")
            .doesNotContain("Un livrable attend votre accord", "Une mesure attend", "à corriger");

        given(this.partnerships.show(this.id, this.company)).willReturn(page(PartnershipStatus.PREPARING));
        given(this.conventions.newest(this.id)).willReturn(edition(ConventionStatus.SIGNED_BY_ONE, 0));
        assertThat(this.mvc.get().uri("/partnerships/" + this.id + "?lang=fr").with(signedIn())).bodyText()
            .contains("L’une des parties a signé la convention.")
            .doesNotContain("Un avenant est en cours");
    }

    private RequestPostProcessor signedIn() {
        return authentication(new UsernamePasswordAuthenticationToken(this.company, null,
                AuthorityUtils.createAuthorityList("ROLE_COMPANY")));
    }

    private EditionView edition(ConventionStatus status, int addendum) {
        return new EditionView(this.id, 1, 1, "ABCDEFGHJK", addendum, status, Instant.parse("2026-11-05T09:00:00Z"),
                null, null, 1, null, null, null);
    }

    private PartnershipCard card(PartnershipStatus status) {
        return new PartnershipCard(this.id, this.meeting.need(), this.meeting.association(), this.meeting.company(),
                status, Instant.parse("2026-11-05T09:00:00Z"));
    }

    private PartnershipPage page(PartnershipStatus status) {
        boolean ended = status.isCompleted() || status == PartnershipStatus.TERMINATED;
        return new PartnershipPage(card(status), Side.COMPANY, this.meeting.initiative(),
                Meeting.terms(1, Side.COMPANY, 24, "نقترح محاسبا <script>"),
                new PartnershipStanding(null, (status == PartnershipStatus.RENEWED) ? this.id : null,
                        Instant.parse("2026-11-06T09:00:00Z"), ended ? Instant.parse("2027-02-06T09:00:00Z") : null,
                        "Faute de temps", Side.ASSOCIATION, ended ? "Le guide est chez la trésorière" : null, 62,
                        List.of(4, 8), true, false));
    }

}
