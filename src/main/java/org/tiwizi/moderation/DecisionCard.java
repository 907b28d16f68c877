package org.tiwizi.moderation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.audit.Title;

/**
 * A decision that was taken: on what, which, why, when, and by whom as long as that
 * account still moderates.
 */
public record DecisionCard(UUID reviewId, SubjectKind kind, Title title, Decision decision,
        @Nullable ReviewReason reason, @Nullable String remark, Instant decidedAt, @Nullable String personName) {

}
