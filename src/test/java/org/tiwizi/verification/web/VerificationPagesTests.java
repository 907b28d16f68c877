package org.tiwizi.verification.web;

import org.tiwizi.document.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.document.CheckedFile;
import org.tiwizi.document.FileCheck;
import org.tiwizi.document.FileFault;
import org.tiwizi.document.FileKind;
import org.tiwizi.document.StoredFile;
import org.tiwizi.document.UnusableFile;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationPage;
import org.tiwizi.organisation.OrganisationSearch;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.platform.PageTest;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Origin;
import org.tiwizi.taxonomy.TaxonomyService;
import org.tiwizi.verification.CheckState;
import org.tiwizi.verification.Checklist;
import org.tiwizi.verification.EvidenceForm;
import org.tiwizi.verification.EvidenceKind;
import org.tiwizi.verification.EvidenceStatus;
import org.tiwizi.verification.EvidenceView;
import org.tiwizi.verification.LegalClass;
import org.tiwizi.verification.LegalFacts;
import org.tiwizi.verification.LegalIdentityForm;
import org.tiwizi.verification.LegalIdentityService;
import org.tiwizi.verification.Requirement;
import org.tiwizi.verification.ReviewerService;
import org.tiwizi.verification.SuspensionService;
import org.tiwizi.verification.VerificationFile;
import org.tiwizi.verification.VerificationService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The pages of the file, for its organisation and for reviewers. */
@PageTest({ DocumentsController.class, LegalController.class, OrganisationFileController.class,
        EvidenceController.class })
@MockitoBean(types = { TaxonomyService.class })
class VerificationPagesTests {

    private static final Instant SENT = Instant.parse("2026-08-05T10:00:00Z");

    private final UUID id = UUID.randomUUID();

    private final OrganisationCard card = new OrganisationCard(this.id, OrganisationKind.ASSOCIATION, "nour",
            Map.of(Language.AR, "<b>نور</b>"), null, null, null, null, OrganisationStatus.VERIFIED, null,
            Origin.MEMBERS, null);

    private final Member nadia = new Member(UUID.randomUUID(), this.id, Role.ASSOCIATION, "Nadia", Language.AR, 0);

    private final Member hind = new Member(UUID.randomUUID(), null, Role.MODERATOR, "Hind", Language.FR, 0);

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    VerificationService verification;

    @MockitoBean
    ReviewerService reviewers;

    @MockitoBean
    SuspensionService suspensions;

    @MockitoBean
    LegalIdentityService identities;

    @MockitoBean
    OrganisationService organisations;

    @MockitoBean
    OrganisationSearch search;

    @MockitoBean
    FileCheck check;

