package org.tiwizi.catalogue.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.tiwizi.catalogue.CatalogueHits;
import org.tiwizi.catalogue.CatalogueQuery;
import org.tiwizi.catalogue.CatalogueService;
import org.tiwizi.catalogue.CatalogueSort;
import org.tiwizi.catalogue.Facet;
import org.tiwizi.catalogue.words.Excerpt;
import org.tiwizi.catalogue.words.Excerpt.Part;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.InitiativeStatus;
import org.tiwizi.initiative.InitiativeText;
import org.tiwizi.offer.OfferService;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.platform.Option;
import org.tiwizi.platform.PageTest;
import org.tiwizi.shared.Label;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Origin;
import org.tiwizi.taxonomy.Choices;
import org.tiwizi.taxonomy.PlaceService;
import org.tiwizi.taxonomy.Province;
import org.tiwizi.taxonomy.ProvinceShapes;
import org.tiwizi.taxonomy.Region;
import org.tiwizi.taxonomy.Sector;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

@PageTest({ InitiativeBrowseController.class, OfferBrowseController.class })
@Import({ BrowseSearch.class, BrowsingReader.class, BrowseView.class, FacetGroups.class, ProvinceShapes.class })
class BrowseControllerTests {

    private static final Label NAME = new Label("اسم", "Nom", "Name");

    private static final Province AGADIR = new Province("MA-AGD", "MA-09", new Label("أكادير", "Agadir", "Agadir"));

    private static final UUID SKILL = UUID.fromString("11111111-2222-3333-4444-555555555555");

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    CatalogueService catalogue;

    @MockitoBean
    InitiativeService initiatives;

    @MockitoBean
    OfferService offers;

    @MockitoBean
    OrganisationService organisations;

    @MockitoBean(name = "taxonomyService")
    TaxonomyService taxonomy;

    @MockitoBean
    PlaceService places;

    @MockitoBean
    Choices choices;

    @BeforeEach
    void someIsPublished() {
        given(this.taxonomy.sector("EDUCATION")).willReturn(Optional.of(new Sector("EDUCATION", 2, NAME, List.of(4))));
        given(this.taxonomy.region("MA-05")).willReturn(Optional.of(new Region("MA-05", 5, NAME)));
        given(this.taxonomy.region("MA-09")).willReturn(Optional.of(new Region("MA-09", 9, NAME)));
        given(this.taxonomy.province(anyString())).willAnswer((call) -> Optional.of(new Province(call.getArgument(0),
                "MA-09", new Label("إقليم", call.getArgument(0), call.getArgument(0)))));
        given(this.taxonomy.province("MA-AGD")).willReturn(Optional.of(AGADIR));
        given(this.taxonomy.province("Taghazout")).willReturn(Optional.empty());
        given(this.taxonomy.province("Nowhere")).willReturn(Optional.empty());
        given(this.taxonomy.provinces()).willReturn(List.of(AGADIR));
        Skill skill = new Skill(SKILL, "uri", "D", 1, new Label("المحاسبة", "Comptabilité", "Accounting"), List.of());
        given(this.taxonomy.skill(SKILL)).willReturn(Optional.of(skill));
        given(this.taxonomy.skills(any())).willReturn(List.of(skill));
        given(this.choices.sectors())
            .willReturn(List.of(new Option("EDUCATION", "Éducation"), new Option("HEALTH", "Santé")));
        given(this.choices.regions())
            .willReturn(List.of(new Option("MA-05", "Béni Mellal-Khénifra"), new Option("MA-09", "Souss-Massa")));
        given(this.choices.modes()).willReturn(List.of(new Option("REMOTE", "À distance")));
        given(this.choices.goals()).willReturn(List.of());
        given(this.catalogue.search(any()))
            .willReturn(new CatalogueHits(List.of(), 30, 309, 2, Map.of(Facet.SECTOR, Map.of("EDUCATION", 64L),
                    Facet.REGION, Map.of("MA-09", 21L), Facet.SKILL, Map.of(SKILL.toString(), 27L))));
    }

