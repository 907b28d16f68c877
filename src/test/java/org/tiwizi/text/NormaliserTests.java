package org.tiwizi.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormaliserTests {

    @ParameterizedTest
    @CsvSource({ "Comptabilité, comptabilite", "L’Élève, l eleve", "المُحاسبة, محاسبه", "مـحـاسـبة, محاسبه",
            "إدارة, اداره", "أولى, اولي", "والتكوين, تكوين", "للجمعيات, جمعيات", "٢٠٢٦, 2026", "Œuvre, oeuvre",
            "  a   b , a b" })
    void lettersAreFoldedAlike(String typed, String compared) {
        assertThat(Normaliser.normalise(typed)).isEqualTo(compared);
    }

    @ParameterizedTest
    @CsvSource({ "'%_<>', ''", "'', ''", "'\u202e', ''" })
    void whatIsNoLetterIsNothing(String typed, String compared) {
        assertThat(Normaliser.normalise(typed)).isEqualTo(compared);
    }

}
