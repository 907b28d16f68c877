package org.tiwizi.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiwizi.shared.IllegalTransition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tiwizi.proposal.ProposalStatus.ACCEPTED;
import static org.tiwizi.proposal.ProposalStatus.DECLINED;
import static org.tiwizi.proposal.ProposalStatus.SENT;
import static org.tiwizi.proposal.ProposalStatus.WITHDRAWN;

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

    @Test
    void aSentProposalEndsInOneOfThreeWays() {
        assertThat(SENT.next()).isEqualTo(Set.of(ACCEPTED, DECLINED, WITHDRAWN));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSettledStaysSo(ProposalStatus status) {
        assertThat(status.isOpen()).isEqualTo(status == SENT);
        assertThat(status.next()).doesNotContain(status).allMatch((settled) -> settled.next().isEmpty());
    }

    @Test
    void everyReasonCanBeGivenBySomebody() {
        assertThat(Stream.of(ProposalReason.ofRefusal(), ProposalReason.ofWithdrawal()).flatMap(List::stream))
            .contains(ProposalReason.values());
    }

}
