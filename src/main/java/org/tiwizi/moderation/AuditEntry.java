package org.tiwizi.moderation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line to be written into the trail: ids and words of ours, nothing that people typed.
 */
record AuditEntry(Instant at, UUID accountId, UUID organisationId, AuditAction action, SubjectKind subjectKind,
        UUID subjectId, String before, String after, @Nullable ReviewReason reason) {

}
