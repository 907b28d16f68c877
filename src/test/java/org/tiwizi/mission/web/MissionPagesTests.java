package org.tiwizi.mission.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.account.Member;
import org.tiwizi.document.CheckedFile;
import org.tiwizi.document.FileCheck;
import org.tiwizi.document.FileFault;
import org.tiwizi.document.Files;
import org.tiwizi.document.UnusableFile;
import org.tiwizi.mission.DeliveryView;
import org.tiwizi.mission.HoursService;
import org.tiwizi.mission.HoursStatus;
import org.tiwizi.mission.HoursView;
import org.tiwizi.mission.IndicatorService;
import org.tiwizi.mission.IndicatorStatus;
import org.tiwizi.mission.IndicatorView;
import org.tiwizi.mission.MilestoneService;
import org.tiwizi.mission.MilestoneStatus;
import org.tiwizi.mission.MilestoneView;
import org.tiwizi.mission.MissionFiles;
import org.tiwizi.partnership.PartnershipCard;
import org.tiwizi.partnership.PartnershipPage;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.partnership.PartnershipStanding;
import org.tiwizi.partnership.PartnershipStatus;
import org.tiwizi.partnership.RemarkForm;
import org.tiwizi.platform.PageTest;
import org.tiwizi.proposal.Meeting;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PageTest({ MilestoneController.class, MilestoneAnswerController.class, HoursController.class,
        IndicatorController.class, FileController.class })
@Import({ PartPages.class, Attachments.class })
class MissionPagesTests {

    private static final Instant AT = Instant.parse("2026-11-05T09:00:00Z");

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    PartnershipService partnerships;

    @MockitoBean
    MilestoneService milestones;

    @MockitoBean
    HoursService hours;

    @MockitoBean
    IndicatorService indicators;

    @MockitoBean
    MissionFiles files;

    @MockitoBean
    FileCheck check;

    @MockitoBean(name = "taxonomyService")
    TaxonomyService taxonomy;

    final Meeting meeting = Meeting.fresh();

    final UUID id = UUID.randomUUID();

    final UUID part = UUID.randomUUID();

    final Member company = Meeting.member(this.meeting.company());

    @BeforeEach
    void aMissionUnderWay() {
        given(this.taxonomy.skills(any())).willReturn(List.of());
        given(this.partnerships.show(this.id, this.company)).willReturn(new PartnershipPage(
                new PartnershipCard(this.id, this.meeting.need(), this.meeting.association(), this.meeting.company(),
                        PartnershipStatus.ACTIVE, AT),
                Side.COMPANY, this.meeting.initiative(), Meeting.terms(1, Side.COMPANY, 24, "نقترح محاسبا"),
                new PartnershipStanding(null, null, AT, null, null, null, null, null, List.of(), false, false)));
        given(this.milestones.show(this.id, this.part)).willReturn(new MilestoneView(this.part, "Guide", Side.COMPANY,
                LocalDate.of(2026, 12, 1), MilestoneStatus.DELIVERED,
                List.of(new DeliveryView(this.part, 1, "Ce que l’autre a remis", null, AT, null, null, null)), AT,
                false));
        given(this.hours.show(this.id, this.part)).willReturn(new HoursView(this.part, Side.COMPANY,
                LocalDate.of(2026, 11, 2), 6, 1, "Visite", HoursStatus.CONFIRMED, true, null, AT));
        given(this.indicators.show(this.id, this.part)).willReturn(new IndicatorView(this.part, Language.FR, "Reçus",
                null, null, BigDecimal.TEN, IndicatorStatus.MEASURED, BigDecimal.ONE, Side.COMPANY, null, null, null));
    }

    @Test
    void aDeliverableComesWithItsFile() throws Exception {
        CheckedFile checked = Files.checked("guide");
        given(this.check.check(any(), any())).willReturn(checked);

        assertThat(post("/milestones/" + this.part + "/delivery", "fr", true, "remark", "Le guide est joint"))
            .hasRedirectedUrl("/partnerships/" + this.id);
        then(this.milestones).should()
            .deliver(this.id, this.part, new RemarkForm("Le guide est joint"), checked, this.company);
        assertThat(post("/milestones/" + this.part + "/delivery", "fr", false, "remark", "Sans fichier"))
            .hasRedirectedUrl("/partnerships/" + this.id);
        then(this.milestones).should().deliver(this.id, this.part, new RemarkForm("Sans fichier"), null, this.company);
    }

