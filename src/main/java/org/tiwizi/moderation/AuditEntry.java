package org.tiwizi.moderation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line to be written into the trail: ids and words of ours, nothing that people typed.
 *
 * @param accountId who acted; nobody when it was the clock
 */
record AuditEntry(Instant at, @Nullable UUID accountId, @Nullable UUID organisationId, String action,
        String subjectKind, UUID subjectId, @Nullable String before, String after, @Nullable ReviewReason reason) {

}
