package org.tiwizi.proposal;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Mode;

/**
 * What one version of the terms says; hours are in all, contacts are parts that people
 * play, never persons.
 */
@Embeddable
public record TermsContent(int hours, int people, @Enumerated(EnumType.STRING) Mode mode, @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn, @Nullable String place, @Enumerated(EnumType.STRING) LegalMode legalMode,
        @Nullable String scopeIn, @Nullable String scopeOut, @Nullable String deliverable, @Nullable String criteria,
        @Nullable String associationContact, @Nullable String companyContact) {

}
