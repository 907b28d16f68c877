package org.tiwizi.proposal.web;

import java.util.Map;
import org.springframework.context.annotation.Import;
import org.tiwizi.shared.Origin;
import org.tiwizi.offer.OfferText;
import org.tiwizi.offer.OfferStatus;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.proposal.TermsView;
import org.tiwizi.proposal.Side;
import org.tiwizi.proposal.ProposalStepService;
import org.tiwizi.proposal.AskingPage;
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
import org.tiwizi.proposal.Meeting;
import org.tiwizi.proposal.ProposalCard;
import org.tiwizi.proposal.ProposalOpening;
import org.tiwizi.proposal.ProposalPage;
import org.tiwizi.proposal.ProposalReason;
import org.tiwizi.proposal.ProposalSendingService;
import org.tiwizi.proposal.ProposalService;
import org.tiwizi.proposal.ProposalStatus;
import org.tiwizi.platform.PageTest;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Label;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.ResultPage;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PageTest({ ProposalController.class, ProposalStepController.class, ProposalEndController.class })
@Import(TermsOptions.class)
class ProposalPagesTests {

    private static final String MESSAGE = "نقترح محاسبا <script>alert(1)</script>\nليومين.";

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ProposalService proposals;

    @MockitoBean
    ProposalSendingService sending;

    @MockitoBean
    ProposalStepService steps;

    @MockitoBean(name = "taxonomyService")
    TaxonomyService taxonomy;

    final Meeting meeting = Meeting.fresh();

    final UUID id = UUID.randomUUID();

    final Member association = Meeting.member(this.meeting.association());

    final Member company = Meeting.member(this.meeting.company());

