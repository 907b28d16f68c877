package org.tiwizi.organisation;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiwizi.shared.IllegalTransition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tiwizi.organisation.OrganisationStatus.CHANGES_REQUESTED;
import static org.tiwizi.organisation.OrganisationStatus.DRAFT;
import static org.tiwizi.organisation.OrganisationStatus.REJECTED;
import static org.tiwizi.organisation.OrganisationStatus.SUBMITTED;
import static org.tiwizi.organisation.OrganisationStatus.VERIFIED;

class OrganisationStatusTests {

    private static final Map<OrganisationStatus, Set<OrganisationStatus>> DIAGRAM = Map.of(DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(VERIFIED, CHANGES_REQUESTED, REJECTED), CHANGES_REQUESTED, Set.of(SUBMITTED), VERIFIED,
            Set.of(), REJECTED, Set.of());

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
