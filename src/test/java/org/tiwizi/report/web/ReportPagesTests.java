package org.tiwizi.report.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.platform.PageTest;
import org.tiwizi.report.OutcomeForm;
import org.tiwizi.report.ReportForm;
import org.tiwizi.report.ReportReason;
import org.tiwizi.report.ReportService;
import org.tiwizi.report.ReportStatus;
import org.tiwizi.report.ReportView;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.ResultPage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The pages of reports, for everybody and for moderators. */
@PageTest({ ReportController.class, ReportDeskController.class })
class ReportPagesTests {

    private final UUID id = UUID.randomUUID();

    private final Member hind = new Member(UUID.randomUUID(), null, Role.MODERATOR, "Hind", Language.FR, 0);

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ReportService reports;

    @BeforeEach
    void oneReport() {
        ReportView report = new ReportView(this.id, "S2026-1A2B3C4D", "/initiatives/x", UUID.randomUUID(),
                ReportReason.FRAUD, "<script>alert(1)</script>", Instant.parse("2026-08-05T10:00:00Z"),
                ReportStatus.WAITING, null, null);
        given(this.reports.waiting(anyInt())).willReturn(new ResultPage<>(List.of(report), 1, 1, 20));
        given(this.reports.show(any(), any())).willReturn(report);
        given(this.reports.send(any(), any(), any())).willReturn("S2026-1A2B3C4D");
    }

    @ParameterizedTest
    @ValueSource(strings = { "fr", "ar", "en" })
    void everyPageSpeaksEveryLanguage(String language) {
        for (String page : List.of("/reports/new?page=/offers/x", "/reports/sent?x=1", "/moderation/reports?page=1",
                "/moderation/reports/" + this.id + "?x=1")) {
            assertThat(this.mvc.get().uri(page + "&lang=" + language).with(as(this.hind))).hasStatusOk()
                .bodyText()
                .contains("lang=\"" + language + "\"", "<h1")
                .doesNotContain("??", "<script>alert");
        }
    }

    @Test
    void aStrangerReportsAPageAndGetsTheNumber() {
        assertThat(this.mvc.get().uri("/reports/new?page=/offers/x&lang=fr")).hasStatusOk()
            .bodyText()
            .contains("value=\"/offers/x\"");
        for (String foreign : List.of("https://evil.test", "//evil.test")) {
            assertThat(this.mvc.get().uri("/reports/new?page=" + foreign + "&lang=fr")).hasStatusOk()
                .bodyText()
                .doesNotContain("evil.test\"");
        }
        assertThat(this.mvc.post()
            .uri("/reports?lang=fr")
            .param("page", "/offers/x")
            .param("reason", "FALSE")
            .param("description", "Ce n’est pas vrai.")
            .with(csrf())).hasRedirectedUrl("/reports/sent");
        verify(this.reports).send(new ReportForm("/offers/x", ReportReason.FALSE, "Ce n’est pas vrai.", null), null,
                Language.FR);
    }

    @ParameterizedTest
    @CsvSource({ "page, https://evil.test", "page, ''", "page, //evil test", "page, //evil.test/x", "reason, NOTHING",
            "reason, ''", "description, ''", "email, nobody" })
    void aWrongAnswerIsSaidBesideItsField(String field, String value) {
        Map<String, String> form = new HashMap<>(Map.of("page", "/", "reason", "FALSE", "description", "x"));
        form.put(field, value);
        MockMvcRequestBuilder request = this.mvc.post().uri("/reports?lang=fr");
        form.forEach(request::param);

        assertThat(request.with(csrf())).hasStatusOk()
            .bodyText()
            .contains("data-errsum", "href=\"#" + field + "\"")
            .doesNotContain("??");
        verify(this.reports, never()).send(any(), any(), any());
    }

    @Test
    void anOutcomeNeedsItsAnswerAndItsWords() {
        String address = "/moderation/reports/" + this.id + "/outcome";
        assertThat(this.mvc.post().uri(address).param("outcome", " ").with(csrf()).with(as(this.hind))).hasStatusOk()
            .bodyText()
            .contains("href=\"#upheld\"", "href=\"#outcome\"");
        assertThat(this.mvc.post()
            .uri(address)
            .param("upheld", "false")
            .param("outcome", "La page est juste.")
            .with(csrf())
            .with(as(this.hind))).hasRedirectedUrl("/moderation/reports");
        verify(this.reports).settle(this.id, new OutcomeForm(false, "La page est juste."), this.hind);
    }

    @Test
    void strangersDoNotReadReports() {
        assertThat(this.mvc.get().uri("/moderation/reports")).hasStatus3xxRedirection();
        verify(this.reports, never()).waiting(anyInt());
    }

    private static RequestPostProcessor as(Member member) {
        return authentication(new TestingAuthenticationToken(member, null, "ROLE_" + member.role()));
    }

}