    @BeforeEach
    void skills() {
        given(this.taxonomy.skills(any())).willReturn(List.of(new Skill(UUID.randomUUID(), "u", "D", 1,
                new Label("محاسبة", "comptabilité", "accounting"), List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void everyPageSpeaksTheLanguageOfItsReader(String lang) {
        given(this.sending.opening(this.meeting.need().id(), this.company)).willReturn(opening(true, null, false));
        for (ProposalStatus status : ProposalStatus.values()) {
            given(this.proposals.show(this.id, this.association)).willReturn(page(status, true));
            given(this.proposals.show(this.id, this.company)).willReturn(page(status, false));
            shown("/proposals/" + this.id, lang, this.association);
            shown("/proposals/" + this.id, lang, this.company);
        }
        given(this.proposals.show(this.id, this.association)).willReturn(page(ProposalStatus.SENT, true));
        given(this.proposals.show(this.id, this.company)).willReturn(page(ProposalStatus.AGREED, false));
        given(this.sending.asking(this.id, this.association)).willReturn(asking(true, List.of(this.meeting.need())));
        given(this.proposals.list(any(), eq(1))).willReturn(new ResultPage<>(Stream.of(ProposalStatus.values())
            .flatMap((status) -> Stream.of(card(status, true), card(status, false)))
            .toList(), 41, 1, 20));
        given(this.proposals.list(any(), eq(2))).willReturn(ResultPage.empty(20));

        shown("/proposals/new?need=" + this.meeting.need().id(), lang, this.company);
        shown("/proposals", lang, this.company);
        shown("/proposals?page=2", lang, this.company);
        shown("/proposals?page=2", lang, this.association);
        shown("/proposals/new?offer=" + this.id, lang, this.association);
        shown("/proposals/" + this.id + "/acceptance", lang, this.association);
        shown("/proposals/" + this.id + "/counter-proposal", lang, this.association);
        shown("/proposals/" + this.id + "/approval", lang, this.company);
        shown("/proposals/" + this.id + "/refusal", lang, this.association);
        shown("/proposals/" + this.id + "/withdrawal", lang, this.company);
    }

    @Test
    void aMessageIsShownAsItWasWrittenAndNeverRuns() {
        given(this.proposals.show(this.id, this.association)).willReturn(page(ProposalStatus.SENT, true));

        assertThat(get("/proposals/" + this.id + "?lang=fr", this.association)).hasStatusOk()
            .bodyText()
            .contains("<p lang=\"ar\" dir=\"auto\">نقترح محاسبا &lt;script&gt;", "<br>ليومين.", "/acceptance",
                    "/refusal", "/counter-proposal", "/reading", "جمعية نور &lt;b&gt;", "Atlas &amp; Fils")
            .doesNotContain("<script>alert", "/withdrawal");
    }

    @Test
    void aCompanyThatMayNotProposeIsToldWhatToDo() {
        UUID need = this.meeting.need().id();
        given(this.sending.opening(need, this.company)).willReturn(opening(false, null, false),
                opening(true, this.id, false), opening(true, null, true), taken());

        String address = "/proposals/new?lang=fr&need=" + need;
        assertThat(get(address, this.company)).bodyText()
            .contains("/workspace/organisation", "pas encore vérifiée")
            .doesNotContain("name=\"message\"");
        assertThat(get(address, this.company)).bodyText()
            .contains("/proposals/" + this.id)
            .doesNotContain("name=\"message\"");
        assertThat(get(address, this.company)).bodyText()
            .contains("Trois propositions")
            .doesNotContain("name=\"message\"");
        assertThat(get(address, this.company)).bodyText().contains("déjà couvert").doesNotContain("name=\"message\"");
    }

    static Stream<Arguments> wrongAnswers() {
        return Stream.of(
                Arguments.of("message", " ", "Dites en quelques phrases ce que vous proposez.",
                        "اكتبوا في بضع جمل ما تقترحونه."),
                Arguments.of("message", "x".repeat(100_000), "Écrivez 2\u00a0000 caractères au plus.",
                        "اكتبوا 2.000 حرف على الأكثر."),
                Arguments.of("message", "نص\u202eمقلوب", "caractères invisibles", "رموزا غير مرئية"),
                Arguments.of("message", "a\u0000b", "caractères invisibles", "رموزا غير مرئية"),
                Arguments.of("hours", "many", "en chiffres", "بالأرقام"),
                Arguments.of("hours", "", "Indiquez un nombre d’heures", "حددوا عدد الساعات"),
                Arguments.of("hours", "0", "Indiquez au moins 1 heure.", "حددوا ساعة واحدة على الأقل."),
                Arguments.of("hours", "10000", "Indiquez 2\u00a0000 heures au plus.", "2.000 ساعة على الأكثر"),
                Arguments.of("hours", "99999999999999999999", "en chiffres", "بالأرقام"),
                Arguments.of("people", "101", "100 personnes au plus", "100 شخص على الأكثر"),
                Arguments.of("people", "<script>", "en chiffres", "بالأرقام"),
                Arguments.of("mode", "", "Choisissez comment", "اختاروا كيفية"),
                Arguments.of("mode", "'; drop table", "Choisissez un format", "اختاروا صيغة"),
                Arguments.of("startsOn", "2027-02-31", "date complète", "تاريخا كاملا"),
                Arguments.of("legalMode", "<b>", "Choisissez un cadre", "اختاروا إطارا"),
                Arguments.of("scopeIn", "x".repeat(100_000), "2\u00a0000 caractères au plus", "2.000 حرف على الأكثر"),
                Arguments.of("companyContact", "a\u202eb", "caractères invisibles", "رموزا غير مرئية"),
                Arguments.of("indicator2.target", "many", "un nombre, en chiffres", "عددا بالأرقام"),
                Arguments.of("indicator2.unit", "x".repeat(41), "40 caractères", "40 حرفا"),
                Arguments.of("indicator2.baseline", "1.234", "deux décimales", "برقمين"),
                Arguments.of("endsOn", "2020-01-01", "La fin ne peut pas être avant", "لا يمكن أن تسبق النهاية"));
    }

    @ParameterizedTest
    @MethodSource("wrongAnswers")
    void aWrongAnswerComesBackWithItsReasonAndAllThatWasTyped(String field, String value, String french,
            String arabic) {
        given(this.sending.opening(any(), any())).willReturn(opening(true, null, false));
        for (String[] reader : new String[][] { { "fr", french }, { "ar", arabic } }) {
            MvcTestResult answer = send(reader[0], field, value);
            assertThat(answer).hasStatusOk();
            assertThat(answer).bodyText()
                .contains(reader[1], "id=\"" + field + "-error\"", "aria-describedby=", "data-errsum",
                        "value=\"" + this.meeting.need().id() + "\"")
                .doesNotContain("??", "<script>alert");
            if (!"message".equals(field)) {
                assertThat(answer).bodyText().contains("Bonjour 👋 &lt;script&gt;alert(1)&lt;/script&gt; &quot;");
            }
        }
        then(this.sending).should(never()).send(any(), any(), any());
    }

    @Test
    void anIndicatorIsWholeOrNotThere() {
        given(this.sending.opening(any(), any())).willReturn(opening(true, null, false));

        assertThat(send("fr", "indicator2.unit", "reçus")).hasStatusOk()
            .bodyText()
            .contains("id=\"indicator2.name-error\"", "un nom et une cible");
        assertThat(send("fr", "indicator2.name", "Reçus")).hasStatusOk()
            .bodyText()
            .contains("id=\"indicator2.target-error\"", "un nom et une cible");
    }

    @Test
    void whatIsWrittenWellIsSentInTheLanguageOfItsWriter() {
        given(this.sending.send(any(), eq(Language.AR), eq(this.company))).willReturn(this.id);
        assertThat(send("ar", "people", "3")).hasStatus3xxRedirection().hasRedirectedUrl("/proposals/" + this.id);
    }

    @Test
    void aSecondOpenProposalIsToldWhyAndLosesNothing() {
        given(this.sending.send(any(), any(), any())).willThrow(new Conflict("proposal.conflict.open"));
        given(this.sending.opening(any(), any())).willReturn(opening(true, this.id, false));
        assertThat(send("fr", "people", "3")).hasStatus(409)
            .bodyText()
            .contains("une seule à la fois", "/proposals/" + this.id, "Bonjour 👋 &lt;script&gt;", "value=\"3\"")
            .doesNotContain("??", "<script>alert");
        given(this.sending.ask(any(), any(), any(), any())).willThrow(new Conflict("proposal.conflict.taken"));
        given(this.sending.asking(any(), any())).willReturn(asking(true, List.of()));
        assertThat(post("/proposals?lang=ar", this.association, "offer", this.id.toString(), "need",
                this.meeting.need().id().toString(), "message", "رسالة طويلة", "hours", "8", "people", "1", "mode",
                "REMOTE"))
            .hasStatus(409)
            .bodyText()
            .contains("رسالة طويلة", "تم شغل جميع الأماكن")
            .doesNotContain("??");
    }

    @Test
    void aProposalToNothingIsNotFound() {
        assertThat(send("fr", "need", "")).hasStatus(404);
        assertThat(send("fr", "need", "not-an-id")).hasStatus(404);
        given(this.sending.opening(any(), any())).willThrow(new NotFound("need", this.id));
        assertThat(get("/proposals/new?need=" + this.id, this.company)).hasStatus(404);
        assertThat(get("/proposals/new?need=x", this.company)).hasStatus(404);
        assertThat(get("/proposals/new", this.company)).hasStatus(404);
        assertThat(get("/proposals/new", this.association)).hasStatus(404);
    }

    @Test
    void anAssociationAsksForAnOffer() {
        given(this.sending.asking(this.id, this.association)).willReturn(asking(false, List.of()),
                asking(true, List.of()), asking(true, List.of(this.meeting.need())));
        given(this.sending.ask(eq(this.id), any(), eq(Language.FR), eq(this.association))).willReturn(this.id);

        String address = "/proposals/new?lang=fr&offer=" + this.id;
        assertThat(get(address, this.association)).bodyText().contains("vérifiée").doesNotContain("name=\"message\"");
        assertThat(get(address, this.association)).bodyText()
            .contains("pas de besoin publié")
            .doesNotContain("name=\"message\"");
        assertThat(get(address, this.association)).bodyText()
            .contains("name=\"offer\" value=\"" + this.id, "name=\"need\"");
        assertThat(post("/proposals?lang=fr", this.association, "offer", this.id.toString(), "message", "Bonjour",
                "hours", "8", "people", "1", "mode", "REMOTE"))
            .bodyText()
            .contains("Choisissez le besoin");
        assertThat(post("/proposals?lang=fr", this.association, "offer", this.id.toString(), "need",
                this.meeting.need().id().toString(), "message", "Bonjour", "hours", "8", "people", "1", "mode",
                "REMOTE"))
            .hasRedirectedUrl("/proposals/" + this.id);
    }

    @Test
    void aCommitmentCarriesTheVersionThatWasRead() {
        UUID partnership = UUID.randomUUID();
        given(this.proposals.show(this.id, this.association)).willReturn(page(ProposalStatus.SENT, true));
        given(this.proposals.show(this.id, this.company)).willReturn(page(ProposalStatus.AGREED, false));
        given(this.steps.approve(this.id, 4, this.company)).willReturn(partnership);

        assertThat(get("/proposals/" + this.id + "/acceptance", this.association)).bodyText()
            .contains("name=\"version\" value=\"4\"");
        assertThat(post("/proposals/" + this.id + "/acceptance", this.association, "version", "4"))
            .hasRedirectedUrl("/proposals/" + this.id);
        then(this.steps).should().accept(this.id, 4, this.association);
        assertThat(get("/proposals/" + this.id + "/approval", this.company)).bodyText()
            .contains("name=\"version\" value=\"4\"");
        assertThat(post("/proposals/" + this.id + "/approval", this.company, "version", "4"))
            .hasRedirectedUrl("/partnerships/" + partnership);
        assertThat(post("/proposals/" + this.id + "/reading", this.association))
            .hasRedirectedUrl("/proposals/" + this.id);
    }

    @Test
    void whatWasTypedIsKeptWhenSomebodyWasFaster() {
        given(this.proposals.show(this.id, this.company)).willReturn(page(ProposalStatus.IN_DISCUSSION, false));
        willThrow(new Conflict("proposal.conflict.moved")).given(this.steps).counter(any(), any(), any(), any(), any());
        willThrow(new Conflict("proposal.conflict.moved")).given(this.steps).withdraw(any(), any(), any(), any());

        MvcTestResult answer = post("/proposals/" + this.id + "/counter-proposal?lang=fr", this.company, "version", "2",
                "need", this.meeting.need().id().toString(), "message", "Une longue phrase", "hours", "8", "people",
                "1", "mode", "REMOTE", "scopeIn", "Tout le guide");
        assertThat(answer).hasStatus(409)
            .bodyText()
            .contains("Une longue phrase", "Tout le guide", "a fait un pas", "name=\"version\" value=\"4\"",
                    "La saisie")
            .doesNotContain("??");
        assertThat(post("/proposals/" + this.id + "/withdrawal?lang=fr", this.company, "version", "2", "reason",
                "DATES", "remark", "Merci bien"))
            .hasStatus(409)
            .bodyText()
            .contains("Merci bien", "a fait un pas")
            .doesNotContain("??");
    }

    @Test
    void aRefusalWithoutAReasonComesBackAndOneWithAReasonIsTold() {
        given(this.proposals.show(this.id, this.association)).willReturn(page(ProposalStatus.SENT, true));
        String address = "/proposals/" + this.id + "/refusal";

        for (String reason : new String[] { "", "NOPE", "<script>" }) {
            assertThat(post(address + "?lang=fr", this.association, "reason", reason, "remark", "Merci beaucoup"))
                .hasStatusOk()
                .bodyText()
                .contains("Choisissez une raison", "Merci beaucoup", "id=\"reason-error\"")
                .doesNotContain("??");
        }
        assertThat(post(address + "?lang=ar", this.association, "reason", "DATES", "remark", "x".repeat(1001)))
            .bodyText()
            .contains("اكتبوا 1.000 حرف على الأكثر.");
        then(this.steps).should(never()).decline(any(), any(), any(), any());
        assertThat(post(address, this.association, "reason", "DATES")).hasRedirectedUrl("/proposals/" + this.id);
        then(this.steps).should().decline(eq(this.id), isNull(), any(), eq(this.association));
    }

    @Test
    void aStepThatIsNoLongerPossibleIsA409Page() {
        given(this.proposals.show(this.id, this.association)).willReturn(page(ProposalStatus.WITHDRAWN, true));
        given(this.proposals.show(this.id, this.company)).willReturn(page(ProposalStatus.COMPANY_APPROVED, false));
        willThrow(new Conflict("error.409.transition")).given(this.steps)
            .withdraw(any(), any(), any(), eq(this.company));

        assertThat(get("/proposals/" + this.id + "/acceptance", this.association)).hasStatus(409);
        assertThat(get("/proposals/" + this.id + "/refusal", this.association)).hasStatus(409);
        assertThat(get("/proposals/" + this.id + "/withdrawal", this.company)).hasStatus(409);
        assertThat(post("/proposals/" + this.id + "/withdrawal", this.company, "reason", "DATES")).hasStatus(409);
    }

    @Test
    void doorsOpenToTheRightRoleOnly() {
        assertThat(get("/proposals/" + this.id + "/approval", this.association)).hasStatus(403);
        assertThat(post("/proposals/" + this.id + "/approval", this.association)).hasStatus(403);
        assertThat(this.mvc.get().uri("/proposals/" + this.id)).hasStatus3xxRedirection();
        assertThat(this.mvc.post().uri("/proposals/" + this.id + "/acceptance").with(signedIn(this.association)))
            .hasStatus(403);
    }

    private void shown(String address, String lang, Member reader) {
        MvcTestResult page = get(address + (address.contains("?") ? "&" : "?") + "lang=" + lang, reader);
        assertThat(page).hasStatusOk()
            .bodyText()
            .contains("lang=\"" + lang + "\" dir=\"" + ("ar".equals(lang) ? "rtl" : "ltr") + "\"")
            .containsOnlyOnce("<h1")
            .doesNotContain("??");
    }

    private MvcTestResult get(String address, Member reader) {
        return this.mvc.get().uri(address).with(signedIn(reader)).exchange();
    }

    private MvcTestResult post(String address, Member reader, String... fields) {
        var request = this.mvc.post().uri(address).with(signedIn(reader)).with(csrf());
        for (int place = 0; place < fields.length; place += 2) {
            request = request.param(fields[place], fields[place + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult send(String lang, String field, String value) {
        var request = this.mvc.post().uri("/proposals?lang=" + lang).with(signedIn(this.company)).with(csrf());
        String[][] typed = { { "need", this.meeting.need().id().toString() },
                { "message", "Bonjour 👋 <script>alert(1)</script> \"l’été\"" }, { "hours", "24" }, { "people", "2" },
                { "mode", "REMOTE" }, { "startsOn", "2027-01-11" }, { "endsOn", "2027-03-26" } };
        for (String[] pair : typed) {
            request = request.param(pair[0], pair[0].equals(field) ? value : pair[1]);
        }
        if (Stream.of(typed).noneMatch((pair) -> pair[0].equals(field))) {
            request = request.param(field, value);
        }
        return request.exchange();
    }

    private static RequestPostProcessor signedIn(Member member) {
        return authentication(new UsernamePasswordAuthenticationToken(member, null,
                AuthorityUtils.createAuthorityList("ROLE_" + member.role())));
    }

    private ProposalOpening opening(boolean verified, @Nullable UUID waiting, boolean full) {
        return new ProposalOpening(this.meeting.need(), this.meeting.initiative(), this.meeting.association(), verified,
                waiting, full, false);
    }

    private ProposalOpening taken() {
        return new ProposalOpening(this.meeting.need(), this.meeting.initiative(), this.meeting.association(), true,
                null, false, true);
    }

    private AskingPage asking(boolean verified, List<NeedCard> needs) {
        OfferCard offer = new OfferCard(this.id, "compta-1", this.meeting.company().id(), OfferStatus.PUBLISHED,
                Map.of(Language.FR, new OfferText("Deux comptables <b>", "Une journée par mois")), List.of(), 2, 60,
                Mode.REMOTE, null, null, List.of(), List.of(), List.of(Language.FR),
                Instant.parse("2026-11-02T09:00:00Z"), Origin.MEMBERS, null, null);
        return new AskingPage(offer, this.meeting.company(), needs, verified);
    }

    private ProposalCard card(ProposalStatus status, boolean received) {
        Side turn = !status.isOpen() ? null : (status == ProposalStatus.AGREED) ? Side.COMPANY : Side.ASSOCIATION;
        return new ProposalCard(this.id, this.meeting.need(), this.meeting.association(), this.meeting.company(),
                status, Instant.parse("2026-11-02T09:00:00Z"), Side.COMPANY, received ? Side.ASSOCIATION : Side.COMPANY,
                turn);
    }

    private ProposalPage page(ProposalStatus status, boolean received) {
        boolean ended = status == ProposalStatus.DECLINED || status == ProposalStatus.WITHDRAWN;
        TermsView first = Meeting.terms(1, Side.COMPANY, 24, MESSAGE);
        return new ProposalPage(card(status, received), this.meeting.initiative(), 4,
                status.isUnanswered() ? List.of(first)
                        : List.of(first, Meeting.terms(2, Side.ASSOCIATION, 30, "Plutôt trente")),
                status.isOpen() ? null : Instant.parse("2026-11-05T09:00:00Z"), ended ? ProposalReason.DATES : null,
                ended ? "Après l’été." : null, (status == ProposalStatus.COMPANY_APPROVED) ? this.id : null);
    }

}
