package org.tiwizi.offer.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferForm;
import org.tiwizi.offer.OfferService;
import org.tiwizi.offer.OfferStatus;
import org.tiwizi.offer.OfferText;
import org.tiwizi.offer.OfferTextForm;
import org.tiwizi.offer.OfferWritingService;
import org.tiwizi.offer.OwnOffer;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.platform.Option;
import org.tiwizi.platform.PageTest;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Label;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.Origin;
import org.tiwizi.shared.ResultPage;
import org.tiwizi.suggestion.SkillSuggestions;
import org.tiwizi.suggestion.Suggestion;
import org.tiwizi.taxonomy.Choices;
import org.tiwizi.taxonomy.Region;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PageTest({ OfferController.class, OfferStepController.class, PublicOfferController.class })
@Import(OfferFormPage.class)
class OfferPagesTests {

    private static final Skill SKILL = new Skill(UUID.randomUUID(), "u", "D", 1,
            new Label("محاسبة", "comptabilité", "accounting"), List.of());

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    OfferService offers;

    @MockitoBean
    OfferWritingService writing;

    @MockitoBean
    OrganisationService organisations;

    @MockitoBean(name = "taxonomyService")
    TaxonomyService taxonomy;

    @MockitoBean
    SkillSuggestions suggestions;

    @MockitoBean(name = "choices")
    Choices choices;

    final UUID id = UUID.randomUUID();

    final Member company = new Member(UUID.randomUUID(), UUID.randomUUID(), Role.COMPANY, "Salma", Language.FR, 0);

    @BeforeEach
    void neighbours() {
        given(this.taxonomy.skills(any())).willAnswer(
                (call) -> call.<Collection<UUID>>getArgument(0).contains(SKILL.id()) ? List.of(SKILL) : List.of());
        given(this.taxonomy.region(anyString())).willReturn(Optional.empty());
        given(this.taxonomy.region("MA-05"))
            .willReturn(Optional.of(new Region("MA-05", 5, new Label("بني ملال", "Béni Mellal", "Beni Mellal"))));
        given(this.taxonomy.sector(anyString())).willReturn(Optional.empty());
        given(this.choices.regions()).willReturn(List.of(new Option("MA-05", "Béni Mellal")));
        given(this.choices.sectors()).willReturn(List.of(new Option("EDUCATION", "Éducation")));
        given(this.choices.modes())
            .willReturn(Stream.of(Mode.values()).map((m) -> new Option(m.name(), m.name())).toList());
        given(this.choices.languages())
            .willReturn(Stream.of(Language.values()).map((l) -> new Option(l.name(), l.name())).toList());
        given(this.organisations.card(any())).willReturn(new OrganisationCard(this.company.organisation(),
                OrganisationKind.COMPANY, "atlas", Map.of(Language.FR, "Atlas & Fils"), null, null, null, "J",
                OrganisationStatus.VERIFIED, LocalDate.of(2026, 9, 3), Origin.MEMBERS, null));
        given(this.writing.form(this.id, this.company)).willReturn(stored());
    }

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void everyPageSpeaksTheLanguageOfItsReader(String lang) {
        List<OwnOffer> all = new ArrayList<>();
        for (OfferStatus status : OfferStatus.values()) {
            all.add(own(status));
            given(this.writing.show(this.id, this.company)).willReturn(own(status));
            shown("/workspace/offers/" + this.id + "/preview", lang, this.company, "");
        }
        given(this.writing.list(this.company, 1)).willReturn(new ResultPage<>(all, 45, 1, 20));
        given(this.writing.list(this.company, 2)).willReturn(ResultPage.empty(20));
        shown("/workspace/offers", lang, this.company, "");
        shown("/workspace/offers?page=2", lang, this.company, "");
        shown("/workspace/offers/new", lang, this.company, "name=\"fr.title\"");
        given(this.writing.show(this.id, this.company)).willReturn(own(OfferStatus.CHANGES_REQUESTED));
        shown("/workspace/offers/" + this.id, lang, this.company, "value=\"" + SKILL.id() + "\"");
        given(this.writing.show(this.id, this.company)).willReturn(own(OfferStatus.PUBLISHED));
        shown("/workspace/offers/" + this.id + "/closure", lang, this.company, "name=\"version\" value=\"3\"");
        for (OfferStatus status : new OfferStatus[] { OfferStatus.PUBLISHED, OfferStatus.PAUSED, OfferStatus.CLOSED }) {
            given(this.offers.show("o")).willReturn(own(status).card());
            shown("/offers/o", lang, null, "hreflang");
            shown("/offers/o", lang, this.company, "hreflang");
        }
    }

