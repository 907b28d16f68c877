package org.tiwizi.portal.web;

import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.platform.PageTest;
import org.tiwizi.portal.Figures;
import org.tiwizi.portal.HomePage;
import org.tiwizi.portal.HomePage.Count;
import org.tiwizi.portal.HomeService;
import org.tiwizi.portal.NextStep;
import org.tiwizi.portal.Portals;
import org.tiwizi.portal.WorkspacePage;
import org.tiwizi.portal.WorkspaceService;
import org.tiwizi.shared.Label;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

@PageTest({ HomeController.class, WorkspaceController.class, PortalPagesController.class })
class PortalPagesTests {

    private static final Label WATER = new Label("الماء", "Eau", "Water");

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    HomeService home;

    @MockitoBean
    WorkspaceService workspace;

    @Test
    void homeShowsFiguresOnceTheySaySomething() {
        given(this.home.show()).willReturn(home(1309));
        Document page = page("/?lang=fr");
        assertThat(page.select(".figures li").first().text()).isEqualTo("1 309 initiatives ouvertes");
        assertThat(page.select(".sectors a").attr("href")).isEqualTo("/initiatives?sector=WATER");
        assertThat(page.select(".hero__cta a").eachAttr("href")).containsExactly("/sign-up/association",
                "/sign-up/company");
        assertThat(page.select("meta[name=description]").attr("content")).startsWith("Une association décrit");

        given(this.home.show()).willReturn(home(11));
        Document begun = page("/?lang=ar");
        assertThat(begun.select(".figures, .sectors small, .map")).isEmpty();
        assertThat(begun.select("main h2").first().text()).isEqualTo("من اللقاء إلى الأثر في خمس مراحل");
        assertThat(begun.select("html").attr("dir")).isEqualTo("rtl");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/about", "/accessibility", "/privacy", "/terms" })
    void pagesAboutThePortalAreCompleteInAllLanguages(String address) {
        for (String language : List.of("ar", "fr", "en")) {
            Document page = page(address + "?lang=" + language);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("main h2").size()).isGreaterThan(3);
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("ar", "fr", "en",
                    "x-default");
        }
    }

    @Test
    void helpAndVerificationHaveAddressesOfTheirOwn() {
        assertThat(page("/about").select("h2#help, h2#verification")).hasSize(2);
        assertThat(page("/privacy?lang=fr").text()).contains("n’a pas encore de numéro");
    }

    @ParameterizedTest
    @CsvSource({ "ASSOCIATION, ar, الجواب عن المقترحات", "COMPANY, fr, Trouver une initiative" })
    void aPartySeesWhatWaitsFirst(Role role, String language, String next) {
        boolean association = role == Role.ASSOCIATION;
        OrganisationCard own = Portals.organisation(OrganisationKind.valueOf(role.name()), OrganisationStatus.VERIFIED);
        Member member = Portals.member(role);
        given(this.workspace.show(member))
            .willReturn(new WorkspacePage(role, "Salma", own, association ? NextStep.ANSWERS : NextStep.BROWSING,
                    List.of(Portals.proposal(association)), association ? List.of(Portals.initiative(own)) : List.of(),
                    association ? List.of() : List.of(Portals.offer(own)), List.of(Portals.partnership()), 0));

        Document page = page("/workspace?lang=" + language, member);
        assertThat(page.select("main .btn").first().text()).isEqualTo(next);
        assertThat(page.select(".todo").first().select("bdi").first().text()).isEqualTo("Un budget <annuel>");
        assertThat(page.select(".todo").first().select("bdi").first().attr("lang")).isEqualTo("fr");
        assertThat(page.select("main h2").eachText()).hasSize(4);
        assertThat(page.select("main a[href=/recommendations]")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({ "DRAFT", "SUBMITTED", "CHANGES_REQUESTED", "REJECTED", "VERIFIED" })
    void whoBeginsSeesTheWayToTheFirstPublication(OrganisationStatus status) {
        Member member = Portals.member(Role.COMPANY);
        given(this.workspace.show(member))
            .willReturn(new WorkspacePage(Role.COMPANY, "Salma", Portals.organisation(OrganisationKind.COMPANY, status),
                    NextStep.VERIFICATION, List.of(), List.of(), List.of(), List.of(), 0));

        Document page = page("/workspace?lang=fr", member);
        assertThat(page.select("ol.todo li")).hasSize(3);
        assertThat(page.select("ol.todo .badge--ok").size()).isEqualTo(switch (status) {
            case DRAFT, CHANGES_REQUESTED, LAPSED -> 0;
            case SUBMITTED, IN_REVIEW, REJECTED, SUSPENDED, CLOSED -> 1;
            case VERIFIED, EXPIRING -> 2;
        });
    }

    @ParameterizedTest
    @CsvSource({ "INSTITUTION, 1", "MODERATOR, 2", "ADMINISTRATOR, 3" })
    void otherRolesHaveTheirOwn(Role role, int entries) {
        Member member = Portals.member(role);
        given(this.workspace.show(member)).willReturn(new WorkspacePage(role, "<b>Salma",
                (role == Role.INSTITUTION)
                        ? Portals.organisation(OrganisationKind.INSTITUTION, OrganisationStatus.VERIFIED) : null,
                NextStep.MODERATION, List.of(), List.of(), List.of(), List.of(), 12));

        Document page = page("/workspace?lang=ar", member);
        assertThat(page.select("h1 bdi").text()).isEqualTo("<b>Salma");
        assertThat(page.select("main .todo li, #h-inst")).hasSize(entries);
        if (role != Role.INSTITUTION) {
            assertThat(page.select(".todo").text()).contains("12 ملفا ينتظر القرار");
        }
    }

    @Test
    void aVisitorSignsInFirst() {
        assertThat(this.mvc.get().uri("/workspace")).hasStatus3xxRedirection();
    }

    private static HomePage home(long initiatives) {
        return new HomePage(new Figures(initiatives, 312, 86, 12, Map.of("WATER", 5L), Map.of("MA-05", 18L)),
                List.of(new Count("WATER", WATER, 5)), List.of(new Count("MA-05", WATER, 18)), List.of());
    }

    private Document page(String address) {
        return Jsoup
            .parse(assertThat(this.mvc.get().uri(address)).hasStatusOk().bodyText().doesNotContain("??").actual());
    }

    private Document page(String address, Member member) {
        return Jsoup.parse(assertThat(this.mvc.get()
            .uri(address)
            .with(authentication(new TestingAuthenticationToken(member, "", "ROLE_" + member.role())))).hasStatusOk()
            .bodyText()
            .doesNotContain("??")
            .actual());
    }

}
