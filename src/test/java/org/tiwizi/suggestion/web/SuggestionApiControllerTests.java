package org.tiwizi.suggestion.web;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiwizi.platform.PageTest;
import org.tiwizi.shared.Label;
import org.tiwizi.suggestion.SkillSuggestions;
import org.tiwizi.suggestion.Suggestion;
import org.tiwizi.taxonomy.Skill;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

@PageTest(SuggestionApiController.class)
class SuggestionApiControllerTests {

    private static final String ADDRESS = "/api/v1/skills/suggestions";

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    SkillSuggestions suggestions;

    @ParameterizedTest
    @CsvSource({ "en, Accounting", "fr, Comptabilité", "ar, المحاسبة" })
    void everybodyMayAskAndIsAnsweredInTheLanguageAskedFor(String language, String label) {
        Skill skill = new Skill(UUID.randomUUID(), "http://data.europa.eu/esco/skill/1", "FINANCE", 1,
                new Label("المحاسبة", "Comptabilité", "Accounting"), List.of());
        given(this.suggestions.suggest("Nos comptes", 3))
            .willReturn(List.of(new Suggestion(skill, List.of("comptes"))));

        assertThat(this.mvc.get().uri(ADDRESS + "?text=Nos comptes&lang={lang}&limit=3", language)).hasStatusOk()
            .bodyJson()
            .isStrictlyEqualTo("""
                    {"items": [{"uri": "http://data.europa.eu/esco/skill/1", "label": "%s", "because": ["comptes"]}]}
                    """.formatted(label));
    }

    @ParameterizedTest
    @CsvSource({ "1000, 50", "0, 1", "-1, 10", "'', 10", "x, 10", "99999999999, 10" })
    void howManyIsBounded(String asked, int given) {
        assertThat(this.mvc.get().uri(ADDRESS + "?text=x&lang=zz&limit={limit}", asked)).hasStatusOk();
        then(this.suggestions).should().suggest("x", given);
    }

    @Test
    void nothingAskedIsAnsweredWithNothing() {
        assertThat(this.mvc.get().uri(ADDRESS)).hasStatusOk().bodyJson().isStrictlyEqualTo("{\"items\": []}");
        assertThat(this.mvc.get().uri(ADDRESS + "?text=&lang=&limit=")).hasStatusOk();
    }

}
