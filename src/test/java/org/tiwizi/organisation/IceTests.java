package org.tiwizi.organisation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples are those of DOMAIN.md, section 3. */
class IceTests {

    @ParameterizedTest
    @ValueSource(strings = { "001561191000066", "002136093000040", "000036794000036" })
    void aPublishedNumberIsReadAndItsKeyHolds(String typed) {
        assertThat(Ice.of(typed)).hasValueSatisfying((ice) -> {
            assertThat(ice.digits()).isEqualTo(typed);
            assertThat(ice.keyHolds()).isTrue();
        });
    }

    @Test
    void aWrongKeyIsReadAndOnlyWarnedOf() {
        assertThat(Ice.of("001561191000067")).hasValueSatisfying((ice) -> assertThat(ice.keyHolds()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = { "001561191 0000 66", " 001 561 191 000 066 ", "001561191\u00a00000\u202f66",
            "٠٠١٥٦١١٩١٠٠٠٠٦٦" })
    void spacesAndArabicDigitsAreAccepted(String typed) {
        assertThat(Ice.of(typed)).hasValue(new Ice("001561191000066"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", " ", "00156119100006", "0015611910000660", "000000000000000", "00156119100006A",
            "001-561-191-000-066", "001561191000066\u0000", "<script>", "\ud83d\ude00" })
    void aWrongLengthALetterOrAllZerosIsNoIce(String typed) {
        assertThat(Ice.of(typed)).isEmpty();
    }

    @Test
    void anEndlessTextIsNoIce() {
        assertThat(Ice.of("1".repeat(100_000))).isEmpty();
    }

}
