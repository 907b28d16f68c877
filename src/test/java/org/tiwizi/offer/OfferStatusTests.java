package org.tiwizi.offer;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiwizi.shared.IllegalTransition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OfferStatusTests {

    static Stream<Arguments> everyStep() {
        return Arrays.stream(OfferStatus.values())
            .flatMap((from) -> Arrays.stream(OfferStatus.values()).map((to) -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void aStepIsTakenOrRefusedAsTheTableSays(OfferStatus from, OfferStatus to) {
        if (from.next().contains(to)) {
            assertThat(from.to(to)).isEqualTo(to);
        }
        else {
            assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> from.to(to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSeenIsNotWritten(OfferStatus status) {
        assertThat(status.isSeen() && status.isWritable()).isFalse();
    }

}
