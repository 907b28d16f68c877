package org.tiwizi.suggestion;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiwizi.taxonomy.Skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class SuggesterTests {

    private static final Suggester SUGGESTER = new Suggester(ShortList.skills(), Theme.all(), Theme.commonness());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On voudrait refaire notre site                      | manage website            | site
            بغينا موقع إلكتروني للجمعية                         | manage website            | موقع
            Our volunteers need a first aid course              | first aid                 | aid
            Notre trésorière a besoin d’un comptable            | accounting                | comptable
            مواكبة نفسية للأطفال                                | provide psychological support to patients | نفسية
            خاصنا traducteur باش نترجمو الوثائق                 | translate different types of texts | traducteur
            Former l’équipe à la cybersecurité                  | cyber security            | cybersecurité
            Cherche un photograhpe pour nos produits            | photography               | photograhpe
            """)
    void theReadersOwnWordsAreTheReason(String text, String skill, String because) {
        List<Suggestion> suggestions = SUGGESTER.suggest(text, 5);

        assertThat(suggestions).filteredOn((one) -> one.skill().name().en().equals(skill))
            .singleElement()
            .satisfies((one) -> assertThat(one.because()).contains(because));
        assertThat(suggestions).allSatisfy((one) -> assertThat(one.because()).isNotEmpty()
            .hasSizeLessThanOrEqualTo(4)
            .allSatisfy((word) -> assertThat(text).contains(word)));
    }

    @Test
    void aMatchingWordMoreNeverTakesASkillAway() {
        assertThat(names("Mise à jour de la comptabilité")).contains("accounting");
        assertThat(names("Mise à jour de la comptabilité et du bilan")).contains("accounting",
                "prepare financial statements");
    }

    @Test
    void theSameTextAlwaysHasTheSameAnswer() {
        for (AnnotatedText text : AnnotatedText.all()) {
            assertThat(SUGGESTER.suggest(text.text(), 10)).isEqualTo(SUGGESTER.suggest(text.text(), 10));
        }
    }

    @Test
    void everySkillHasAThemeInEachLanguage() {
        assertThat(Theme.all()).allSatisfy((theme) -> assertThat(theme.phrases().values())
            .allSatisfy((phrases) -> assertThat(phrases).isNotEmpty().noneMatch(String::isBlank)));
        assertThat(Theme.all().stream().flatMap((theme) -> theme.skills().stream()).collect(Collectors.toSet()))
            .isEqualTo(ShortList.skills().stream().map(Skill::id).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({ "''", "' '", "'%_<>\"'", "le la les", "'\u202e\u0000'", "12 34" })
    void whatSaysNothingSuggestsNothing(String text) {
        assertThat(SUGGESTER.suggest(text, 10)).isEmpty();
    }

    @Test
    void aLongOrHostileTextIsRead() {
        for (String text : List.of("comptabilité ", "x", "\uD83D", "، ", "ال", "a.b.c. ", "\u0651")) {
            assertThatNoException().isThrownBy(() -> SUGGESTER.suggest(text.repeat(100_000), 50));
        }
        String everything = AnnotatedText.all().stream().map(AnnotatedText::text).collect(Collectors.joining("\n"));
        assertThat(SUGGESTER.suggest(everything, 10)).hasSize(10);
    }

    private static List<String> names(String text) {
        return SUGGESTER.suggest(text, 10).stream().map((one) -> one.skill().name().en()).toList();
    }

}
