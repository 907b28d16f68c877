package org.tiwizi.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiwizi.shared.Language;

import static org.assertj.core.api.Assertions.assertThat;

class AnalysersTests {

    @ParameterizedTest
    @CsvSource({ "AR, المدارس, مدرسة", "AR, جمعيات, الجمعية", "AR, بالمُحاسبة, محاسبة", "FR, l’école, ecoles",
            "FR, compétences, Compétence", "EN, schools, school" })
    void twoFormsOfAWordShareATerm(Language language, String one, String other) {
        assertThat(Analysers.of(language).terms(one)).containsAnyElementsOf(Analysers.of(language).terms(other));
    }

    @ParameterizedTest
    @CsvSource({ "AR, إعاقة, FR, situation de handicap", "EN, accounting, AR, المحاسبة",
            "FR, comptable, EN, accountancy" })
    void aConceptIsTheSameInAllLanguages(Language one, String wording, Language other, String translation) {
        assertThat(Analysers.of(one).terms(wording)).containsAnyElementsOf(Analysers.of(other).terms(translation));
    }

    @ParameterizedTest
    @CsvSource({ "comptabilité, #accounting", "accounting, #accounting", "محاسبه, #accounting" })
    void whatIsTypedIsReadInAnyLanguage(String typed, String term) {
        assertThat(Analysers.ofAny().terms(typed)).contains(term);
    }

}
