package org.tiwizi.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GoodPasswordTests {

    @ParameterizedTest
    @ValueSource(strings = { "password", "P@ssw0rd123!", "motdepasse2026", "azertyuiop", "12345678", "87654321",
            "aaaaaaaaaa", "abcabcabcabc", "Tiwizi2026", "tiwizi demonstration", "TiwiziTiwizi", "تيويزي2026",
            "Casablanca2025!", "qwerty123456", "1q2w3e4r5t", "mohamed1998", "iloveyou!!", "كلمةالسر123",
            "1111222233334444" })
    void whatIsTriedFirstIsRefused(String password) {
        assertThat(CommonPasswords.include(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "correct horse battery staple", "olivier bleu sous la pluie", "شجرة الأركان عند النهر",
            "x7Kp-mW4v", "🌳🐫🌊🏔🌙✨🍊🫖", "I love my old password but it was short" })
    void fewUnrelatedWordsOrSignsAreFine(String password) {
        assertThat(CommonPasswords.include(password)).isFalse();
    }

    @Test
    void theAddressIsNoPassword() {
        assertThat(CommonPasswords.resembles("Nadia.Benali42", "nadia.benali@nour.example")).isTrue();
        assertThat(CommonPasswords.resembles("nadia.benali@nour.example", "nadia.benali@nour.example")).isTrue();
        assertThat(CommonPasswords.resembles("une phrase sans rapport", "nadia.benali@nour.example")).isFalse();
    }

}