    @Test
    void aStrangerFindsOnlyWhatIsSeen() {
        given(this.offers.show("draft")).willThrow(new NotFound("offer", "draft"));
        assertThat(this.mvc.get().uri("/offers/draft")).hasStatus(404);
        assertThat(this.mvc.get().uri("/workspace/offers")).hasStatus3xxRedirection();
        Member association = new Member(UUID.randomUUID(), UUID.randomUUID(), Role.ASSOCIATION, "Nadia", Language.AR,
                0);
        assertThat(get("/workspace/offers", association)).hasStatus(403);
    }

    @Test
    void whatAnotherCompanyOwnsIsNotFoundOnAnyPageOrStep() {
        given(this.writing.show(any(), any())).willThrow(new NotFound("offer", this.id));
        given(this.writing.form(any(), any())).willThrow(new NotFound("offer", this.id));
        for (String step : new String[] { "pause", "resumption", "closure" }) {
            willThrow(new NotFound("offer", this.id)).given(this.writing).pause(any(), any(), any());
            willThrow(new NotFound("offer", this.id)).given(this.writing).resume(any(), any(), any());
            willThrow(new NotFound("offer", this.id)).given(this.writing).close(any(), any(), any());
            assertThat(post("/workspace/offers/" + this.id + "/" + step)).as(step).hasStatus(404);
        }
        for (String page : new String[] { "", "/preview", "/closure" }) {
            assertThat(get("/workspace/offers/" + this.id + page, this.company)).as(page).hasStatus(404);
        }
        assertThat(post("/workspace/offers/" + this.id)).hasStatus(404);
        assertThat(post("/workspace/offers/" + this.id, "search", "skills")).hasStatus(404);
        assertThat(post("/workspace/offers/" + this.id + "/submission")).hasStatus(404);
    }

    static Stream<Arguments> wrongAnswers() {
        return Stream.of(Arguments.of("fr.title", "", "Donnez un titre en français.", "اكتبوا العنوان بالفرنسية."),
                Arguments.of("fr.title", "x".repeat(100_000), "Écrivez 200 caractères au plus.",
                        "اكتبوا 200 حرف على الأكثر."),
                Arguments.of("fr.title", "a\u202eb", "caractères invisibles", "رموزا غير مرئية"),
                Arguments.of("fr.description", "x".repeat(3001), "Écrivez 3\u00a0000 caractères", "اكتبوا 3.000 حرف"),
                Arguments.of("fr.description", "a\u0000b", "caractères invisibles", "رموزا غير مرئية"),
                Arguments.of("people", "many", "en chiffres", "بالأرقام"),
                Arguments.of("people", "0", "au moins 1 personne", "شخصا واحدا على الأقل"),
                Arguments.of("hours", "", "Indiquez un nombre d’heures", "حددوا عدد الساعات"),
                Arguments.of("hours", "2001", "2\u00a0000 heures au plus", "2.000 ساعة على الأكثر"),
                Arguments.of("mode", "<script>", "pas dans la liste", ""),
                Arguments.of("mode", "", "Choisissez comment", "اختاروا كيفية"),
                Arguments.of("startsOn", "999999999-01-01", "date", ""),
                Arguments.of("startsOn", "+999999-01-01", "date", ""),
                Arguments.of("endsOn", "1999-12-31", "entre 2000 et 2099", "بين 2000 و2099"),
                Arguments.of("skills", "not-an-id", "", ""),
                Arguments.of("skills", UUID.randomUUID().toString(), "", ""), Arguments.of("regions", "MA-99", "", ""),
                Arguments.of("sectors", "<script>alert(1)</script>", "", ""), Arguments.of("languages", "ZZ", "", ""));
    }

    @ParameterizedTest
    @MethodSource("wrongAnswers")
    void aWrongAnswerComesBackWithItsReasonAndAllThatWasTyped(String field, String value, String french,
            String arabic) {
        for (String[] reader : new String[][] { { "fr", french }, { "ar", arabic } }) {
            MvcTestResult answer = send("/workspace/offers?lang=" + reader[0], field, value);
            assertThat(answer).hasStatusOk();
            assertThat(answer).bodyText()
                .contains(reader[1], "id=\"" + field + "-error\"", "data-errsum", "Arabe عربي", "وصف")
                .doesNotContain("??", "<script>alert");
            if (!field.equals("skills")) {
                assertThat(answer).bodyText().contains("value=\"" + SKILL.id() + "\" checked");
            }
            if (!field.startsWith("fr.")) {
                assertThat(answer).bodyText().contains("Deux comptables 👋 &lt;b&gt;");
            }
        }
        then(this.writing).should(never()).begin(any(), any());
    }

