package org.tiwizi.mail;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LetterTests {

    @Test
    void aNameKeepsToOneLineAndItsDirectionToItself() {
        assertThat(Letter.oneLine(" Nour\r\nBcc: x@evil.test\u2028\u202e ")).isEqualTo("Nour Bcc: x@evil.test");
    }

    @Test
    void aNameOfAnyLengthTakesAHundredSigns() {
        String name = Letter.oneLine("م🌍".repeat(2_500));
        assertThat(name.codePointCount(0, name.length())).isEqualTo(100);
        assertThat(name).endsWith("م…");
    }

    @Test
    void aSubjectFitsItsColumn() {
        Letter letter = new Letter("X", "a".repeat(300), List.of(), null, List.of(), "Go", "http://x.test", "Why");
        assertThat(letter.subject()).hasSize(250).endsWith("…");
    }

}
