package org.tiwizi.organisation;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiwizi.shared.IllegalTransition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tiwizi.organisation.OrganisationStatus.CHANGES_REQUESTED;
import static org.tiwizi.organisation.OrganisationStatus.CLOSED;
import static org.tiwizi.organisation.OrganisationStatus.DRAFT;
import static org.tiwizi.organisation.OrganisationStatus.EXPIRING;
import static org.tiwizi.organisation.OrganisationStatus.IN_REVIEW;
import static org.tiwizi.organisation.OrganisationStatus.LAPSED;
import static org.tiwizi.organisation.OrganisationStatus.REJECTED;
import static org.tiwizi.organisation.OrganisationStatus.SUBMITTED;
import static org.tiwizi.organisation.OrganisationStatus.SUSPENDED;
import static org.tiwizi.organisation.OrganisationStatus.VERIFIED;

class OrganisationStatusTests {

    private static final Map<OrganisationStatus, Set<OrganisationStatus>> DIAGRAM = Map.of(DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(IN_REVIEW, VERIFIED, CHANGES_REQUESTED, REJECTED), IN_REVIEW,
            Set.of(SUBMITTED, VERIFIED, CHANGES_REQUESTED, REJECTED), CHANGES_REQUESTED, Set.of(SUBMITTED), VERIFIED,
            Set.of(EXPIRING, SUSPENDED), EXPIRING, Set.of(VERIFIED, LAPSED, SUSPENDED), LAPSED, Set.of(SUBMITTED),
            REJECTED, Set.of(SUBMITTED), SUSPENDED, Set.of(VERIFIED, CLOSED), CLOSED, Set.of());

    @ParameterizedTest
    @EnumSource
    void onlyTheStepsOfTheDiagramAreTaken(OrganisationStatus from) {
        for (OrganisationStatus target : OrganisationStatus.values()) {
            if (DIAGRAM.get(from).contains(target)) {
                assertThat(from.to(target)).isEqualTo(target);
            }
            else {
                assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> from.to(target));
            }
        }
    }

}
