package org.tiwizi.verification;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationStatus;

import static org.assertj.core.api.Assertions.assertThat;

class ChecklistTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void anEmptyFileLacksEverything() {
        assertThat(of(OrganisationKind.ASSOCIATION).items()).hasSize(5).containsValue(CheckState.MISSING);
        assertThat(of(OrganisationKind.COMPANY).items()).containsOnlyKeys(Requirement.TRADE_REGISTER, Requirement.TAX,
                Requirement.MANDATE);
        assertThat(of(OrganisationKind.INSTITUTION).complete()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("receipts")
    void anyOfTheThreeReceiptsWillDoWhenItIsComplete(CheckState expected, List<Shown> shown) {
        assertThat(Checklist.of(OrganisationKind.ASSOCIATION, shown, TODAY).items().get(Requirement.RECEIPT))
            .isEqualTo(expected);
    }

    static Stream<Arguments> receipts() {
        Shown oldEnough = shown(EvidenceKind.PROVISIONAL_RECEIPT, EvidenceStatus.ACCEPTED, 60, null);
        Shown tooYoung = shown(EvidenceKind.PROVISIONAL_RECEIPT, EvidenceStatus.ACCEPTED, 59, null);
        Shown honour = shown(EvidenceKind.HONOUR_DECLARATION, EvidenceStatus.ACCEPTED, 1, null);
        return Stream.of(
                Arguments.of(CheckState.DONE,
                        List.of(shown(EvidenceKind.FINAL_RECEIPT, EvidenceStatus.ACCEPTED, 1, null))),
                Arguments.of(CheckState.DONE,
                        List.of(shown(EvidenceKind.BAILIFF_RECORD, EvidenceStatus.ACCEPTED, 1, null))),
                Arguments.of(CheckState.DONE, List.of(oldEnough, honour)),
                Arguments.of(CheckState.MISSING, List.of(oldEnough)),
                Arguments.of(CheckState.EARLY, List.of(tooYoung, honour)),
                Arguments.of(CheckState.WAITING,
                        List.of(oldEnough, shown(EvidenceKind.HONOUR_DECLARATION, EvidenceStatus.SENT, 1, null))),
                Arguments.of(CheckState.RETURNED,
                        List.of(shown(EvidenceKind.FINAL_RECEIPT, EvidenceStatus.RETURNED, 1, null))),
                Arguments.of(CheckState.MISSING,
                        List.of(shown(EvidenceKind.FINAL_RECEIPT, EvidenceStatus.ERASED, 1, null))),
                Arguments.of(CheckState.DONE,
                        List.of(shown(EvidenceKind.FINAL_RECEIPT, EvidenceStatus.ACCEPTED, 9, 0))),
                Arguments.of(CheckState.ENDED,
                        List.of(shown(EvidenceKind.FINAL_RECEIPT, EvidenceStatus.ACCEPTED, 9, -1))));
    }

    @Test
    void whatWasAcceptedHoldsUntilItsReplacementIs() {
        List<Shown> shown = List.of(shown(EvidenceKind.STATUTES, EvidenceStatus.RETURNED, 1, null),
                shown(EvidenceKind.STATUTES, EvidenceStatus.ACCEPTED, 900, null));

        assertThat(Checklist.of(OrganisationKind.ASSOCIATION, shown, TODAY).items().get(Requirement.STATUTES))
            .isEqualTo(CheckState.DONE);
    }

    @Test
    void theFileEndsWithTheFirstThingThatNothingReplaces() {
        Shown receipt = shown(EvidenceKind.FINAL_RECEIPT, EvidenceStatus.ACCEPTED, 9, 10);
        Shown bailiff = shown(EvidenceKind.BAILIFF_RECORD, EvidenceStatus.ACCEPTED, 9, 50);
        Shown bureau = shown(EvidenceKind.BUREAU_LIST, EvidenceStatus.ACCEPTED, 9, 40);
        Shown bank = shown(EvidenceKind.BANK_CERTIFICATE, EvidenceStatus.SENT, 9, 5);

        assertThat(until(receipt)).contains(TODAY.plusDays(10));
        assertThat(until(receipt, bailiff)).contains(TODAY.plusDays(50));
        assertThat(until(receipt, bailiff, bureau, bank)).contains(TODAY.plusDays(40));
        assertThat(until(shown(EvidenceKind.STATUTES, EvidenceStatus.ACCEPTED, 9, null))).isEmpty();
        assertThat(until(shown(EvidenceKind.BUREAU_LIST, EvidenceStatus.ACCEPTED, 1, 99), bureau))
            .contains(TODAY.plusDays(99));
    }

    @ParameterizedTest
    @CsvSource({ "VERIFIED, , VERIFIED", "VERIFIED, 31, VERIFIED", "VERIFIED, 30, EXPIRING", "VERIFIED, -1, EXPIRING",
            "EXPIRING, 30, EXPIRING", "EXPIRING, 0, EXPIRING", "EXPIRING, -1, LAPSED", "EXPIRING, 31, VERIFIED",
            "EXPIRING, , VERIFIED", "LAPSED, 400, LAPSED", "SUSPENDED, -1, SUSPENDED", "SUBMITTED, -1, SUBMITTED",
            "DRAFT, 3, DRAFT" })
    void theClockWarnsThirtyDaysBeforeAndEndsTheDayAfter(OrganisationStatus now, @Nullable Integer days,
            OrganisationStatus next) {
        assertThat(Standing.next(now, Optional.ofNullable(days).map(TODAY::plusDays), TODAY)).isEqualTo(next);
    }

    @Test
    void noDocumentOfOneKindOfOrganisationIsOfAnother() {
        for (EvidenceKind kind : EvidenceKind.values()) {
            assertThat(Arrays.stream(OrganisationKind.values()).filter(kind::suits)).as(kind.name()).hasSize(1);
        }
        for (Requirement requirement : Requirement.values()) {
            assertThat(requirement.alternatives()).as(requirement.name()).isNotEmpty();
        }
    }

    private static Checklist of(OrganisationKind kind) {
        return Checklist.of(kind, List.of(), TODAY);
    }

    private static Optional<LocalDate> until(Shown... shown) {
        return Checklist.until(OrganisationKind.ASSOCIATION, List.of(shown));
    }

    private static Shown shown(EvidenceKind kind, EvidenceStatus status, int daysAgo, @Nullable Integer endsInDays) {
        return new Shown(kind, status, TODAY.minusDays(daysAgo),
                (endsInDays != null) ? TODAY.plusDays(endsInDays) : null);
    }

}
