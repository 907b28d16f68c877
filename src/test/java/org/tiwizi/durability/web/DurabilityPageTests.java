package org.tiwizi.durability.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiwizi.durability.Durability;
import org.tiwizi.durability.DurabilityPage;
import org.tiwizi.durability.DurabilityService;
import org.tiwizi.durability.Lasting;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.platform.PageTest;
import org.tiwizi.proposal.Meeting;
import org.tiwizi.shared.Label;
import org.tiwizi.taxonomy.Sector;
import org.tiwizi.taxonomy.SkillDomain;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@PageTest(DurabilityController.class)
class DurabilityPageTests {

    private static final Lasting LASTING = new Lasting(new Durability(12, 10, 8), new Durability(4, 3, 1));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    DurabilityService durability;

    @MockitoBean(name = "taxonomyService")
    TaxonomyService taxonomy;

    @ParameterizedTest
    @CsvSource({ "fr, Comptes, Éducation, Trop peu de réponses", "ar, حسابات, تعليم, الأجوبة أقل",
            "en, Accounts, Education, Too few answers" })
    void everybodyReadsWhatLastsAndFewAnswersAreNoRate(String language, String domain, String sector, String few) {
        given(this.taxonomy.domains())
            .willReturn(List.of(new SkillDomain("ACCOUNTS", 1, new Label("حسابات", "Comptes", "Accounts")),
                    new SkillDomain("OTHER", 2, new Label("x", "Rien de tel", "x"))));
        given(this.taxonomy.sector("EDUCATION")).willReturn(
                Optional.of(new Sector("EDUCATION", 2, new Label("تعليم", "Éducation", "Education"), List.of(4))));
        given(this.durability.figures())
            .willReturn(new DurabilityPage(LASTING, Map.of("ACCOUNTS", LASTING), Map.of("EDUCATION", LASTING), List
                .of(new DurabilityPage.Line(Meeting.organisation(OrganisationKind.COMPANY, "Atlas <b>"), LASTING))));

        assertThat(this.mvc.get().uri("/statistics/durability?lang=" + language)).hasStatusOk()
            .bodyText()
            .contains("lang=\"" + language + "\" dir=\"", domain, sector, "Atlas &lt;b&gt;", "80", few)
            .containsOnlyOnce("<h1")
            .doesNotContain("??", "Rien de tel", "33%", "33\u00a0%");
    }

    @ParameterizedTest
    @CsvSource({ "fr, pas encore été posée", "ar, لم يُطرح السؤال بعد", "en, has not been asked yet" })
    void nothingAskedIsSaidAsSuch(String language, String said) {
        given(this.durability.figures()).willReturn(new DurabilityPage(
                new Lasting(new Durability(0, 0, 0), new Durability(0, 0, 0)), Map.of(), Map.of(), List.of()));

        assertThat(this.mvc.get().uri("/statistics/durability?lang=" + language)).hasStatusOk()
            .bodyText()
            .contains(said)
            .doesNotContain("??", "<table");
    }

}