    @Test
    void listsWithThousandsOfEntriesAreRefusedNotSwallowed() {
        var request = this.mvc.post().uri("/workspace/offers?lang=fr").with(signedIn(this.company)).with(csrf());
        request = request.param("fr.title", "Titre").param("people", "1").param("hours", "1").param("mode", "REMOTE");
        for (int place = 0; place < 5000; place++) {
            request = request.param("skills", UUID.randomUUID().toString())
                .param("regions", "MA-" + place)
                .param("sectors", "S" + place);
        }
        assertThat(request.exchange()).hasStatusOk()
            .bodyText()
            .contains("12 compétences au plus", "12 régions au plus", "cinq secteurs au plus");
    }

    @Test
    void aDraftIsKeptWithItsGaps() {
        given(this.writing.begin(any(), eq(this.company))).willReturn(this.id);
        ArgumentCaptor<OfferForm> form = ArgumentCaptor.forClass(OfferForm.class);

        assertThat(send("/workspace/offers", "sectors", "")).hasRedirectedUrl("/workspace/offers/" + this.id);
        then(this.writing).should().begin(form.capture(), eq(this.company));
        assertThat(form.getValue().regions()).containsExactly("MA-05");
        assertThat(form.getValue().sectors()).isEmpty();
        assertThat(form.getValue().startsOn()).isEqualTo(LocalDate.of(2027, 1, 11));
    }

    @Test
    void skillsAreFoundWithoutJavaScriptAndNothingTypedIsLost() {
        Skill found = new Skill(UUID.randomUUID(), "v", "D", 1, new Label("تدقيق", "audit", "audit"), List.of());
        given(this.taxonomy.suggest(anyString(), anyInt())).willReturn(List.of(found));

        for (String people : new String[] { "2", "many" }) {
            var request = this.mvc.post()
                .uri("/workspace/offers?lang=fr")
                .with(signedIn(this.company))
                .with(csrf())
                .param("search", "skills")
                .param("skillWords", "audit <script>")
                .param("fr.title", "Mon titre")
                .param("people", people)
                .param("startsOn", "2027-01-11")
                .param("regions", "MA-05")
                .param("skills", SKILL.id().toString());
            assertThat(request.exchange()).hasStatusOk()
                .bodyText()
                .contains("value=\"Mon titre\"", "value=\"" + people + "\"", "value=\"2027-01-11\"",
                        "value=\"" + found.id() + "\"", "value=\"" + SKILL.id() + "\" checked", "audit &lt;script&gt;")
                .doesNotContain("??");
        }
        then(this.writing).shouldHaveNoInteractions();
    }

    @Test
    void skillsAreSuggestedFromTheTextWithTheReason() {
        Skill law = new Skill(UUID.randomUUID(), "v", "D", 1, new Label("قانون", "droit", "law"), List.of());
        given(this.suggestions.suggest(anyString(), anyInt(), any()))
            .willReturn(List.of(new Suggestion(law, List.of("statuts", "<b>"))));

        assertThat(this.mvc.post()
            .uri("/workspace/offers?lang=fr")
            .with(signedIn(this.company))
            .with(csrf())
            .param("search", "text")
            .param("fr.title", "Relire des statuts")
            .param("fr.description", "Un juriste.")
            .param("skills", SKILL.id().toString())).hasStatusOk()
            .bodyText()
            .contains("value=\"" + law.id() + "\"", "<bdi>statuts</bdi>", "&lt;b&gt;", "value=\"Relire des statuts\"")
            .doesNotContain("id=\"skills-found", "??");
        then(this.suggestions).should().suggest("Relire des statuts\nUn juriste.", 6, List.of(SKILL.id()));
        then(this.writing).shouldHaveNoInteractions();
    }

    @Test
    void whoWroteMeanwhileIsShownAndNothingTypedIsLost() {
        given(this.writing.show(this.id, this.company)).willReturn(own(OfferStatus.DRAFT));
        assertThat(send("/workspace/offers/" + this.id + "?lang=fr", "version", "2")).hasStatus(409)
            .bodyText()
            .contains("Quelqu’un a modifié", "value=\"Titre\"", "name=\"version\" value=\"3\"", "محاسبة الجمعيات")
            .doesNotContain("??");
        then(this.writing).should(never()).write(any(), any(), any());
    }

