package org.tiwizi.convention.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.account.Member;
import org.tiwizi.convention.Article;
import org.tiwizi.convention.ChangePage;
import org.tiwizi.convention.ConventionCheck;
import org.tiwizi.convention.ConventionPage;
import org.tiwizi.convention.ConventionService;
import org.tiwizi.convention.ConventionStatus;
import org.tiwizi.convention.ConventionStepService;
import org.tiwizi.convention.EditionView;
import org.tiwizi.convention.Fact;
import org.tiwizi.convention.Party;
import org.tiwizi.convention.SignatureView;
import org.tiwizi.convention.SigningWay;
import org.tiwizi.document.CheckedFile;
import org.tiwizi.document.FileCheck;
import org.tiwizi.document.FileFault;
import org.tiwizi.document.Files;
import org.tiwizi.document.UnusableFile;
import org.tiwizi.platform.PageTest;
import org.tiwizi.proposal.Meeting;
import org.tiwizi.proposal.Side;
import org.tiwizi.proposal.TermsView;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Written;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PageTest({ ConventionController.class, ConventionStepController.class, ChangeController.class,
        SignatureController.class, ConventionCheckController.class })
class ConventionPagesTests {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    private static final String SHA = "ab".repeat(32);

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ConventionService conventions;

    @MockitoBean
    ConventionStepService steps;

    @MockitoBean
    FileCheck check;

    private final Meeting meeting = Meeting.fresh();

    private final Member company = Meeting.member(this.meeting.company());

    private final UUID id = UUID.randomUUID();

    private final Party first = new Party(this.meeting.association().id(), this.meeting.association().names(), null,
            2012, LocalDate.of(2026, 1, 1), List.of());

    private final Party second = new Party(this.meeting.company().id(), this.meeting.company().names(),
            "001561191000066", null, null, List.of());

    private ConventionPage page(@Nullable ConventionStatus status, int addendum, boolean signed) {
        EditionView current = (status != null) ? edition(status, addendum) : null;
        Article article = new Article(1, Map.of(Language.FR, "Buts", Language.AR, "الأهداف", Language.EN, "Goals"),
                Map.of(Language.FR, "Les parties", Language.AR, "يدعم", Language.EN, "The parties"),
                List.of(new Fact("deliverable", Language.AR, "دليل <b> من 18-05")));
        TermsView changed = Meeting.terms(2, Side.ASSOCIATION, 30, "Six heures de plus");
        SignatureView signature = new SignatureView(this.second.id(), "Salma <i>", SigningWay.SCAN, NOON, "192.0.2.7",
                SHA, UUID.randomUUID());
        return new ConventionPage(this.id, true, this.company.organisation(), this.first, this.second,
                new Written<>(Language.AR, "محاسبة"), current, (status == ConventionStatus.GENERATED) ? changed : null,
                (status == ConventionStatus.GENERATED)
                        ? changed.since(Meeting.terms(1, Side.COMPANY, 24, "Première version")) : List.of(),
                List.of(article), List.of(edition(ConventionStatus.REOPENED, 0)),
                Map.of(2, signed ? List.of(signature) : List.of(), 1, List.of()));
    }

    private ChangePage change(ConventionStatus status) {
        TermsView terms = new TermsView(1, Side.COMPANY, NOON, Language.FR, "Première version",
                Meeting.terms(1, Side.COMPANY, 24, "").content(), List.of());
        return new ChangePage(page(status, 0, false), this.meeting.need().id(), terms, terms);
    }

    private EditionView edition(ConventionStatus status, int addendum) {
        boolean reopened = status == ConventionStatus.REOPENED;
        return new EditionView(this.id, reopened ? 1 : 2, 3, "ABCDEFGHJK", addendum, status, NOON, NOON,
                (status == ConventionStatus.GENERATED) ? null : SHA, 1, null, null, reopened ? "Une date" : null);
    }

    private ConventionCheck known() {
        return new ConventionCheck(edition(ConventionStatus.SIGNED, 0), this.meeting.association(),
                this.meeting.company(), List.of("cd".repeat(32)), List.of(NOON, NOON));
    }

    private RequestPostProcessor signatory() {
        return authentication(new UsernamePasswordAuthenticationToken(this.company, null,
                AuthorityUtils.createAuthorityList("ROLE_COMPANY")));
    }

    private String shown(String address, String lang) {
        return assertThat(this.mvc.get().uri(address + "?lang=" + lang).with(signatory())).hasStatusOk()
            .bodyText()
            .contains("lang=\"" + lang + "\" dir=\"" + ("ar".equals(lang) ? "rtl" : "ltr") + "\"")
            .containsOnlyOnce("<h1")
            .doesNotContain("??", "<i>", "Salma <")
            .actual();
    }

