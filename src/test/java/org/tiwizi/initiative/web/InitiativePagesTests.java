package org.tiwizi.initiative.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeForm;
import org.tiwizi.initiative.InitiativePage;
import org.tiwizi.initiative.InitiativeStatus;
import org.tiwizi.initiative.InitiativeStepService;
import org.tiwizi.initiative.InitiativeView;
import org.tiwizi.initiative.InitiativeViewService;
import org.tiwizi.initiative.InitiativeWritingService;
import org.tiwizi.initiative.Initiatives;
import org.tiwizi.initiative.Missing;
import org.tiwizi.initiative.NeedPlaces;
import org.tiwizi.initiative.NeedForm;
import org.tiwizi.initiative.OwnInitiative;
import org.tiwizi.initiative.Picture;
import org.tiwizi.initiative.PictureService;
import org.tiwizi.initiative.ShownPicture;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.partnership.PartnershipCard;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.partnership.PartnershipStatus;
import org.tiwizi.platform.Option;
import org.tiwizi.platform.PageTest;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Label;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.ResultPage;
import org.tiwizi.suggestion.SkillSuggestions;
import org.tiwizi.suggestion.Suggestion;
import org.tiwizi.taxonomy.Choices;
import org.tiwizi.taxonomy.Commune;
import org.tiwizi.taxonomy.Goal;
import org.tiwizi.taxonomy.Province;
import org.tiwizi.taxonomy.Region;
import org.tiwizi.taxonomy.Sector;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PageTest({ InitiativeController.class, ShownPictureController.class, WritingController.class, NeedController.class,
        StepController.class, PictureController.class })
@Import({ FormCheck.class, InitiativePlaces.class, InitiativePagesTests.OtherRooms.class })
class InitiativePagesTests {

    private static final Member ASSOCIATION = Initiatives.member(Role.ASSOCIATION);

    private static final Skill ACCOUNTING = new Skill(Initiatives.SKILL, "http://data.europa.eu/esco/skill/1", "FIN", 1,
            new Label("المحاسبة", "Comptabilité", "Accounting"), List.of());

    private final UUID id = UUID.randomUUID();

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    InitiativeViewService views;

    @MockitoBean
    InitiativeWritingService writing;

    @MockitoBean
    InitiativeStepService steps;

    @MockitoBean
    PictureService pictures;

    @MockitoBean("taxonomyService")
    TaxonomyService taxonomy;

    @MockitoBean
    SkillSuggestions suggestions;

    @MockitoBean("choices")
    Choices choices;

    @MockitoBean("partnershipService")
    PartnershipService partnerships;

    @BeforeEach
    void someReferenceData() {
        given(this.taxonomy.skills(anyCollection())).willAnswer((call) -> {
            List<Skill> found = new ArrayList<>();
            for (Object asked : (Iterable<?>) call.getArgument(0)) {
                if (asked.equals(Initiatives.SKILL)) {
                    found.add(ACCOUNTING);
                }
            }
            return found;
        });
        given(this.taxonomy.skill(Initiatives.SKILL)).willReturn(Optional.of(ACCOUNTING));
        given(this.taxonomy.sector("DISABILITY")).willReturn(
                Optional.of(new Sector("DISABILITY", 3, new Label("الإعاقة", "Handicap", "Disability"), List.of())));
        given(this.taxonomy.region("MA-05")).willReturn(Optional
            .of(new Region("MA-05", 5, new Label("بني ملال-خنيفرة", "Béni Mellal-Khénifra", "Béni Mellal-Khénifra"))));
        given(this.taxonomy.province("MA-AZI"))
            .willReturn(Optional.of(new Province("MA-AZI", "MA-05", new Label("أزيلال", "Azilal", "Azilal"))));
        Commune demnate = new Commune("081", "MA-AZI", new Label("دمنات", "Demnate", "Demnate"));
        given(this.taxonomy.communes("MA-AZI")).willReturn(List.of(demnate));
        given(this.taxonomy.commune("081")).willReturn(Optional.of(demnate));
        given(this.taxonomy.goal(4)).willReturn(Optional.of(new Goal(4, "#c5192d",
                new Label("التعليم الجيد", "Éducation de qualité", "Quality education"), new Label("", "", ""))));
        given(this.choices.sectors()).willReturn(List.of(new Option("DISABILITY", "Handicap")));
        given(this.choices.regions()).willReturn(List.of(new Option("MA-05", "Béni Mellal-Khénifra")));
        given(this.choices.provinces()).willReturn(List.of(new Option("MA-AZI", "Azilal")));
        given(this.choices.goals()).willReturn(List.of(new Option("4", "4. Éducation"), new Option("5", "5. Égalité")));
        given(this.choices.modes())
            .willReturn(List.of(new Option("ONSITE", "Sur place"), new Option("REMOTE", "À distance")));
    }