    @Test
    void everyFilterIsShownWithItsCountAndCanBeRemoved() {
        Document page = page("/initiatives?q=eau&sector=EDUCATION&region=MA-05&skill=" + SKILL
                + "&mode=REMOTE&sort=newest&page=2&lang=fr");

        CatalogueQuery query = asked();
        assertThat(query.words()).containsExactly("eau");
        assertThat(query.sort()).isEqualTo(CatalogueSort.NEWEST);
        assertThat(query.page()).isEqualTo(2);
        assertThat(page.select("[role=status]").text()).isEqualTo("30 initiatives sur 309");
        assertThat(page.select("#results .chip").eachText()).containsExactly("« eau » retirer ce filtre",
                "Éducation retirer ce filtre", "Comptabilité retirer ce filtre", "À distance retirer ce filtre",
                "Béni Mellal-Khénifra retirer ce filtre");
        assertThat(page.select(".chip").get(1).attr("href"))
            .isEqualTo("/initiatives?q=eau&region=MA-05&skill=" + SKILL + "&mode=REMOTE&sort=newest");
        assertThat(page.select("input[value=EDUCATION][checked]")).hasSize(1);
        assertThat(page.select(".opt").eachText()).containsExactly("Éducation 64", "Comptabilité 27", "À distance 0");
        assertThat(page.select("option[value=MA-05][selected]")).hasSize(1);
        assertThat(page.title()).isEqualTo(
                "« eau » · Éducation · Comptabilité – Initiatives qui cherchent des compétences – page 2 – Tiwizi");
        assertThat(page.select(".pages [aria-current]").text()).isEqualTo("2");
    }

