package org.tiwizi.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageNumberTests {

    @ParameterizedTest
    @CsvSource({ "1, 1", "2, 2", "007, 7", "99999, 99999", "999999999, 100000" })
    void aNumberIsThatPageAndNoneIsBeyondTheLast(String asked, int page) {
        assertThat(PageNumber.of(asked)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({ "0", "-1", "''", "two", "1.5", "٣", "99999999999999999999", "<script>" })
    void anythingElseIsTheFirst(String asked) {
        assertThat(PageNumber.of(asked)).isEqualTo(1);
    }

    @Test
    void noNumberIsTheFirst() {
        assertThat(PageNumber.of(null)).isEqualTo(1);
    }

}