    @Test
    void theFormOfACorrectionIsForItsAuthorOnceContested() {
        String correction = "/hours/" + this.part + "/correction";
        given(this.hours.contested(this.id, this.part, this.company)).willReturn(new HoursView(this.part, Side.COMPANY,
                LocalDate.of(2026, 11, 2), 6, 1, "Visite", HoursStatus.CONTESTED, false, "Trois heures", AT));
        assertThat(get(correction)).hasStatusOk().bodyText().contains("value=\"Visite\"");
        willThrow(new NotFound("hours of this side", this.part)).given(this.hours)
            .contested(this.id, this.part, this.company);
        assertThat(get(correction)).hasStatus(404);
        willThrow(new Conflict("error.409.transition")).given(this.hours).contested(this.id, this.part, this.company);
        assertThat(get(correction)).hasStatus(409);
    }

    private MvcTestResult get(String page) {
        return this.mvc.get()
            .uri("/partnerships/" + this.id + page)
            .with(authentication(new UsernamePasswordAuthenticationToken(this.company, null,
                    AuthorityUtils.createAuthorityList("ROLE_COMPANY"))))
            .exchange();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void aFileThatIsNotTakenIsSaidBesideItsFieldAndTheTextIsKept(String lang) throws Exception {
        given(this.check.check(any(), any())).willThrow(new UnusableFile(FileFault.KIND));

        for (String step : List.of("/milestones/" + this.part + "/delivery", "/indicators/" + this.part + "/measure")) {
            assertThat(post(step, lang, true, "remark", "Tout est dit", "actual", "7", "evidence", "Tout est dit"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"file-error\"", "href=\"#file\"", "Tout est dit", "multipart/form-data")
                .containsOnlyOnce("id=\"errsum-title\"")
                .doesNotContain("??");
        }
        then(this.milestones).should().show(this.id, this.part);
        then(this.milestones).shouldHaveNoMoreInteractions();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void whatWasTypedIsKeptWhenTheStepIsNoLongerPossible(String lang) {
        Conflict late = new Conflict("error.409.transition");
        willThrow(late).given(this.milestones).deliver(any(), any(), any(), any(), any());
        willThrow(late).given(this.milestones).sendBack(any(), any(), any(), any());
        willThrow(late).given(this.milestones).plan(any(), any(), any());
        willThrow(late).given(this.hours).enter(any(), any(), any());
        willThrow(late).given(this.hours).contest(any(), any(), any(), any());
        willThrow(late).given(this.hours).correct(any(), any(), any(), any());
        willThrow(late).given(this.indicators).measure(any(), any(), any(), any(), any());
        willThrow(late).given(this.indicators).dispute(any(), any(), any(), any());
        willThrow(late).given(this.indicators).define(any(), any(), any(), any());

        kept("/milestones/" + this.part + "/delivery", lang, "remark", "Mon texte 2");
        kept("/milestones/" + this.part + "/rework", lang, "remark", "Mon texte 2");
        kept("/milestones", lang, "title", "Mon texte 2", "owner", "COMPANY", "dueOn", "2026-12-01");
        for (String step : List.of("/hours", "/hours/" + this.part + "/correction")) {
            kept(step, lang, "work", "Mon texte 2", "hours", "4", "people", "1", "workedOn", "2026-11-02");
        }
        kept("/hours/" + this.part + "/contest", lang, "remark", "Mon texte 2");
        kept("/indicators/" + this.part + "/measure", lang, "evidence", "Mon texte 2", "actual", "7");
        kept("/indicators/" + this.part + "/dispute", lang, "remark", "Mon texte 2");
        kept("/indicators", lang, "name", "Mon texte 2", "target", "7");
    }

    private void kept(String step, String lang, String... fields) {
        assertThat(post(step, lang, false, fields)).hasStatus(409)
            .bodyText()
            .contains("Mon texte 2", "role=\"alert\"")
            .containsOnlyOnce("<h1")
            .doesNotContain("??");
    }

    private MvcTestResult post(String step, String lang, boolean file, String... fields) {
        var request = this.mvc.post().uri("/partnerships/" + this.id + step + "?lang=" + lang).multipart();
        if (file) {
            request = request.file(new MockMultipartFile("file", "guide.pdf", "application/pdf", new byte[] { 1 }));
        }
        request = request
            .with(authentication(new UsernamePasswordAuthenticationToken(this.company, null,
                    AuthorityUtils.createAuthorityList("ROLE_COMPANY"))))
            .with(csrf());
        for (int place = 0; place < fields.length; place += 2) {
            request = request.param(fields[place], fields[place + 1]);
        }
        return request.exchange();
    }

}