    @Test
    void severalRegionsStayChosenWhenTheFormIsSentAgain() {
        Document page = page("/offers?region=MA-05&region=MA-09&lang=ar");

        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("input[type=hidden][name=region]").eachAttr("value")).containsExactly("MA-05", "MA-09");
        assertThat(page.select("table [aria-current]")).hasSize(2);
        assertThat(page.select("h1").text()).isEqualTo("كفاءات تعرضها المقاولات");
    }

    @Test
    void whatAnAddressAsksInVainIsSaidInWords() {
        Document page = page("/initiatives?sector=NOPE&region=%00&goal=18&skill=x&mode=remote&page=-1&sort=drop&q="
                + "x".repeat(300) + "&region=MA-05".repeat(3) + "&lang=fr");

        assertThat(page.select(".alert--warn li").eachText()).hasSize(6)
            .first()
            .asString()
            .contains("dépassait 200 caractères");
        CatalogueQuery query = asked();
        assertThat(query.chosen()).containsOnlyKeys(Facet.REGION);
        assertThat(query.page()).isEqualTo(1);
        assertThat(query.text()).isEqualTo("x".repeat(200));
    }

    @Test
    void moreThanFiftyValuesAreCutAndSignsAloneAreNoWords() {
        StringBuilder many = new StringBuilder("/initiatives?q=%25_'&page=99999999999999&lang=en");
        for (int value = 0; value < 60; value++) {
            many.append("&sector=S").append(value);
        }

        assertThat(page(many.toString()).select(".alert--warn li")).hasSize(3);
        assertThat(asked().words()).isEmpty();
        assertThat(asked().page()).isEqualTo(1);
    }

    @Test
    void anAddressKeepsOnlyWhatSaysSomething() {
        assertThat(this.mvc.get().uri("/initiatives?q=&region=&sort=newest&sector=EDUCATION&page=1"))
            .hasRedirectedUrl("/initiatives?sector=EDUCATION");
        assertThat(this.mvc.get().uri(URI.create("/offers?q=l%27eau%20%26%20%7Bregion%7D&region=&sort=relevance")))
            .hasRedirectedUrl("/offers?q=l%27eau%20%26%20%7Bregion%7D");
    }

    @Test
    void nothingFoundIsSaidWithTheWayOut() {
        given(this.catalogue.search(any())).willReturn(new CatalogueHits(List.of(), 0, 309, 1, Map.of()));
        Document page = page("/initiatives?q=%3Cscript%3Ealert(1)%3C/script%3E%7B7*7%7D&sector=EDUCATION&lang=fr");

        assertThat(page.select(".empty").text()).contains("Aucune initiative avec ces filtres", "Tout effacer");
        assertThat(page.select(".empty .chip")).hasSize(2);
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("input[name=q]").attr("value")).isEqualTo("<script>alert(1)</script>{7*7}");
        assertThat(page.select(".chip").get(1).attr("href")).contains("%7B7%2A7%7D").doesNotContain("{", "<");

        given(this.catalogue.search(any())).willReturn(new CatalogueHits(List.of(), 0, 0, 1, Map.of()));
        assertThat(page("/initiatives?lang=ar").select(".empty").text()).contains("لم تنشر أي مبادرة بعد");
    }

    @Test
    void aMapOfRegionsLeadsWhereThereIsSomething() {
        Document page = page("/initiatives?sort=ending&lang=fr");

        assertThat(page.select(".map a[aria-label]")).hasSize(1);
        Element link = page.selectFirst(".map a[aria-label]");
        assertThat(link.attr("href")).isEqualTo("/initiatives?sort=ending&region=MA-09");
        assertThat(link.attr("aria-label")).isEqualTo("Souss-Massa\u00a0: 21 initiatives");
        assertThat(page.select("aside tr a[href]").eachAttr("href"))
            .containsExactly("/initiatives?region=MA-09&sort=ending");
    }

    @Test
    void theProvincesOfARegionChosenAreDrawnAndCounted() {
        given(this.catalogue.search(any())).willReturn(new CatalogueHits(List.of(), 30, 309, 1,
                Map.of(Facet.PROVINCE, Map.of("MA-AGD", 3L), Facet.REGION, Map.of("MA-09", 21L))));
        Document page = page("/initiatives?region=MA-09&lang=fr");

        assertThat(page.select(".map path")).hasSize(6);
        assertThat(page.select(".map a[href]").eachAttr("href"))
            .containsExactly("/initiatives?region=MA-09&province=MA-AGD");
        assertThat(page.select("input[name=province]").eachAttr("value")).containsExactly("MA-AGD");
        assertThat(page.select("aside tbody tr").eachText()).hasSize(6).startsWith("Agadir 3");
    }

    @Test
    void aProvinceOutsideTheRegionChosenIsLeftOutInWords() {
        assertThat(page("/initiatives?region=MA-05&province=MA-AGD&lang=fr").select(".alert--warn").text())
            .contains("hors de la région");
        assertThat(asked().chosen()).containsOnlyKeys(Facet.REGION);
    }

    @Test
    void regionsAreCountedAsIfNoProvinceWereChosen() {
        page("/initiatives?region=MA-09&province=MA-AGD&lang=fr");

        ArgumentCaptor<CatalogueQuery> queries = ArgumentCaptor.forClass(CatalogueQuery.class);
        verify(this.catalogue, times(2)).search(queries.capture());
        assertThat(queries.getAllValues().get(0).chosen()).containsOnlyKeys(Facet.REGION, Facet.PROVINCE);
        assertThat(queries.getAllValues().get(1).chosen(Facet.PROVINCE)).isEmpty();
    }

    @Test
    void placesAndSkillsMayBeTypedWithoutAnyScript() {
        given(this.places.province("Taghazout")).willReturn(Optional.of(AGADIR));
        given(this.taxonomy.suggest("compta", 8))
            .willReturn(List.of(new Skill(UUID.randomUUID(), "uri", "D", 1, NAME, List.of())));
        Document page = page("/initiatives?place=Taghazout&near=Taghazout&skillWords=compta&sort=nearest&lang=fr");

        assertThat(page.select("#results .chip").eachText()).containsExactly("Agadir retirer ce filtre",
                "Près de Agadir retirer ce filtre");
        assertThat(page.select("input[name=near]").attr("value")).isEqualTo("Agadir");
        assertThat(page.select("[data-nojs] input[name=skill]:not([checked])")).hasSize(1);
        assertThat(page("/initiatives?near=Nowhere&lang=fr").select(".alert--warn").text())
            .contains("ne connaissons pas ce lieu");
    }

    @Test
    void whatWasPerhapsMeantAndWhereItWasFoundAreShownEscaped() {
        UUID id = UUID.randomUUID();
        Excerpt excerpt = new Excerpt(Language.FR,
                List.of(new Part("une <b>", false), new Part("comptabilité", true), new Part(" claire", false)));
        InitiativeCard card = new InitiativeCard(id, "slug", UUID.randomUUID(), InitiativeStatus.PUBLISHED,
                Map.of(Language.FR, new InitiativeText("Titre", "Résumé", null, null, null)), null, List.of(), null,
                null, null, null, null, Origin.MEMBERS, null, null, List.of());
        given(this.initiatives.cards(any())).willReturn(Map.of(id, card));
        given(this.organisations.cards(any())).willReturn(Map.of(card.associationId(),
                new OrganisationCard(card.associationId(), OrganisationKind.ASSOCIATION, "nour",
                        Map.of(Language.FR, "Nour"), null, null, null, null, OrganisationStatus.VERIFIED, null,
                        Origin.MEMBERS, null)));
        given(this.catalogue.search(any()))
            .willReturn(new CatalogueHits(List.of(id), 1, 309, 1, Map.of(), "comptabilité", Map.of(id, excerpt)));
        Document page = page("/initiatives?q=comptabilte&sector=EDUCATION&lang=fr");

        assertThat(page.select("a[href='/initiatives?q=comptabilit%C3%A9&sector=EDUCATION']").text())
            .isEqualTo("comptabilité");
        assertThat(page.select("article p[lang=fr]").text()).isEqualTo("une <b>comptabilité claire");
        assertThat(page.select("article mark").eachText()).containsExactly("comptabilité");
    }

    private CatalogueQuery asked() {
        ArgumentCaptor<CatalogueQuery> query = ArgumentCaptor.forClass(CatalogueQuery.class);
        verify(this.catalogue).search(query.capture());
        return query.getValue();
    }

    private Document page(String address) {
        String body = assertThat(this.mvc.get().uri(URI.create(address))).hasStatusOk()
            .bodyText()
            .doesNotContain("??")
            .actual();
        return Jsoup.parse(body);
    }

}
