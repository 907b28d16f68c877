package org.tiwizi.report;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A report as moderators read it: never who reported. */
public record ReportView(UUID id, String caseNumber, String path, @Nullable UUID organisationId, ReportReason reason,
        String description, Instant reportedAt, ReportStatus status, @Nullable String outcome,
        @Nullable Instant settledAt) {

}
