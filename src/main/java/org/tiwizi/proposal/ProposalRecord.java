package org.tiwizi.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;

/** A proposal brought in as it already is; an accepted one brings its partnership. */
public record ProposalRecord(UUID id, UUID needId, UUID companyId, String message, Language language, int hours,
        int people, Mode mode, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, ProposalStatus status,
        Instant sentAt, @Nullable Instant settledAt, @Nullable ProposalReason reason, @Nullable String remark) {

}
