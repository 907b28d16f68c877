package org.tiwizi.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiwizi.shared.IllegalTransition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProposalStatusTests {

    static Stream<Arguments> everyStep() {
        return Arrays.stream(ProposalStatus.values())
            .flatMap((from) -> Arrays.stream(ProposalStatus.values()).map((to) -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void aStepIsTakenOrRefusedAsTheTableSays(ProposalStatus from, ProposalStatus to) {
        if (from.next().contains(to)) {
            assertThat(from.to(to)).isEqualTo(to);
        }
        else {
            assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> from.to(to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSettledStaysSoAndWhatIsOpenCanAlwaysEnd(ProposalStatus status) {
        if (status.isOpen()) {
            assertThat(status.next()).contains(ProposalStatus.DECLINED, ProposalStatus.WITHDRAWN,
                    ProposalStatus.EXPIRED);
        }
        else {
            assertThat(status.next()).isEmpty();
        }
        assertThat(status.next().contains(ProposalStatus.COMPANY_APPROVED)).isEqualTo(status == ProposalStatus.AGREED);
        assertThat(status.isUnanswered())
            .isEqualTo(status.next().contains(ProposalStatus.SEEN) || status == ProposalStatus.SEEN);
    }

    @Test
    void everyReasonCanBeGivenBySomebody() {
        assertThat(Stream.of(ProposalReason.ofRefusal(), ProposalReason.ofWithdrawal()).flatMap(List::stream))
            .contains(ProposalReason.values());
    }

}