    @Test
    void whatIsMissingIsAskedForAtSubmission() {
        given(this.writing.show(this.id, this.company)).willReturn(own(OfferStatus.DRAFT));
        given(this.writing.form(this.id, this.company)).willReturn(new OfferForm(null, new OfferTextForm("Titre", null),
                null, null, 2, 40, Mode.REMOTE, null, null, null, null, null, 3, null));
        assertThat(post("/workspace/offers/" + this.id + "/submission?lang=fr")).hasStatusOk()
            .bodyText()
            .contains("Décrivez l’offre en français", "Choisissez au moins une compétence",
                    "Choisissez au moins une langue de travail", "<title>Erreur")
            .doesNotContain("??");
        then(this.writing).should(never()).submit(any(), any(), any());
    }

    @Test
    void aCompanyThatIsNotVerifiedIsToldWhatToDo() {
        given(this.writing.show(this.id, this.company)).willReturn(own(OfferStatus.DRAFT));
        willThrow(new Conflict("offer.conflict.unverified")).given(this.writing).submit(any(), any(), any());
        assertThat(post("/workspace/offers/" + this.id + "/submission?lang=fr", "version", "3")).hasStatus(409)
            .bodyText()
            .contains("Seule une entreprise vérifiée");
    }

    @Test
    void whatIsNoLongerADraftIsNotWrittenOn() {
        given(this.writing.show(this.id, this.company)).willReturn(own(OfferStatus.PUBLISHED));
        assertThat(get("/workspace/offers/" + this.id, this.company))
            .hasRedirectedUrl("/workspace/offers/" + this.id + "/preview");
        given(this.writing.show(this.id, this.company)).willReturn(own(OfferStatus.CLOSED));
        assertThat(get("/workspace/offers/" + this.id + "/closure", this.company)).hasStatus(409);
    }

    private void shown(String address, String lang, @Nullable Member reader, String what) {
        MvcTestResult page = get(address + (address.contains("?") ? "&" : "?") + "lang=" + lang, reader);
        assertThat(page).hasStatusOk()
            .bodyText()
            .contains("lang=\"" + lang + "\" dir=\"" + ("ar".equals(lang) ? "rtl" : "ltr") + "\"", what)
            .containsOnlyOnce("<h1")
            .doesNotContain("??");
    }

    private MvcTestResult get(String address, @Nullable Member reader) {
        var request = this.mvc.get().uri(address);
        return ((reader != null) ? request.with(signedIn(reader)) : request).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = this.mvc.post().uri(address).with(signedIn(this.company)).with(csrf());
        for (int place = 0; place < fields.length; place += 2) {
            request = request.param(fields[place], fields[place + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult send(String address, String field, String value) {
        String[][] typed = { { "ar.title", "Arabe عربي" }, { "ar.description", "وصف" }, { "fr.title", "Titre" },
                { "fr.description", "Deux comptables 👋 <b>" }, { "skills", SKILL.id().toString() }, { "people", "2" },
                { "hours", "40" }, { "mode", "REMOTE" }, { "startsOn", "2027-01-11" }, { "endsOn", "2027-03-26" },
                { "regions", "MA-05" }, { "sectors", "" }, { "languages", "FR" }, { "version", "3" } };
        String[] fields = Stream.of(typed)
            .flatMap((pair) -> Stream.of(pair[0], pair[0].equals(field) ? value : pair[1]))
            .toArray(String[]::new);
        return post(address, fields);
    }

    private static RequestPostProcessor signedIn(Member member) {
        return authentication(new UsernamePasswordAuthenticationToken(member, null,
                AuthorityUtils.createAuthorityList("ROLE_" + member.role())));
    }

    private static OfferForm stored() {
        return new OfferForm(new OfferTextForm("محاسبة الجمعيات", "وصف"), null, null, List.of(SKILL.id()), 2, 40,
                Mode.REMOTE, LocalDate.of(2027, 1, 11), null, List.of("MA-05"), List.of(), List.of(Language.AR), 3,
                null);
    }

    private OwnOffer own(OfferStatus status) {
        OfferCard card = new OfferCard(this.id, "o", this.company.organisation(), status,
                Map.of(Language.AR, new OfferText("محاسبة الجمعيات", "سطر أول\nسطر ثان <b>")), List.of(SKILL.id()), 2,
                40, Mode.REMOTE, LocalDate.of(2027, 1, 11), null, List.of("MA-05"), List.of(), List.of(Language.AR),
                null, Origin.DEMONSTRATION, null,
                (status == OfferStatus.CHANGES_REQUESTED || status == OfferStatus.REJECTED) ? "Précisez." : null);
        return new OwnOffer(card, Instant.parse("2026-11-02T09:00:00Z"), 3);
    }

}
