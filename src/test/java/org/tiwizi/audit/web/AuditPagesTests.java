package org.tiwizi.audit.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.audit.AuditEntry;
import org.tiwizi.audit.AuditEvent;
import org.tiwizi.audit.AuditExports;
import org.tiwizi.audit.AuditFilter;
import org.tiwizi.audit.AuditKind;
import org.tiwizi.audit.AuditPage;
import org.tiwizi.audit.AuditService;
import org.tiwizi.audit.Title;
import org.tiwizi.platform.PageTest;
import org.tiwizi.shared.Language;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

/** The pages of the trail, and the file that one takes away. */
@PageTest(AuditController.class)
@Import(AuditExport.class)
class AuditPagesTests {

    private static final Instant AT = Instant.parse("2026-08-05T23:30:00Z");

    private final UUID subject = UUID.randomUUID();

    private final Member moderator = new Member(UUID.randomUUID(), null, Role.MODERATOR, "Salma", Language.FR, 0);

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    AuditService audit;

    @MockitoBean
    AuditExports exports;

    @BeforeEach
    void twoLines() {
        given(this.audit.page(any())).willReturn(new AuditPage(
                List.of(line("Salma <b>Idrissi</b>", "جمعية نور"), line(null, "=HYPERLINK(\"http://x\";\"y\")")), 77L));
        given(this.audit.page(any(), anyInt()))
            .willReturn(new AuditPage(List.of(line("Salma", "جمعية نور"), line(null, "=1+1")), null));
    }

    @Test
    void theTrailSaysWhoDidWhatToWhatInMoroccanTime() {
        assertThat(get("/moderation/audit?lang=fr")).hasStatusOk()
            .bodyText()
            .contains("6 août 2026", "00:30", "Salma &lt;b&gt;Idrissi&lt;/b&gt;", "Ancien membre de l’équipe",
                    "Données personnelles dans le texte", "before=77", "جمعية نور")
            .doesNotContain("??", "@tiwizi", ">" + this.subject);
        assertThat(get("/moderation/audit?lang=ar&kind=OFFER&from=2026-01-01&subject=" + this.subject)).hasStatusOk()
            .bodyText()
            .contains("6 غشت 2026", "kind=OFFER", "from=2026-01-01", "subject=" + this.subject, "إلا جزء")
            .doesNotContain("??");
    }

    @Test
    void whatBelongsToNoOrganisationIsNotSaidToBeGone() {
        AuditEntry entry = new AuditEntry(AT, null, null, null, "IMPORT", AuditKind.IMPORT, this.subject, "IMPORTING",
                "IMPORTED", null, null);
        given(this.audit.page(any()))
            .willReturn(new AuditPage(List.of(new AuditEvent(1, entry, "f".repeat(64), null, null, List.of())), null));
        for (String language : List.of("ar", "fr", "en")) {
            assertThat(get("/moderation/audit?lang=" + language)).hasStatusOk().bodyText().doesNotContain("??");
        }
        assertThat(get("/moderation/audit?lang=en")).bodyText()
            .contains("The clock", "being imported", "Import of associations", ">All that concerns this case<")
            .doesNotContain("No longer there");
    }

    @ParameterizedTest
    @ValueSource(strings = { "subject=nobody", "account=%3Cscript%3Ealert(1)%3C/script%3E", "before=many",
            "subject=%00", "kind=NOTHING", "from=yesterday", "from=-0044-03-15", "to=%2B999999999-12-31",
            "organisation=%E2%80%AE" })
    void anUnreadableFilterIsSaid(String query) {
        for (String page : List.of("/moderation/audit", "/moderation/audit/export")) {
            assertThat(get(page + "?lang=fr&" + query)).hasStatusOk()
                .bodyText()
                .contains("data-errsum", "Aucune ligne")
                .doesNotContain("??", "<script>alert");
        }
        verifyNoInteractions(this.audit, this.exports);
    }

    @Test
    void theFileNeutralisesWhatASpreadsheetWouldCompute() {
        MvcTestResult file = get("/moderation/audit/export?lang=fr&kind=OFFER").exchange();

        assertThat(file).hasStatusOk()
            .hasContentType("text/csv;charset=UTF-8")
            .hasHeader("Content-Disposition", "attachment; filename=\"tiwizi-audit.csv\"");
        assertThat(file).bodyText()
            .startsWith("\uFEFFLigne,Quand (UTC),Par qui,")
            .contains("78,2026-08-05T23:30:00Z,Salma,", "جمعية نور", ",'=1+1,", "Données personnelles dans le texte")
            .doesNotContain(",=1+1");
        verify(this.exports).note(this.moderator);
    }

    @Test
    void theFileGoesOnFromPieceToPiece() {
        given(this.audit.page(any(), anyInt())).willReturn(new AuditPage(List.of(line("Salma", "A")), 78L))
            .willReturn(new AuditPage(List.of(line("Salma", "B")), null));

        assertThat(get("/moderation/audit/export?lang=fr")).bodyText().contains(",A,", ",B,");
        verify(this.audit).page(new AuditFilter(null, null, null, null, null, null, 78L), 500);
    }

    @Test
    void othersStayOutside() {
        Member company = new Member(UUID.randomUUID(), UUID.randomUUID(), Role.COMPANY, "Adil", Language.FR, 0);
        for (String page : List.of("/moderation/audit", "/moderation/audit/export")) {
            assertThat(this.mvc.get().uri(page).with(as(company))).hasStatus(403);
            assertThat(this.mvc.get().uri(page)).hasStatus3xxRedirection();
        }
        verifyNoInteractions(this.audit);
    }

    private MockMvcRequestBuilder get(String address) {
        return this.mvc.get().uri(URI.create(address)).with(as(this.moderator));
    }

    private static RequestPostProcessor as(Member member) {
        return authentication(new TestingAuthenticationToken(member, null, "ROLE_" + member.role()));
    }

    private AuditEvent line(@Nullable String person, String title) {
        AuditEntry entry = new AuditEntry(AT, UUID.randomUUID(), UUID.randomUUID(), null, "REFUSAL", AuditKind.OFFER,
                this.subject, "IN_MODERATION", "REJECTED", "PERSONAL_DATA", null);
        return new AuditEvent(78, entry, "f".repeat(64), person, new Title(Map.of(Language.AR, title)), List.of());
    }

}