    private String address(String rest) {
        return "/partnerships/" + this.id + "/convention" + rest;
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void everyStateSaysWhatComesNext(String lang) {
        given(this.conventions.show(this.id, this.company)).willReturn(page(null, 0, false));
        assertThat(shown(address(""), lang)).contains("<button");
        for (ConventionStatus status : ConventionStatus.values()) {
            for (boolean signed : new boolean[] { true, false }) {
                given(this.conventions.show(this.id, this.company))
                    .willReturn(page(status, (status == ConventionStatus.REOPENED) ? 1 : 0, signed));
                assertThat(shown(address(""), lang)).contains("دليل &lt;b&gt;");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void everyStepAsksFirst(String lang) {
        given(this.conventions.show(this.id, this.company)).willReturn(page(ConventionStatus.READY, 0, false));
        assertThat(shown(address("/2/signature"), lang)).contains(SHA.substring(0, 16), "type=\"file\"");
        shown(address("/2/reopening"), lang);
        for (ConventionStatus status : List.of(ConventionStatus.SIGNED, ConventionStatus.GENERATED)) {
            given(this.conventions.change(this.id, this.company)).willReturn(change(status));
            assertThat(shown(address("/addendum"), lang)).contains("Un guide de dix pages");
        }
        given(this.conventions.check("ABCDEFGHJK")).willReturn(known());
        assertThat(shown("/conventions/ABCDEFGHJK", lang)).contains("ABCDE-FGHJK").doesNotContain("192.0.2.7");
    }

    @ParameterizedTest
    @CsvSource({ "/2/reopening", "/addendum", "/1/signature" })
    void aStepThatIsNotDueIsAConflict(String step) {
        given(this.conventions.show(this.id, this.company)).willReturn(page(ConventionStatus.SIGNED_BY_ONE, 0, true));
        given(this.conventions.change(this.id, this.company)).willReturn(change(ConventionStatus.SIGNED_BY_ONE));
        assertThat(this.mvc.get().uri(address(step)).with(signatory())).hasStatus(409);
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void aChangeThatComesTooLateKeepsWhatWasTyped(String lang) {
        given(this.conventions.change(this.id, this.company)).willReturn(change(ConventionStatus.READY));
        given(this.conventions.show(this.id, this.company)).willReturn(page(ConventionStatus.SIGNED_BY_ONE, 0, true));
        willThrow(new Conflict("convention.conflict.unsigned")).given(this.steps)
            .amend(any(), any(), any(), any(), any());
        willThrow(new Conflict("error.409.transition")).given(this.steps).reopen(any(), anyInt(), any(), any());

        assertThat(this.mvc.post()
            .uri(address("/addendum?lang=" + lang))
            .param("need", this.meeting.need().id().toString())
            .param("message", "Six heures de plus")
            .param("hours", "30")
            .param("people", "1")
            .param("mode", "REMOTE")
            .with(signatory())
            .with(csrf())).hasStatus(409)
            .bodyText()
            .contains("Six heures de plus", "value=\"30\"", "Un guide de dix pages", "role=\"alert\"")
            .doesNotContain("??");
        assertThat(this.mvc.post()
            .uri(address("/2/reopening?lang=" + lang))
            .param("reason", "Une date manque")
            .with(signatory())
            .with(csrf())).hasStatus(409).bodyText().contains("Une date manque").doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void aChangeOfNothingButTheLetterIsRefusedBesideTheHours(String lang) {
        for (ConventionStatus status : List.of(ConventionStatus.SIGNED, ConventionStatus.GENERATED)) {
            given(this.conventions.change(this.id, this.company)).willReturn(change(status));
            assertThat(unchanged("Une autre lettre", lang)).hasStatusOk()
                .bodyText()
                .contains("id=\"hours-error\"", "href=\"#hours\"", "Une autre lettre")
                .doesNotContain("??");
        }
        then(this.steps).shouldHaveNoInteractions();
        assertThat(unchanged("Première version", lang)).as("a doubled click on a draft").hasRedirectedUrl(address(""));
    }

    private MvcTestResult unchanged(String letter, String lang) {
        return this.mvc.post()
            .uri(address("/addendum?lang=" + lang))
            .param("need", this.meeting.need().id().toString())
            .param("message", letter)
            .param("hours", "24")
            .param("people", "1")
            .param("mode", "HYBRID")
            .param("endsOn", "2027-03-26")
            .param("place", "Agadir")
            .param("scopeIn", "Le guide")
            .param("scopeOut", "La saisie")
            .param("deliverable", "Un guide de dix pages")
            .param("associationContact", "Trésorière")
            .with(signatory())
            .with(csrf())
            .exchange();
    }

    @Test
    void signingNeedsTheTick() {
        given(this.conventions.show(this.id, this.company)).willReturn(page(ConventionStatus.READY, 0, false));
        assertThat(this.mvc.post()
            .uri(address("/2/signature"))
            .param("sha256", SHA)
            .with(signatory())
            .locale(Locale.FRANCE)
            .with(csrf())).hasStatusOk().bodyText().contains("field--bad", "Cochez la case pour signer.");
        then(this.steps).shouldHaveNoInteractions();
        assertThat(this.mvc.post()
            .uri(address("/2/signature"))
            .param("sha256", SHA)
            .param("agree", "true")
            .with(signatory())
            .locale(Locale.FRANCE)
            .with(csrf())).hasStatus3xxRedirection();
        then(this.steps).should().sign(this.id, 2, SHA, "127.0.0.1", null, this.company);
    }

    @Test
    void aBadCopyHasItsMessageBesideTheField() throws Exception {
        given(this.conventions.show(this.id, this.company)).willReturn(page(ConventionStatus.READY, 0, false));
        given(this.check.check(any(), any())).willThrow(new UnusableFile(FileFault.KIND));
        assertThat(this.mvc.post()
            .multipart()
            .uri(address("/2/signed-copy"))
            .file(new MockMultipartFile("copy", "scan.pdf", "application/pdf", new byte[] { 'M', 'Z' }))
            .param("sha256", SHA)
            .with(signatory())
            .locale(Locale.FRANCE)
            .with(csrf())).hasStatusOk().bodyText().contains("copy-error", "ni un PDF, ni un JPEG, ni un PNG");
        then(this.steps).should(never()).sign(any(), anyInt(), any(), any(), any(), any());
    }

    @Test
    void aGoodCopySigns() throws Exception {
        CheckedFile scan = Files.checked("scan");
        given(this.check.check(any(), any())).willReturn(scan);
        assertThat(this.mvc.post()
            .multipart()
            .uri(address("/2/signed-copy"))
            .file(new MockMultipartFile("copy", "scan.pdf", "application/pdf", Files.pdf()))
            .param("sha256", SHA)
            .with(signatory())
            .locale(Locale.FRANCE)
            .with(csrf())).hasStatus3xxRedirection();
        then(this.steps).should().sign(this.id, 2, SHA, "127.0.0.1", scan, this.company);
    }

    @Test
    void whatWasTypedIsKeptWhenItIsTooLong() {
        given(this.conventions.change(this.id, this.company)).willReturn(change(ConventionStatus.SIGNED));
        String long2001 = "x".repeat(2001);
        assertThat(this.mvc.post()
            .uri(address("/addendum"))
            .param("message", long2001)
            .with(signatory())
            .locale(Locale.FRANCE)
            .with(csrf())).hasStatusOk().bodyText().contains("field--bad", long2001);
        then(this.steps).shouldHaveNoInteractions();
    }

    @Test
    void anyoneChecksAFileWithoutScripts() {
        given(this.conventions.check("ABCDEFGHJK")).willReturn(known());
        for (boolean genuine : new boolean[] { true, false }) {
            byte[] content = Files.pdf();
            if (genuine) {
                given(this.conventions.check("ABCDEFGHJK")).willReturn(new ConventionCheck(
                        new EditionView(this.id, 1, 1, "ABCDEFGHJK", 0, ConventionStatus.SIGNED, NOON, NOON,
                                Files.sha256(content), 1, null, null, null),
                        this.meeting.association(), this.meeting.company(), List.of(), List.of()));
            }
            assertThat(this.mvc.post()
                .multipart()
                .uri("/conventions/ABCDEFGHJK")
                .file(new MockMultipartFile("file", "x.pdf", "application/pdf", content))
                .locale(Locale.FRANCE)
                .with(csrf())).hasStatusOk().bodyText().contains(genuine ? "alert--ok\" role" : "alert--bad\" role");
            given(this.conventions.check("ABCDEFGHJK")).willReturn(known());
        }
        assertThat(this.mvc.post()
            .multipart()
            .uri("/conventions/ABCDEFGHJK")
            .file(new MockMultipartFile("file", "x.pdf", "application/pdf", new byte[10 * 1024 * 1024 + 1]))
            .locale(Locale.FRANCE)
            .with(csrf())).hasStatusOk().bodyText().contains("10 Mo au plus", "file-error");
    }

}