    @BeforeEach
    void aFile() {
        VerificationFile file = new VerificationFile(new OrganisationPage(this.card, Map.of(), null, null, null, null),
                new LegalFacts(LegalClass.DECLARED, "12/2019", "Caïdat", null, null, null, "1234567"),
                new Checklist(Map.of(Requirement.RECEIPT, CheckState.EARLY, Requirement.STATUTES, CheckState.DONE)),
                LocalDate.of(2027, 1, 2),
                List.of(view(EvidenceKind.STATUTES, EvidenceStatus.RETURNED, "<script>alert(1)</script>"),
                        view(EvidenceKind.STATUTES, EvidenceStatus.ERASED, null)));
        given(this.verification.show(any())).willReturn(file);
        given(this.reviewers.show(any(), any())).willReturn(file);
        given(this.reviewers.document(any(), any())).willReturn(view(EvidenceKind.STATUTES, EvidenceStatus.SENT, null));
        given(this.organisations.card(this.id)).willReturn(this.card);
        given(this.organisations.cards(any())).willReturn(Map.of(this.id, this.card));
        given(this.identities.form(any()))
            .willReturn(new LegalIdentityForm(null, "12/2019", null, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = { "fr", "ar", "en" })
    void everyPageSpeaksEveryLanguage(String language) {
        for (String page : List.of("/workspace/documents", "/workspace/documents/legal")) {
            assertThat(this.mvc.get().uri(page + "?lang=" + language).with(as(this.nadia))).hasStatusOk()
                .bodyText()
                .contains("lang=\"" + language + "\"", "<h1")
                .doesNotContain("??", "<script>alert", "<b>نور");
        }
        for (String page : List.of("/moderation/organisations", "/moderation/organisations?q=nour",
                "/moderation/organisations/" + this.id, "/moderation/organisations/" + this.id + "/suspension",
                "/moderation/documents/" + this.id + "/return")) {
            assertThat(this.mvc.get()
                .uri(page + (page.contains("?") ? "&" : "?") + "lang=" + language)
                .with(as(this.hind))).hasStatusOk()
                .bodyText()
                .contains("lang=\"" + language + "\"", "<h1")
                .doesNotContain("??", "<script>alert", "<b>نور");
        }
    }

    @Test
    void theFileSaysWhatIsMissingAndNeverAsksForAnIdentityCard() {
        assertThat(this.mvc.get().uri("/workspace/documents?lang=fr").with(as(this.nadia))).bodyText()
            .contains("carte d’identité", "Récépissé provisoire de plus de 60 jours avec Déclaration sur l’honneur",
                    "2 janvier 2027", "12/2019", "value=\"BANK_CERTIFICATE\"")
            .doesNotContain("value=\"TRADE_REGISTER\"");
    }

    @Test
    void aDocumentIsSentWithItsDays() throws Exception {
        CheckedFile checked = Files.checked("statuts.pdf");
        given(this.check.check(any(), any())).willReturn(checked);

        assertThat(this.mvc.post()
            .uri("/workspace/documents")
            .multipart()
            .file(new MockMultipartFile("file", "statuts.pdf", "application/pdf", new byte[] { 1 }))
            .param("kind", "STATUTES")
            .param("issuedOn", "2019-05-01")
            .with(csrf())
            .with(as(this.nadia))).hasRedirectedUrl("/workspace/documents");

        verify(this.verification).send(new EvidenceForm(EvidenceKind.STATUTES, LocalDate.of(2019, 5, 1), null), checked,
                this.nadia);
    }

    @ParameterizedTest
    @CsvSource({ "kind, NOTHING", "kind, ''", "issuedOn, hier", "issuedOn, 2999-01-01", "issuedOn, 1066-01-01",
            "expiresOn, 2020-01-01", "expiresOn, 9999-01-01", "expiresOn, demain" })
    void aWrongAnswerIsSaidBesideItsField(String field, String value) {
        Map<String, String> form = new HashMap<>(Map.of("kind", "STATUTES", "issuedOn", "2019-05-01"));
        form.put(field, value);
        MockMvcRequestBuilder request = this.mvc.post().uri("/workspace/documents?lang=fr");
        form.forEach(request::param);

        assertThat(request.with(csrf()).with(as(this.nadia))).hasStatusOk()
            .bodyText()
            .contains("data-errsum", "href=\"#" + field + "\"")
            .doesNotContain("??");
        verify(this.verification, never()).send(any(), any(), any());
    }

    @Test
    void aFileThatIsNotTakenIsSaidBesideTheField() throws Exception {
        given(this.check.check(any(), any())).willThrow(new UnusableFile(FileFault.ACTIVE));

        assertThat(this.mvc.post()
            .uri("/workspace/documents?lang=ar")
            .param("kind", "STATUTES")
            .param("issuedOn", "2019-05-01")
            .with(csrf())
            .with(as(this.nadia))).hasStatusOk()
            .bodyText()
            .contains("data-errsum", "href=\"#file\"", "value=\"STATUTES\" selected")
            .doesNotContain("??");
        verify(this.verification, never()).send(any(), any(), any());
    }

    @Test
    void aReviewerGivesBackWithARemarkOnly() {
        String address = "/moderation/documents/" + this.id + "/return";
        given(this.reviewers.giveBack(any(), any(), any())).willReturn(this.id);

        assertThat(post(address, "remark", " ")).hasStatusOk().bodyText().contains("href=\"#remark\"");
        assertThat(post(address, "remark", "La page 2 manque."))
            .hasRedirectedUrl("/moderation/organisations/" + this.id);
        verify(this.reviewers).giveBack(this.id, "La page 2 manque.", this.hind);
    }

    @Test
    void suspendingNeedsItsReason() {
        String address = "/moderation/organisations/" + this.id + "/suspension";

        assertThat(post(address, "remark", "")).hasStatusOk().bodyText().contains("href=\"#remark\"");
        verifyNoInteractions(this.suspensions);
        assertThat(post(address, "remark", "Plainte.")).hasRedirectedUrl("/moderation/organisations/" + this.id);
        verify(this.suspensions).suspend(this.id, "Plainte.", this.hind);
    }

    @Test
    void membersNeverPassTheReviewersDoors() {
        for (String page : List.of("/moderation/organisations", "/moderation/organisations/" + this.id,
                "/moderation/documents/" + this.id)) {
            assertThat(this.mvc.get().uri(page).with(as(this.nadia))).hasStatus(403);
            assertThat(this.mvc.get().uri(page)).hasStatus3xxRedirection();
        }
        verifyNoInteractions(this.reviewers);
    }

    private MockMvcRequestBuilder post(String address, String name, String value) {
        return this.mvc.post().uri(address).param(name, value).with(csrf()).with(as(this.hind));
    }

    private static RequestPostProcessor as(Member member) {
        return authentication(new TestingAuthenticationToken(member, null, "ROLE_" + member.role()));
    }

    private EvidenceView view(EvidenceKind kind, EvidenceStatus status, @Nullable String remark) {
        StoredFile file = new StoredFile(UUID.randomUUID(), "statuts.pdf", FileKind.PDF, 12, "f".repeat(64), mock(),
                SENT);
        return new EvidenceView(UUID.randomUUID(), this.id, kind, status,
                (status != EvidenceStatus.ERASED) ? file : null, LocalDate.of(2020, 2, 29), null, SENT, remark);
    }

}
