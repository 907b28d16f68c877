package org.tiwizi.organisation.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.account.AccountService;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.durability.Durability;
import org.tiwizi.durability.DurabilityService;
import org.tiwizi.durability.Lasting;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.offer.OfferService;
import org.tiwizi.organisation.Confirmation;
import org.tiwizi.organisation.Directory;
import org.tiwizi.organisation.DirectoryService;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationForm;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationPage;
import org.tiwizi.organisation.OrganisationProfile;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.organisation.ProfileService;
import org.tiwizi.organisation.SignUpForm;
import org.tiwizi.organisation.SignUpService;
import org.tiwizi.platform.Option;
import org.tiwizi.platform.PageTest;
import org.tiwizi.proposal.Responsiveness;
import org.tiwizi.proposal.ResponsivenessService;
import org.tiwizi.proposal.Side;
import org.tiwizi.review.ReplyView;
import org.tiwizi.review.Reputation;
import org.tiwizi.review.ReputationService;
import org.tiwizi.review.ReviewCriterion;
import org.tiwizi.review.ReviewView;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Label;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.Origin;
import org.tiwizi.shared.ResultPage;
import org.tiwizi.taxonomy.Activity;
import org.tiwizi.taxonomy.Choices;
import org.tiwizi.taxonomy.Province;
import org.tiwizi.taxonomy.Region;
import org.tiwizi.taxonomy.Sector;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.authentication.TestingAuthenticationToken;
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
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PageTest({ SignUpController.class, SignUpConfirmationController.class, DirectoryController.class,
        ProfileController.class })
class OrganisationPagesTests {

    private static final String PASSWORD = "une phrase assez longue";

    private static final UUID ID = UUID.randomUUID();

    private static final Member MEMBER = new Member(UUID.randomUUID(), ID, Role.ASSOCIATION, "Nadia", Language.FR, 0);

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    SignUpService signUps;

    @MockitoBean
    AccountService accounts;

    @MockitoBean
    DirectoryService directory;

    @MockitoBean
    ProfileService profiles;

    @MockitoBean(name = "choices")
    Choices choices;

    @MockitoBean(name = "taxonomyService")
    TaxonomyService taxonomy;

    @MockitoBean(name = "initiativeService")
    InitiativeService initiatives;

    @MockitoBean(name = "responsivenessService")
    ResponsivenessService responsiveness;

    @MockitoBean(name = "durabilityService")
    DurabilityService durability;

    @MockitoBean(name = "reputationService")
    ReputationService reputations;

    @MockitoBean(name = "offerService")
    OfferService offers;