    private static RequestPostProcessor as(Member member) {
        return authentication(new UsernamePasswordAuthenticationToken(member, null,
                AuthorityUtils.createAuthorityList("ROLE_" + member.role())));
    }

    private MockMvcRequestBuilder get(String uri, Object... variables) {
        return this.mvc.get().uri(uri, variables).with(as(ASSOCIATION));
    }

    private MockMvcRequestBuilder post(String uri, Object... variables) {
        return this.mvc.post().uri(uri, variables).with(as(ASSOCIATION)).with(csrf());
    }

    private Document page(MockMvcRequestBuilder request, int status) throws Exception {
        var answer = request.exchange();
        assertThat(answer).hasStatus(status);
        String body = answer.getResponse().getContentAsString();
        assertThat(body).doesNotContain("??");
        Document page = Jsoup.parse(body);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[style], [onclick]")).isEmpty();
        assertThat(page.select("[aria-describedby]"))
            .allSatisfy((described) -> assertThat(described.attr("aria-describedby").trim().split(" +"))
                .allSatisfy((target) -> assertThat(target.isEmpty() || page.getElementById(target) != null)
                    .as(described.outerHtml())
                    .isTrue()));
        return page;
    }

    private void shown(InitiativeStatus status) {
        shown(Initiatives.card(status, null));
    }

    private void shown(InitiativeCard card) {
        given(this.views.show("comptabilite"))
            .willReturn(new InitiativeView(card, List.of("081"), new Picture(UUID.randomUUID(), 640, 360),
                    Initiatives.association(card.associationId(), OrganisationStatus.VERIFIED)));
        given(this.partnerships.ofInitiative(eq(card.id()), anyInt()))
            .willReturn(List.of(new PartnershipCard(UUID.randomUUID(), card.needs().get(0),
                    Initiatives.association(card.associationId(), OrganisationStatus.VERIFIED),
                    Initiatives.association(UUID.randomUUID(), OrganisationStatus.VERIFIED), PartnershipStatus.ACTIVE,
                    Initiatives.TUESDAY)));
    }

    private InitiativeCard drafted(InitiativeStatus status) {
        InitiativeCard card = Initiatives.card(status, "Précisez le budget");
        given(this.writing.draft(this.id, ASSOCIATION)).willReturn(Initiatives.draftOf(card));
        return card;
    }

    // the public page

    @Test
    void everybodyReadsAPublishedInitiative() throws Exception {
        shown(InitiativeStatus.PUBLISHED);
        Document page = page(this.mvc.get().uri("/initiatives/comptabilite?lang=fr"), 200);
        assertThat(page.select("h1").text()).isEqualTo(Initiatives.TITLE);
        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
        assertThat(page.text()).contains("Nour pour l’inclusion", "Comptabilité", "90 heures", "Un plan <b>simple</b>",
                "Éducation de qualité", "Demnate", "Identité vérifiée", "démonstration", "Ses partenariats");
        assertThat(page.select("a[href^=/proposals/new?need=]")).isNotEmpty();
        assertThat(page.select("link[rel=canonical]")).hasSize(1);
        assertThat(page.select("a[href*='lang=ar'][lang=ar]")).isNotEmpty();
        assertThat(page.select("article img").attr("width")).isEqualTo("640");
        assertThat(page.select("article img").attr("src")).startsWith("/initiatives/comptabilite/picture?v=");
    }