    @BeforeEach
    void reference() {
        given(this.responsiveness.of(any())).willReturn(new Responsiveness(10, 8, 30));
        given(this.reputations.of(any())).willReturn(Reputation.NONE);
        given(this.durability.of(any())).willReturn(new Lasting(new Durability(12, 10, 8), new Durability(3, 2, 1)));
        Label label = new Label("الرباط", "Rabat", "Rabat");
        given(this.taxonomy.region("MA-04")).willReturn(Optional.of(new Region("MA-04", 4, label)));
        given(this.taxonomy.province("MA-RAB")).willReturn(Optional.of(new Province("MA-RAB", "MA-04", label)));
        given(this.taxonomy.province("MA-AGD")).willReturn(Optional.of(new Province("MA-AGD", "MA-09", label)));
        given(this.taxonomy.sector("EDUCATION")).willReturn(Optional.of(new Sector("EDUCATION", 2, label, List.of(4))));
        given(this.taxonomy.activity("J")).willReturn(Optional.of(new Activity("J", label)));
        given(this.choices.regions()).willReturn(List.of(new Option("MA-04", "Rabat-Salé-Kénitra")));
        given(this.choices.provinces()).willReturn(List.of(new Option("MA-RAB", "Rabat")));
        given(this.choices.sectors()).willReturn(List.of(new Option("EDUCATION", "Éducation")));
        given(this.choices.activities()).willReturn(List.of(new Option("J", "Information et communication")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/sign-up", "/sign-up/association", "/sign-up/company", "/sign-up/sent",
            "/sign-up/confirmation?token=abc" })
    void theSignUpPagesAreCompleteInThreeLanguages(String address) {
        for (Language language : Language.values()) {
            assertWhole(this.mvc.get()
                .uri(address + (address.contains("?") ? "&" : "?") + "lang=" + language.code())
                .exchange(), language);
        }
    }

    @Test
    void theNoticeOfLaw0908StandsWhereDataAreCollectedAndNothingIsTickedBefore() {
        Document page = page(this.mvc.get().uri("/sign-up/association?lang=fr").exchange());

        assertThat(page.select("section[aria-labelledby=privacy]").text()).contains("Tiwizi", "loi 09-08", "CNDP",
                "effacer");
        assertThat(page.select("a[href=/privacy], a[href=/terms]")).isNotEmpty();
        assertThat(page.select("input[name=acceptTerms]").hasAttr("checked")).isFalse();
        assertThat(page.select("form[action=/sign-up/association] [name]").eachAttr("name")).contains("personName",
                "email", "password", "organisationName", "region", "sector", "acceptTerms");
    }

    @Test
    void aCompleteFormIsReceivedWithThePasswordAsItWasTyped() {
        assertThat(this.mvc.post()
            .uri("/sign-up/company")
            .param("personName", " Nadia ")
            .param("email", "nadia@example.ma")
            .param("password", " " + PASSWORD + " ")
            .param("organisationName", "Atlas")
            .param("region", "MA-04")
            .param("ice", "001561191 0000 66")
            .param("activitySector", "J")
            .param("acceptTerms", "true")
            .header("Accept-Language", "ar")
            .with(csrf())).hasRedirectedUrl("/sign-up/sent");
        then(this.signUps).should()
            .receive(org.mockito.ArgumentMatchers.argThat((SignUpForm form) -> form.personName().equals("Nadia")
                    && form.password().equals(" " + PASSWORD + " ")), eq(Language.AR));
    }

    @Test
    void anEmptyFormSaysInFrenchAndArabicWhatIsMissing() {
        Document french = page(this.mvc.post().uri("/sign-up/association?lang=fr").with(csrf()).exchange());
        assertThat(french.title()).startsWith("Erreur");
        assertThat(french.select(".errsum li").eachText()).containsExactlyInAnyOrder("Saisissez votre nom.",
                "Saisissez votre adresse e-mail.", "Choisissez un mot de passe.",
                "Saisissez le nom de votre organisation.", "Choisissez une région.", "Choisissez un secteur.",
                "Pour créer un compte, acceptez les conditions d’utilisation.");
        Document arabic = page(this.mvc.post().uri("/sign-up/company?lang=ar").with(csrf()).exchange());
        assertThat(arabic.select(".errsum li").eachText()).contains("أدخلوا اسمكم.", "أدخلوا التعريف الموحد للمقاولة.",
                "اختاروا قطاع نشاط.");
        then(this.signUps).should(never()).receive(any(), any());
    }

    @ParameterizedTest
    @ValueSource(strings = { "<script>alert(1)</script>", "\"'`${7*7}__${7*7}__::.x", "x\u0000y", "\u202egnp", "x\r\ny",
            "\ud83d\ude00", "\ud800", "ENDLESS" })
    void hostileValuesComeBackHarmlessWithAMessage(String value) {
        String typed = value.equals("ENDLESS") ? "é".repeat(100_000) : value;
        for (String door : List.of("association", "company")) {
            for (String language : List.of("ar", "fr")) {
                MvcTestResult answer = this.mvc.post()
                    .uri("/sign-up/" + door + "?lang=" + language)
                    .param("personName", typed)
                    .param("email", typed)
                    .param("password", "x")
                    .param("organisationName", typed)
                    .param("region", typed)
                    .param("sector", typed)
                    .param("ice", typed)
                    .param("activitySector", typed)
                    .param("acceptTerms", typed)
                    .with(csrf())
                    .exchange();
                assertWhole(answer, Language.ofCode(language).orElseThrow());
                Document page = page(answer);
                assertThat(page.select("script:not([src])")).isEmpty();
                assertThat(page.select(".field--bad").size()).isGreaterThanOrEqualTo(5);
                assertThat(page.select("#email").attr("value")).isEqualTo(asAPageCanHoldIt(typed));
                assertThat(page.text()).doesNotContain("49__");
            }
        }
        then(this.signUps).shouldHaveNoInteractions();
    }

    @Test
    void thePasswordNeverComesBackIntoThePage() {
        assertThat(this.mvc.post().uri("/sign-up/association").param("password", PASSWORD).with(csrf())).hasStatusOk()
            .bodyText()
            .doesNotContain(PASSWORD);
    }

    @Test
    void openingTheLinkChangesNothingAndItsButtonConfirms() {
        Document page = page(this.mvc.get().uri("/sign-up/confirmation?token=a-b_c").exchange());
        assertThat(page.select("form[action=/sign-up/confirmation] input[name=token]").attr("value"))
            .isEqualTo("a-b_c");
        then(this.signUps).shouldHaveNoInteractions();

        given(this.signUps.confirm("a-b_c")).willReturn(Confirmation.CONFIRMED);
        assertThat(this.mvc.post().uri("/sign-up/confirmation").param("token", "a-b_c").with(csrf()))
            .hasRedirectedUrl("/sign-in");
    }

    @Test
    void aLinkThatCannotServeSaysSoAndShowsAWayForward() {
        given(this.signUps.confirm(any())).willReturn(Confirmation.UNUSABLE);
        for (Language language : Language.values()) {
            MvcTestResult used = this.mvc.post()
                .uri("/sign-up/confirmation?lang=" + language.code())
                .param("token", "old")
                .with(csrf())
                .exchange();
            MvcTestResult missing = this.mvc.get().uri("/sign-up/confirmation?lang=" + language.code()).exchange();
            assertThat(used).hasStatus(410);
            assertThat(missing).hasStatus(410);
            assertThat(page(used).select("main").text()).isEqualTo(page(missing).select("main").text());
            assertThat(page(used).select("main a[href=/sign-up]")).isNotEmpty();
            assertThat(page(used).text()).doesNotContain("??");
        }
    }

    @Test
    void anAddressThatGotAnAccountMeanwhileIsTold() {
        given(this.signUps.confirm(any())).willReturn(Confirmation.ADDRESS_TAKEN);
        MvcTestResult taken = this.mvc.post()
            .uri("/sign-up/confirmation?lang=fr")
            .param("token", "t")
            .with(csrf())
            .exchange();

        assertWhole(taken, Language.FR);
        assertThat(page(taken).select("main").text()).contains("Vous avez déjà un compte");
    }

    @Test
    void theDirectoriesAreCompleteInThreeLanguages() {
        List<OrganisationCard> cards = IntStream.range(0, 12)
            .mapToObj((index) -> (index % 2 == 0) ? association(OrganisationStatus.VERIFIED, Origin.MEMBERS, null)
                    : association(OrganisationStatus.VERIFIED, Origin.IMPORTED, "ukcat"))
            .toList();
        given(this.directory.associations(any()))
            .willReturn(new Directory(new ResultPage<>(cards, 40, 2, 12), "nour", "MA-04", "EDUCATION", null, true));
        given(this.directory.companies(any()))
            .willReturn(new Directory(new ResultPage<>(List.of(company()), 1, 1, 12), null, null, null, null, false));
        for (Language language : Language.values()) {
            MvcTestResult associations = this.mvc.get()
                .uri("/associations?q=nour&region=MA-04&page=2&lang=" + language.code())
                .exchange();
            assertWhole(associations, language);
            Document page = page(associations);
            assertThat(page.select("main article")).hasSize(12);
            assertThat(page.select(".seal")).as("only what was verified here").hasSize(6);
            assertThat(page.select("#region option[selected]").attr("value")).isEqualTo("MA-04");
            assertThat(page.select(".pages [rel=next]").attr("href")).contains("page=3", "q=nour");
            assertThat(page.select("link[rel=canonical]")).hasSize(1);
            assertWhole(this.mvc.get().uri("/companies?lang=" + language.code()).exchange(), language);
        }
    }

    @Test
    void anEmptyDirectorySaysWhyAndWhatToDo() {
        given(this.directory.associations(any()))
            .willReturn(new Directory(ResultPage.empty(12), "nour", null, null, null, false));
        given(this.directory.companies(any()))
            .willReturn(new Directory(ResultPage.empty(12), null, null, null, null, false));

        Document filtered = page(this.mvc.get().uri("/associations?q=nour&lang=fr").exchange());
        assertThat(filtered.select(".empty").text()).contains("Aucune association avec ces filtres");
        assertThat(filtered.select(".empty a").attr("href")).isEqualTo("/associations");
        Document none = page(this.mvc.get().uri("/companies?lang=ar").exchange());
        assertThat(none.select(".empty").text()).contains("لم يتم بعد التحقق من أي مقاولة");
    }

    @Test
    void aPublicProfileShowsWhatItsPartnersSay() {
        OrganisationCard partner = association(OrganisationStatus.VERIFIED, Origin.MEMBERS, null);
        Instant at = Instant.parse("2026-11-05T09:00:00Z");
        given(this.directory.association("nour"))
            .willReturn(page(association(OrganisationStatus.VERIFIED, Origin.MEMBERS, null)));
        given(this.reputations.of(any())).willReturn(new Reputation(3,
                Map.of(ReviewCriterion.CLARITY, new BigDecimal("4.3"), ReviewCriterion.RELIABILITY,
                        new BigDecimal("5.0"), ReviewCriterion.RESULT, new BigDecimal("2.7")),
                List.of(new Reputation.Line(new ReviewView(UUID.randomUUID(), Side.COMPANY, partner.id(), 4, 5, 3,
                        Language.FR, "Clair <script>alert(1)</script>", at, at, true,
                        new ReplyView(Language.AR, "شكرا لكم", at)), partner))));
        for (Language language : Language.values()) {
            MvcTestResult answer = this.mvc.get().uri("/associations/nour?lang=" + language.code()).exchange();
            assertWhole(answer, language);
            assertThat(page(answer).select("[id^=review-]").text()).contains("Clair <script>", "شكرا لكم");
            assertThat(page(answer).select("section[aria-labelledby=h-received] dl rect").eachAttr("width"))
                .containsExactlyInAnyOrder("86", "100", "54");
        }
        assertThat(page(this.mvc.get().uri("/associations/nour?lang=fr").exchange()).text()).contains("3 avis",
                "4,3 sur 5", "Réponse de l’organisation", "écrit après avoir lu");
    }

    @Test
    void aPublicProfileShowsItsSealItsTextsAndNoPerson() {
        given(this.directory.association("nour"))
            .willReturn(page(association(OrganisationStatus.VERIFIED, Origin.DEMONSTRATION, null)));
        for (Language language : Language.values()) {
            MvcTestResult answer = this.mvc.get().uri("/associations/nour?lang=" + language.code()).exchange();
            assertWhole(answer, language);
            Document page = page(answer);
            assertThat(page.select(".banner")).hasSize(1);
            assertThat(page.select(".seal")).hasSize(1);
            assertThat(page.select("main [lang=ar][dir=rtl]").text()).contains("جمعية نور", "دروس مسائية");
            assertThat(page.select("main a[rel~=nofollow]").attr("href")).isEqualTo("https://nour.example");
            assertThat(page.text()).doesNotContain("001561191000066").doesNotContain("Une remarque");
        }
        assertThat(page(this.mvc.get().uri("/associations/nour?lang=fr").exchange()).text()).contains(
                "Identité vérifiée le 5 août 2026.", "80 %", "8 oui sur 10 réponses",
                "Trop peu de réponses pour un taux");
    }

    @Test
    void whatWasTakenOverNamesItsSourceAndLicence() {
        given(this.directory.association("ryedale"))
            .willReturn(page(association(OrganisationStatus.VERIFIED, Origin.IMPORTED, "ukcat")));
        Document page = page(this.mvc.get().uri("/associations/ryedale?lang=fr").exchange());

        assertThat(page.select(".banner").text()).contains("Repris d’un jeu de données ouvert", "CC BY 4.0");
        assertThat(page.select(".seal")).isEmpty();
    }

    @Test
    void whatIsNotPublicDoesNotExist() {
        given(this.directory.company("draft")).willThrow(new NotFound("public profile", "draft"));

        assertThat(this.mvc.get().uri("/companies/draft")).hasStatus(404);
    }

    @Test
    void theWorkspaceShowsWhereTheVerificationStandsInThreeLanguages() {
        for (OrganisationStatus status : OrganisationStatus.values()) {
            given(this.profiles.show(MEMBER)).willReturn(profile(association(status, Origin.MEMBERS, null)));
            for (Language language : Language.values()) {
                MvcTestResult answer = this.mvc.get()
                    .uri("/workspace/organisation?lang=" + language.code())
                    .with(member())
                    .exchange();
                assertWhole(answer, language);
                Document page = page(answer);
                assertThat(page.select("form[action=/workspace/organisation/submission]"))
                    .hasSize(status.isSubmittable() ? 1 : 0);
                assertThat(page.select("a[href=/workspace/organisation/appeal]"))
                    .hasSize((status == OrganisationStatus.REJECTED) ? 1 : 0);
                if (Set
                    .of(OrganisationStatus.SUBMITTED, OrganisationStatus.IN_REVIEW, OrganisationStatus.SUSPENDED,
                            OrganisationStatus.CLOSED)
                    .contains(status)) {
                    assertThat(page.select("form[action=/workspace/organisation], #region")).isEmpty();
                    assertThat(page.select("section[aria-labelledby=profile]").text()).contains("Association Nour",
                            "Des cours.", "2009");
                    continue;
                }
                assertThat(page.select(".langblock input").first().id()).isEqualTo(language.code() + ".name");
                assertThat(page.select("input[name=version]").attr("value")).isEqualTo("3");
                assertThat(page.select("#region option[selected]").attr("value")).isEqualTo("MA-04");
            }
        }
    }

    @Test
    void visitorsSignInFirstAndModeratorsHaveNoOrganisation() {
        assertThat(this.mvc.get().uri("/workspace/organisation")).hasStatus3xxRedirection();
        Member moderator = new Member(UUID.randomUUID(), null, Role.MODERATOR, "Salma", Language.FR, 0);
        assertThat(this.mvc.get()
            .uri("/workspace/organisation")
            .with(authentication(new TestingAuthenticationToken(moderator, null, "ROLE_MODERATOR")))).hasStatus(403);
    }

    @Test
    void aCompleteProfileIsStoredAndSubmissionIsAsked() {
        given(this.profiles.show(MEMBER))
            .willReturn(profile(association(OrganisationStatus.DRAFT, Origin.MEMBERS, null)));

        assertThat(send("version", "3", "fr.name", "Nour", "fr.mission", "Des cours.", "region", "MA-04", "province",
                "MA-RAB", "sector", "EDUCATION", "website", "www.nour.example", "status", "VERIFIED", "id", "x"))
            .hasRedirectedUrl("/workspace/organisation");
        then(this.profiles).should().change(any(OrganisationForm.class), eq(MEMBER));
        assertThat(this.mvc.post().uri("/workspace/organisation/submission").with(member()).with(csrf()))
            .hasRedirectedUrl("/workspace/organisation");
        then(this.profiles).should().submit(MEMBER);
    }

    @Test
    void eachWrongAnswerOfTheProfileIsSaidBesideItsFieldAndKept() {
        given(this.profiles.show(MEMBER))
            .willReturn(profile(association(OrganisationStatus.DRAFT, Origin.MEMBERS, null)));
        for (String language : List.of("ar", "fr", "en")) {
            MvcTestResult answer = send("lang", language, "version", "3", "ar.name", "", "ar.mission", "مهمة",
                    "fr.name", "<b>x", "en.name", "1", "region", "nowhere", "province", "MA-AGD", "foundedIn", "two",
                    "website", "javascript:alert(1)");
            assertWhole(answer, Language.ofCode(language).orElseThrow());
            Document page = page(answer);
            assertThat(page.select(".field--bad label").eachAttr("for")).contains("en.name", "region", "province",
                    "sector", "foundedIn", "website");
            assertThat(page.getElementById("fr.name").attr("value")).isEqualTo("<b>x");
            assertThat(page.getElementById("ar.mission").text()).isEqualTo("مهمة");
            assertThat(page.getElementById("foundedIn").attr("value")).isEqualTo("two");
            assertThat(page.getElementById("website").attr("value")).isEqualTo("javascript:alert(1)");
            assertThat(page.getElementById("version").attr("value")).isEqualTo("3");
            for (Element link : page.select(".errsum a")) {
                assertThat(page.getElementById(link.attr("href").substring(1))).as(link.outerHtml()).isNotNull();
            }
        }
        then(this.profiles).should(never()).change(any(), any());
    }

    @Test
    void anEmptyOrEndlessProfileIsAnsweredWithAMessage() {
        given(this.profiles.show(MEMBER))
            .willReturn(profile(association(OrganisationStatus.DRAFT, Origin.MEMBERS, null)));
        Document empty = page(send("lang", "fr"));
        assertThat(empty.select("#written").text()).contains("Écrivez le nom et la mission dans une langue au moins.");

        String endless = "\u0000".repeat(100_000);
        assertThat(send("version", endless, "fr.name", endless, "fr.mission", endless, "region", endless, "province",
                endless, "sector", endless, "foundedIn", endless, "website", endless, "ice", endless))
            .hasStatusOk();
    }

    @Test
    void aProfileThatReviewersAreDecidingOnIsRefusedWhateverWasTyped() {
        given(this.profiles.show(MEMBER))
            .willReturn(profile(association(OrganisationStatus.SUBMITTED, Origin.MEMBERS, null)));
        willThrow(new Conflict("organisation.conflict.locked")).given(this.profiles).change(any(), any());

        assertThat(page(this.mvc.get().uri("/workspace/organisation?lang=en").with(member()).exchange()).text())
            .contains("You can change it again once the moderators have answered.");
        for (String region : List.of("MA-04", "")) {
            MvcTestResult answer = send("lang", "en", "version", "3", "fr.name", "Nour", "fr.mission", "Des cours.",
                    "region", region, "sector", "EDUCATION");
            assertThat(answer).hasStatus(409);
            assertThat(page(answer).text()).contains("You can change it again once the moderators have answered.");
        }
    }

    @Test
    void aVerifiedNameIsKeptAndThePageSaysSoBesideWhatWasTyped() {
        given(this.profiles.show(MEMBER))
            .willReturn(profile(association(OrganisationStatus.VERIFIED, Origin.MEMBERS, null)));
        for (Language language : Language.values()) {
            MvcTestResult answer = send("lang", language.code(), "version", "3", "fr.name", "Autre nom", "fr.mission",
                    "Des cours.", "region", "MA-04", "sector", "EDUCATION");
            assertWhole(answer, language);
            Document page = page(answer);
            assertThat(page.select(".field--bad label").eachAttr("for")).containsExactlyInAnyOrder("ar.name",
                    "fr.name");
            assertThat(page.getElementById("fr.name").attr("value")).isEqualTo("Autre nom");
            assertThat(page.select("details:not([open]) .field--bad")).isEmpty();
        }
        assertThat(page(send("lang", "en", "fr.name", "Autre nom")).getElementById("fr.name-error").text())
            .contains("A verified name cannot be changed here; write to us.");
        then(this.profiles).should(never()).change(any(), any());

        assertThat(send("version", "3", "ar.name", "جمعية نور", "fr.name", "Association Nour", "fr.mission", "Autre.",
                "en.name", "Nour", "region", "MA-04", "sector", "EDUCATION"))
            .hasRedirectedUrl("/workspace/organisation");
    }

    @Test
    void anIncompleteProfileComesBackWithWhatItLacks() {
        OrganisationCard bare = new OrganisationCard(ID, OrganisationKind.COMPANY, "atlas",
                Map.of(Language.FR, "Atlas"), null, null, null, null, OrganisationStatus.DRAFT, null, Origin.MEMBERS,
                null);
        OrganisationProfile profile = new OrganisationProfile(
                new OrganisationPage(bare, Map.of(), null, null, null, null), 3, Instant.parse("2026-08-01T10:00:00Z"),
                false);
        given(this.profiles.show(MEMBER)).willReturn(profile);
        given(this.profiles.submit(MEMBER)).willReturn(profile.gaps());

        MvcTestResult answer = this.mvc.post()
            .uri("/workspace/organisation/submission")
            .with(member())
            .with(csrf())
            .exchange();
        assertThat(answer).hasRedirectedUrl("/workspace/organisation");
        assertThat(answer.getMvcResult().getFlashMap().get("gaps")).isEqualTo(profile.gaps());
        assertThat(answer.getMvcResult().getFlashMap().get("notice")).isNull();
        for (Language language : Language.values()) {
            MvcTestResult shown = this.mvc.get()
                .uri("/workspace/organisation?lang=" + language.code())
                .with(member())
                .flashAttr("gaps", profile.gaps())
                .exchange();
            assertWhole(shown, language);
            Document page = page(shown);
            assertThat(page.select(".errsum a").eachAttr("href")).containsExactly("#written", "#region",
                    "#activitySector", "#ice");
            for (Element link : page.select(".errsum a")) {
                assertThat(page.getElementById(link.attr("href").substring(1))).as(link.outerHtml()).isNotNull();
            }
        }
        Document plain = page(this.mvc.get().uri("/workspace/organisation?lang=fr").with(member()).exchange());
        assertThat(plain.select(".errsum")).isEmpty();
        assertThat(plain.select("section[aria-labelledby=verification] a").eachAttr("href")).contains("#ice");
    }

    @Test
    void aStaleProfileComesBackWithBothVersions() {
        given(this.profiles.show(MEMBER))
            .willReturn(profile(association(OrganisationStatus.DRAFT, Origin.MEMBERS, null)));
        willThrow(new ObjectOptimisticLockingFailureException("Organisation", ID)).given(this.profiles)
            .change(any(), any());
        MvcTestResult answer = send("lang", "fr", "version", "2", "fr.name", "Nour nouvelle", "fr.mission",
                "Autre chose.", "region", "MA-04", "sector", "EDUCATION");

        assertThat(answer).hasStatus(409);
        Document page = page(answer);
        assertThat(page.select("section[aria-labelledby=conflict]").text()).contains("Association Nour");
        assertThat(page.getElementById("fr.name").attr("value")).isEqualTo("Nour nouvelle");
        assertThat(page.getElementById("version").attr("value")).isEqualTo("3");
        assertThat(page.text()).doesNotContain("??");
    }

    private MvcTestResult send(String... parameters) {
        var request = this.mvc.post().uri("/workspace/organisation").with(member()).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private static RequestPostProcessor member() {
        return authentication(new TestingAuthenticationToken(MEMBER, null, "ROLE_ASSOCIATION"));
    }

    private static OrganisationCard association(OrganisationStatus status, Origin origin, String source) {
        return new OrganisationCard(ID, OrganisationKind.ASSOCIATION, "nour",
                Map.of(Language.AR, "جمعية نور", Language.FR, "Association Nour"), "MA-04", "MA-RAB", "EDUCATION", null,
                status, LocalDate.of(2026, 8, 5), origin, source);
    }

    private static OrganisationCard company() {
        return new OrganisationCard(ID, OrganisationKind.COMPANY, "atlas", Map.of(Language.FR, "Atlas"), "MA-04", null,
                null, "J", OrganisationStatus.VERIFIED, LocalDate.of(2026, 8, 5), Origin.MEMBERS, null);
    }

    private static OrganisationPage page(OrganisationCard card) {
        return new OrganisationPage(card, Map.of(Language.AR, "دروس مسائية", Language.FR, "Des cours\ndu soir."),
                "001561191000066", 2009, "https://nour.example", null);
    }

    private static OrganisationProfile profile(OrganisationCard card) {
        OrganisationPage page = new OrganisationPage(card, Map.of(Language.FR, "Des cours."), null, 2009,
                "https://nour.example", "Une remarque");
        return new OrganisationProfile(page, 3, Instant.parse("2026-08-01T10:00:00Z"),
                card.status() == OrganisationStatus.REJECTED);
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        }
        catch (java.io.UnsupportedEncodingException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static String asAPageCanHoldIt(String typed) {
        return new String(typed.replace('\u0000', '\ufffd').getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static void assertWhole(MvcTestResult answer, Language language) {
        assertThat(answer).hasStatusOk();
        Document page = page(answer);
        assertThat(page.text()).doesNotContain("??");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.code());
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo(language.direction());
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[style], main script")).isEmpty();
    }

}