    @Test
    void arabicReadsFromRightToLeft() throws Exception {
        shown(InitiativeStatus.PUBLISHED);
        Document page = page(this.mvc.get().uri("/initiatives/comptabilite?lang=ar"), 200);
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("h1 bdi[lang=ar][dir=rtl]").text()).isEqualTo(Initiatives.ARABIC_TITLE);
        assertThat(page.select("article p[lang=ar]").eachText()).contains("مشكل", "وسطر ثان");
        assertThat(page.text()).contains("نور للإدماج", "المحاسبة", "90 ساعة", "اقتراح كفاءاتنا");
    }

    @ParameterizedTest
    @ValueSource(strings = { "fr", "ar", "en" })
    void aNeedTellsItsOwnPlaceUnlessItIsMetRemotely(String language) throws Exception {
        InitiativeCard card = Initiatives.card(InitiativeStatus.PUBLISHED, null);
        String address = "/initiatives/comptabilite?lang=" + language;
        String azilal = "ar".equals(language) ? "أزيلال" : "Azilal";
        shown(Initiatives.placed(card, Mode.ONSITE, "MA-05", "MA-AZI"));
        assertThat(page(this.mvc.get().uri(address), 200).select("[id^=need-] .meta li").eachText()).contains(azilal);
        shown(Initiatives.placed(card, Mode.REMOTE, "MA-05", "MA-AZI"));
        assertThat(page(this.mvc.get().uri(address), 200).text()).doesNotContain(azilal);
        shown(card);
        assertThat(page(this.mvc.get().uri(address), 200).select("[id^=need-] .meta li")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "fr|1 sur 3 entreprises, 24 sur 90 heures convenues|Proposer",
            "en|1 of 3 companies, 24 of 90 hours agreed|Propose", "ar|1 من أصل 3 مقاولات، 24 من أصل 90 ساعة|اقتراح" })
    void aSharedNeedTellsWhatIsTakenAndAMetOneTakesNoProposal(String language, String told, String propose)
            throws Exception {
        InitiativeCard card = Initiatives.card(InitiativeStatus.PUBLISHED, null);
        String address = "/initiatives/comptabilite?lang=" + language;
        shown(Initiatives.taken(card, new NeedPlaces(3, 1, 24)));
        Document page = page(this.mvc.get().uri(address), 200);
        assertThat(page.text()).contains(told);
        assertThat(page.select(".meter rect").attr("width")).isEqualTo("27");
        assertThat(page.select("a[href^=/proposals/new]").text()).contains(propose);

        shown(Initiatives.taken(card, new NeedPlaces(3, 3, 90)));
        page = page(this.mvc.get().uri(address), 200);
        assertThat(page.select("a[href^=/proposals/new]")).isEmpty();
        assertThat(page.select(".intro .badge--ok")).hasSize(1);
    }

    @Test
    void thePreviewTellsTheOwnPlaceOfANeed() throws Exception {
        InitiativeCard card = Initiatives.placed(drafted(InitiativeStatus.DRAFT), Mode.HYBRID, "MA-05", "MA-AZI");
        given(this.views.preview(this.id, ASSOCIATION)).willReturn(new InitiativeView(card, List.of(), null,
                Initiatives.association(card.associationId(), OrganisationStatus.VERIFIED)));
        Document page = page(get("/workspace/initiatives/{id}/preview?lang=fr", this.id), 200);
        assertThat(page.select("[id^=need-] .meta li").eachText()).contains("Azilal");
    }

    @Test
    void anEnglishReaderGetsFrenchMarkedAsSuch() throws Exception {
        shown(InitiativeStatus.PUBLISHED);
        Document page = page(this.mvc.get().uri("/initiatives/comptabilite?lang=en"), 200);
        assertThat(page.select("h1 bdi").attr("lang")).isEqualTo("fr");
    }

    @Test
    void anAssociationIsNotInvitedToPropose() throws Exception {
        shown(InitiativeStatus.PUBLISHED);
        assertThat(page(get("/initiatives/comptabilite?lang=fr"), 200).select("a[href^=/proposals/new]")).isEmpty();
        Document company = page(
                this.mvc.get().uri("/initiatives/comptabilite?lang=fr").with(as(Initiatives.member(Role.COMPANY))),
                200);
        assertThat(company.select("a[href^=/proposals/new]")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = { "PAUSED", "CLOSED" })
    void aHaltedInitiativeSaysSo(InitiativeStatus status) throws Exception {
        shown(status);
        Document page = page(this.mvc.get().uri("/initiatives/comptabilite?lang=fr"), 200);
        assertThat(page.select(".alert--warn")).hasSize(1);
        assertThat(page.select("a[href^=/proposals/new]")).isEmpty();
    }

    @Test
    void whatIsNotShownDoesNotExist() {
        given(this.views.show("secret")).willThrow(new NotFound("initiative", "secret"));
        assertThat(this.mvc.get().uri("/initiatives/secret")).hasStatus(404);
    }

    @Test
    void aPictureIsKeptWhenAskedForByItsId() {
        UUID picture = UUID.randomUUID();
        given(this.pictures.show("comptabilite", null))
            .willReturn(new ShownPicture(picture, new byte[] { 1, 2 }, true));
        assertThat(this.mvc.get().uri("/initiatives/comptabilite/picture?v=" + picture)).hasStatusOk()
            .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
            .hasHeader("Content-Type", "image/jpeg");
        assertThat(this.mvc.get().uri("/initiatives/comptabilite/picture?v=other")).hasStatusOk()
            .headers()
            .doesNotContainHeader("immutable");
    }

    // the list and the form

    @ParameterizedTest
    @ValueSource(strings = { "fr", "ar", "en" })
    void theListShowsEachStateWithWhatComesNext(String language) throws Exception {
        List<OwnInitiative> all = new ArrayList<>();
        for (InitiativeStatus status : InitiativeStatus.values()) {
            all.add(new OwnInitiative(Initiatives.card(status, "Précisez"), Instant.parse("2026-03-01T09:00:00Z")));
        }
        given(this.writing.mine(ASSOCIATION, 1)).willReturn(new ResultPage<>(all, 30, 1, 20));
        Document page = page(get("/workspace/initiatives?lang=" + language), 200);
        assertThat(page.select(".badge")).hasSizeGreaterThanOrEqualTo(7);
        assertThat(page.select(".alert")).hasSize(2);
        assertThat(page.select("nav.pages")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "x", "-1", "99999999999", "1 or 1=1", "", "  " })
    void anUnreadablePageNumberIsTheFirst(String number) {
        given(this.writing.mine(ASSOCIATION, 1)).willReturn(ResultPage.empty(20));
        assertThat(get("/workspace/initiatives").param("page", number)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = { "fr", "ar", "en" })
    void theEmptyFormBeginsWithTheReadersLanguage(String language) throws Exception {
        Document page = page(get("/workspace/initiatives/new?lang=" + language), 200);
        assertThat(page.select("fieldset.langblock").first().select("input").first().id())
            .isEqualTo(language + ".title");
        assertThat(page.select("details > fieldset.langblock")).hasSize(2);
        assertThat(page.select("details[open] fieldset.langblock")).isEmpty();
        assertThat(page.select("input[name=key]").val()).isNotBlank();
    }

    @Test
    void aDraftBeginsWithATitle() {
        given(this.writing.begin(any(), eq(ASSOCIATION))).willReturn(this.id);
        assertThat(post("/workspace/initiatives").param("fr.title", "Bonjour").param("ar.title", ""))
            .hasStatus3xxRedirection()
            .hasRedirectedUrl("/workspace/initiatives/" + this.id);
    }

    @Test
    void twoOfTheSameFormAtOnceBeginOneDraft() {
        given(this.writing.begin(any(), eq(ASSOCIATION))).willThrow(new DataIntegrityViolationException("twice"))
            .willReturn(this.id);
        assertThat(post("/workspace/initiatives").param("fr.title", "Bonjour"))
            .hasRedirectedUrl("/workspace/initiatives/" + this.id);
    }

    @Test
    void anEmptyFormComesBackWithTheMessageBesideTheTitle() throws Exception {
        Document page = page(post("/workspace/initiatives?lang=fr"), 200);
        assertThat(page.select("[id='fr.title-error']").text()).contains("Écrivez un titre");
        assertThat(page.select(".errsum a[href='#fr.title']")).hasSize(1);
        assertThat(page.title()).startsWith("Erreur");
    }

    @Test
    void allErrorsAreToldAtOnceAndNothingTypedIsLost() throws Exception {
        Document page = page(post("/workspace/initiatives?lang=fr").param("fr.title", "a\u202Eb")
            .param("en.summary", "Only a summary")
            .param("sector", "NOWHERE")
            .param("goals", "4", "5", "6", "99")
            .param("region", "MA-99")
            .param("province", "MA-AZI")
            .param("communes", "123")
            .param("startsOn", "2027-05-01")
            .param("endsOn", "2027-04-01")
            .param("version", "many"), 200);
        for (String field : List.of("fr.title", "en.title", "sector", "goals", "region", "communes", "endsOn")) {
            assertThat(page.select("[id='" + field + "-error']")).as(field).isNotEmpty();
        }
        assertThat(page.select("[id='en.summary']").text()).isEqualTo("Only a summary");
        assertThat(page.select("details[open] [id='en.summary']")).hasSize(1);
        assertThat(page.select("input[name=startsOn]").val()).isEqualTo("2027-05-01");
        then(this.writing).should(never()).begin(any(), any());
    }

    @Test
    void aProvinceLiesInItsRegionAndCommunesInTheirProvince() throws Exception {
        given(this.taxonomy.region("MA-06"))
            .willReturn(Optional.of(new Region("MA-06", 6, new Label("الدار البيضاء", "Casablanca", "Casablanca"))));
        Document page = page(post("/workspace/initiatives?lang=fr").param("fr.title", "Titre")
            .param("region", "MA-06")
            .param("province", "MA-AZI")
            .param("communes", "081"), 200);
        assertThat(page.select("[id='province-error']")).isNotEmpty();
        assertThat(page.select("[id='communes-error']")).isEmpty();
    }

    @Test
    void communesAreShownWithoutJavaScript() throws Exception {
        Document page = page(post("/workspace/initiatives?lang=fr").param("fr.title", "Titre")
            .param("province", "MA-AZI")
            .param("search", "communes"), 200);
        assertThat(page.select("fieldset#communes input[type=checkbox]").eachAttr("value")).containsExactly("081");
        assertThat(page.select("[id='fr.title']").val()).isEqualTo("Titre");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<script>alert(1)</script>", "' or 1=1 --", "\u0000", "😀🎉", "\u202Eabc", "${7*7}",
            "__${7*7}__::x", "#{x}", "*{y}", "T(java.lang.Runtime)", "null", "-1", "2027-02-30", "99999999999999999999",
            "+999999999-01-01" })
    void hostileValuesNeverFail(String hostile) throws Exception {
        drafted(InitiativeStatus.DRAFT);
        given(this.writing.need(eq(this.id), any(), eq(ASSOCIATION))).willReturn(Initiatives.needForm().over(1));
        given(this.writing.begin(any(), any())).willReturn(this.id);
        UUID need = UUID.randomUUID();
        for (String address : List.of("/workspace/initiatives", "/workspace/initiatives/" + this.id,
                "/workspace/initiatives/" + this.id + "/needs",
                "/workspace/initiatives/" + this.id + "/needs/" + need)) {
            for (String search : new String[] { null, hostile }) {
                MockMvcRequestBuilder request = post(address + "?lang=fr");
                for (String field : List.of("ar.title", "fr.title", "fr.deliverable", "en.summary", "sector", "goals",
                        "goals[0]", "region", "province", "communes", "startsOn", "endsOn", "version", "key", "skills",
                        "skills[5]", "hours", "people", "places", "mode", "skillWords", "id", "status", "associationId",
                        "fr", "fr.title.x", "texts[FR]")) {
                    request = request.param(field, hostile, hostile);
                }
                request = (search != null) ? request.param("search", search) : request;
                var answer = request.exchange();
                assertThat(answer.getResponse().getStatus()).as(address).isLessThan(500);
                String body = answer.getResponse().getContentAsString();
                assertThat(body).doesNotContain("<script>alert", "49,49");
            }
        }
    }

    @Test
    void oneHundredThousandLettersAndFiveThousandChoicesComeBackWithMessages() throws Exception {
        drafted(InitiativeStatus.DRAFT);
        String[] many = new String[5000];
        Arrays.setAll(many, String::valueOf);
        Document page = page(post("/workspace/initiatives?lang=ar").param("ar.title", "م".repeat(100_000))
            .param("goals", many)
            .param("communes", many), 200);
        assertThat(page.select("[id='ar.title-error'], [id='goals-error'], [id='communes-error']")).hasSize(3);
        String[] skills = new String[5000];
        Arrays.setAll(skills, (number) -> new UUID(0, number).toString());
        Document need = page(post("/workspace/initiatives/{id}/needs?lang=fr", this.id).param("skills", skills), 200);
        assertThat(need.select("[id='skills-error']").text()).contains("Six compétences");
    }

    @ParameterizedTest
    @ValueSource(strings = { "fr", "ar", "en" })
    void aDraftIsEdited(String language) throws Exception {
        drafted(InitiativeStatus.CHANGES_REQUESTED);
        Document page = page(get("/workspace/initiatives/{id}?lang=" + language, this.id), 200);
        assertThat(page.text()).contains("Précisez le budget");
        assertThat(page.select("input[name=version]").val()).isEqualTo("3");
        assertThat(page.select("[id='fr.title']").val()).isEqualTo(Initiatives.TITLE);
        assertThat(page.select("form[action$=/submission] button")).hasSize(1);
        assertThat(page.select("#pitch .badge")).hasSize(1);
        assertThat(page.select("a[href$=/needs/new]")).hasSize(1);
        assertThat(page.select("[id='fr.title-hint']")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = { "PUBLISHED", "PAUSED", "CLOSED", "IN_MODERATION", "REJECTED" })
    void whatIsNoDraftIsManagedNotWritten(InitiativeStatus status) throws Exception {
        drafted(status);
        Document page = page(get("/workspace/initiatives/{id}?lang=fr", this.id), 200);
        assertThat(page.select("textarea")).isEmpty();
        assertThat(page.select("form[action$=/pause]")).hasSize((status == InitiativeStatus.PUBLISHED) ? 1 : 0);
        assertThat(page.select("form[action$=/resumption]")).hasSize((status == InitiativeStatus.PAUSED) ? 1 : 0);
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsShownBesideWhatWasTyped() throws Exception {
        drafted(InitiativeStatus.DRAFT);
        Document page = page(post("/workspace/initiatives/{id}?lang=fr", this.id).param("fr.title", "Mon titre")
            .param("version", "2"), 409);
        assertThat(page.select("[id='fr.title']").val()).isEqualTo("Mon titre");
        assertThat(page.select(".alert--bad").text()).contains(Initiatives.TITLE);
        assertThat(page.select("input[name=version]").val()).isEqualTo("3");
        then(this.writing).should(never()).write(any(), any(), any());
    }

    @Test
    void aDraftIsSaved() {
        drafted(InitiativeStatus.DRAFT);
        assertThat(post("/workspace/initiatives/{id}", this.id).param("fr.title", "Mon titre").param("version", "3"))
            .hasRedirectedUrl("/workspace/initiatives/" + this.id);
        then(this.writing).should().write(eq(this.id), any(InitiativeForm.class), eq(ASSOCIATION));
    }

    @Test
    void aPublishedOneRefusesToBeWritten() {
        drafted(InitiativeStatus.PUBLISHED);
        willThrow(new Conflict("initiative.conflict.locked")).given(this.writing).write(any(), any(), any());
        assertThat(post("/workspace/initiatives/{id}?lang=fr", this.id).param("fr.title", "Mon titre")).hasStatus(409)
            .bodyText()
            .contains("ne peut plus être modifiée")
            .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = { "fr", "ar", "en" })
    void thePreviewShowsThePageAndThePitch(String language) throws Exception {
        InitiativeCard card = drafted(InitiativeStatus.DRAFT);
        given(this.views.preview(this.id, ASSOCIATION)).willReturn(new InitiativeView(card, List.of(), null,
                Initiatives.association(card.associationId(), OrganisationStatus.SUBMITTED)));
        Document page = page(get("/workspace/initiatives/{id}/preview?lang=" + language, this.id), 200);
        assertThat(page.select("#pitch")).hasSize(1);
        assertThat(page.select("a[href^=/proposals]:not(.side a):not(.tabs a)")).isEmpty();
    }

    // steps

    @Test
    void whatIsMissingIsListedWithLinksToItsFields() throws Exception {
        drafted(InitiativeStatus.DRAFT);
        for (String language : List.of("fr", "ar", "en")) {
            given(this.steps.submit(this.id, ASSOCIATION)).willReturn(List.of(Missing.values()));
            Document page = page(post("/workspace/initiatives/{id}/submission?lang=" + language, this.id), 409);
            assertThat(page.select(".errsum a")).hasSize(Missing.values().length)
                .allSatisfy((link) -> assertThat(link.attr("href")).startsWith("/workspace/"));
        }
    }

    @Test
    void stepsAnswerWithTheInitiativeAndANotice() {
        given(this.steps.submit(this.id, ASSOCIATION)).willReturn(List.of());
        for (String step : List.of("submission", "pause", "resumption", "closure")) {
            assertThat(post("/workspace/initiatives/{id}/{step}", this.id, step))
                .hasRedirectedUrl("/workspace/initiatives/" + this.id)
                .flash()
                .containsKey("notice");
        }
    }

    @Test
    void closingIsConfirmedFirst() throws Exception {
        drafted(InitiativeStatus.PUBLISHED);
        Document page = page(get("/workspace/initiatives/{id}/closure?lang=ar", this.id), 200);
        assertThat(page.select("form[action$=/closure]")).hasSize(1);
    }

    @Test
    void anotherAssociationsInitiativeDoesNotExist() {
        NotFound none = new NotFound("initiative", this.id);
        given(this.writing.draft(any(), any())).willThrow(none);
        given(this.writing.need(any(), any(), any())).willThrow(none);
        given(this.views.preview(any(), any())).willThrow(none);
        given(this.steps.submit(any(), any())).willThrow(none);
        willThrow(none).given(this.steps).pause(any(), any());
        willThrow(none).given(this.steps).resume(any(), any());
        willThrow(none).given(this.steps).close(any(), any());
        for (String page : List.of("", "/preview", "/needs/new", "/needs/" + this.id, "/needs/" + this.id + "/removal",
                "/picture", "/closure")) {
            assertThat(get("/workspace/initiatives/" + this.id + page)).as(page).hasStatus(404);
        }
        for (String step : List.of("", "/submission", "/pause", "/resumption", "/closure", "/needs")) {
            assertThat(post("/workspace/initiatives/" + this.id + step).param("search", "x")).as(step).hasStatus(404);
        }
        assertThat(get("/workspace/initiatives/not-an-id")).hasStatus(404);
    }

    @Test
    void companiesAndVisitorsStayOutOfTheWorkspace() {
        assertThat(this.mvc.get().uri("/workspace/initiatives").with(as(Initiatives.member(Role.COMPANY))))
            .hasStatus(403);
        assertThat(this.mvc.get().uri("/workspace/initiatives/new")).hasStatus3xxRedirection();
        assertThat(this.mvc.post().uri("/workspace/initiatives/{id}/pause", this.id).with(as(ASSOCIATION)))
            .hasStatus(403);
    }

    // needs

    @ParameterizedTest
    @ValueSource(strings = { "fr", "ar", "en" })
    void skillsAreFoundWithoutJavaScriptAndNothingTypedIsLost(String language) throws Exception {
        drafted(InitiativeStatus.DRAFT);
        Skill law = new Skill(UUID.randomUUID(), "u", "LAW", 1, new Label("القانون", "Droit", "Law"), List.of());
        given(this.taxonomy.suggest("compta <x>", 12)).willReturn(List.of(ACCOUNTING, law));
        Document page = page(
                post("/workspace/initiatives/{id}/needs?lang=" + language, this.id).param("fr.title", "Un plan")
                    .param("skills", Initiatives.SKILL.toString())
                    .param("hours", "12")
                    .param("mode", "REMOTE")
                    .param("skillWords", "compta <x>")
                    .param("search", "skills"),
                200);
        assertThat(page.select("#skills-chosen input[checked]").eachAttr("value"))
            .containsExactly(Initiatives.SKILL.toString());
        assertThat(page.select("[id^=skills-found]").eachAttr("value")).containsExactly(law.id().toString());
        assertThat(page.select("#skillWords").val()).isEqualTo("compta <x>");
        assertThat(page.select("[id='fr.title']").val()).isEqualTo("Un plan");
        assertThat(page.select("#hours").val()).isEqualTo("12");
        assertThat(page.select("input[name=mode][checked]").val()).isEqualTo("REMOTE");
        assertThat(page.select("#skillWords").attr("data-remove")).contains("{0}");
        assertThat(page.select("#skillWords").attr("data-other")).contains("{0}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "fr", "ar", "en" })
    void skillsAreSuggestedFromTheTextWithTheReason(String language) throws Exception {
        drafted(InitiativeStatus.DRAFT);
        given(this.suggestions.suggest("Nos comptes\nUn bilan.", 6, List.of()))
            .willReturn(List.of(new Suggestion(ACCOUNTING, List.of("comptes", "bilan"))));
        Document page = page(
                post("/workspace/initiatives/{id}/needs?lang=" + language, this.id).param("fr.title", "Nos comptes")
                    .param("fr.deliverable", "Un bilan.")
                    .param("search", "text"),
                200);
        assertThat(page.select("#hints input").eachAttr("value")).containsExactly(ACCOUNTING.id().toString());
        assertThat(page.select("#hints input").eachAttr("name")).containsExactly("skills");
        assertThat(page.select("#hints bdi").eachText()).containsExactly("comptes", "bilan");
        assertThat(page.select("#hints button[name=search][value=text]")).hasSize(1);
        assertThat(page.select("[id='fr.title']").val()).isEqualTo("Nos comptes");
        assertThat(page.select("[id^=skills-found]")).isEmpty();
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void anEmptyNeedComesBackWithAllItsErrors() throws Exception {
        drafted(InitiativeStatus.DRAFT);
        Document page = page(post("/workspace/initiatives/{id}/needs?lang=fr", this.id).param("hours", "many")
            .param("people", "0")
            .param("places", "11")
            .param("skills", UUID.randomUUID().toString()), 200);
        for (String field : List.of("fr.title", "skills", "hours", "people", "places", "mode")) {
            assertThat(page.select("[id='" + field + "-error']")).as(field).isNotEmpty();
        }
        assertThat(page.select("#hours").val()).isEqualTo("many");
    }

    @ParameterizedTest
    @ValueSource(strings = { "fr", "ar", "en" })
    void theProvinceOfANeedLiesInTheRegionOfThatNeed(String language) throws Exception {
        drafted(InitiativeStatus.DRAFT);
        given(this.taxonomy.region("MA-06"))
            .willReturn(Optional.of(new Region("MA-06", 6, new Label("الدار البيضاء", "Casablanca", "Casablanca"))));
        String address = "/workspace/initiatives/" + this.id + "/needs?lang=" + language;
        for (String region : List.of("", "MA-06")) {
            Document page = page(whole(post(address)).param("region", region).param("province", "MA-AZI"), 200);
            assertThat(page.select("[id='province-error']")).as(region).hasSize(1);
            assertThat(page.select("#province option[selected]").val()).isEqualTo("MA-AZI");
            assertThat(page.select("[id='region-hint']").text()).isNotBlank();
        }
        assertThat(
                page(whole(post(address)).param("region", "MA-05").param("province", "<script>alert(1)</script>"), 200)
                    .select("[id='province-error']"))
            .hasSize(1);
        assertThat(page(whole(post(address)).param("region", "MA-99").param("province", "MA-AZI"), 200)
            .select("[id='region-error']")).hasSize(1);
        then(this.writing).should(never()).addNeed(any(), any(), any());
        assertThat(whole(post(address)).param("region", "MA-05").param("province", "MA-AZI")).hasStatus3xxRedirection();
        then(this.writing).should()
            .addNeed(eq(this.id), argThat((need) -> "MA-AZI".equals(need.province())), eq(ASSOCIATION));
    }

    @Test
    void aNeedIsAddedChangedAndRemoved() throws Exception {
        drafted(InitiativeStatus.DRAFT);
        UUID need = UUID.randomUUID();
        given(this.writing.need(this.id, need, ASSOCIATION)).willReturn(Initiatives.needForm().over(1));
        assertThat(whole(post("/workspace/initiatives/{id}/needs", this.id)))
            .hasRedirectedUrl("/workspace/initiatives/" + this.id);
        then(this.writing).should().addNeed(eq(this.id), any(NeedForm.class), eq(ASSOCIATION));
        assertThat(whole(post("/workspace/initiatives/{id}/needs/{need}", this.id, need)).param("version", "1"))
            .hasRedirectedUrl("/workspace/initiatives/" + this.id);
        then(this.writing).should().writeNeed(eq(this.id), eq(need), any(NeedForm.class), eq(ASSOCIATION));
        Document stale = page(
                whole(post("/workspace/initiatives/{id}/needs/{need}?lang=fr", this.id, need)).param("version", "0"),
                409);
        assertThat(stale.select("input[name=version]").val()).isEqualTo("1");
        assertThat(page(get("/workspace/initiatives/{id}/needs/{need}?lang=fr", this.id, need), 200).select("#hours")
            .val()).isEqualTo("90");
        page(get("/workspace/initiatives/{id}/needs/{need}/removal?lang=en", this.id, need), 200);
        assertThat(post("/workspace/initiatives/{id}/needs/{need}/removal", this.id, need))
            .hasRedirectedUrl("/workspace/initiatives/" + this.id);
        then(this.writing).should().removeNeed(this.id, need, ASSOCIATION);
    }

    private static MockMvcRequestBuilder whole(MockMvcRequestBuilder request) {
        return request.param("fr.title", "Un plan")
            .param("fr.deliverable", "Un plan simple")
            .param("skills", Initiatives.SKILL.toString())
            .param("hours", "90")
            .param("people", "2")
            .param("mode", "ONSITE")
            .param("startsOn", LocalDate.of(2027, 1, 1).toString());
    }

    // the picture

    @Test
    void aPictureIsSentAndRemoved() throws Exception {
        drafted(InitiativeStatus.DRAFT);
        Document page = page(get("/workspace/initiatives/{id}/picture?lang=ar", this.id), 200);
        assertThat(page.select("input[type=file][name=picture]")).hasSize(1);
        assertThat(this.mvc.post()
            .uri("/workspace/initiatives/{id}/picture", this.id)
            .multipart()
            .file(new MockMultipartFile("picture", "a.png", "image/png", new byte[] { 1 }))
            .with(as(ASSOCIATION))
            .with(csrf())).hasRedirectedUrl("/workspace/initiatives/" + this.id + "/picture");
        then(this.pictures).should().replace(this.id, new byte[] { 1 }, ASSOCIATION);
        assertThat(post("/workspace/initiatives/{id}/picture/removal", this.id)).hasStatus3xxRedirection();
    }

    @Test
    void aFormWithoutAFileIsAnsweredBesideTheField() throws Exception {
        drafted(InitiativeStatus.DRAFT);
        assertThat(post("/workspace/initiatives/{id}/picture", this.id).param("picture", "text"))
            .satisfies((answer) -> assertThat(answer.getResponse().getStatus()).isLessThan(500));
    }

    // for the rooms of others

    @Controller
    static class OtherRooms {

        @GetMapping("/associations/card")
        String card(Model model) {
            return fill(model, "card");
        }

        @GetMapping("/associations/card-under")
        String cardUnder(Model model) {
            return fill(model, "cardUnder");
        }

        private static String fill(Model model, String fragment) {
            InitiativeCard card = Initiatives.card(InitiativeStatus.PUBLISHED, null);
            model.addAttribute("one", card);
            model.addAttribute("other", Initiatives.association(card.associationId(), OrganisationStatus.VERIFIED));
            return "initiative/_card :: " + fragment + " (initiative=${one}, organisation=${other})";
        }

        @GetMapping("/associations/review")
        String review(Model model) {
            model.addAttribute("all", new InitiativePage(Initiatives.card(InitiativeStatus.IN_MODERATION, "Précisez"),
                    List.of("081"), UUID.randomUUID()));
            return "initiative/_review :: content (page=${all})";
        }

    }

    @ParameterizedTest
    @ValueSource(strings = { "fr", "ar", "en" })
    void listsAndReviewersFindTheirParts(String language) {
        for (String part : List.of("card", "card-under", "review")) {
            assertThat(this.mvc.get().uri("/associations/{part}?lang={language}", part, language)).as(part)
                .hasStatusOk()
                .bodyText()
                .contains("ar".equals(language) ? Initiatives.ARABIC_TITLE : Initiatives.TITLE)
                .doesNotContain("??");
        }
        assertThat(this.mvc.get().uri("/associations/review?lang=fr")).bodyText()
            .contains(Initiatives.TITLE, Initiatives.ARABIC_TITLE, "Précisez", "Demnate", "Éducation de qualité",
                    "Un plan &lt;b&gt;simple");
        assertThat(this.mvc.get().uri("/associations/card-under?lang=fr")).bodyText().contains("<h3 class=\"card__t\"");
    }

}
