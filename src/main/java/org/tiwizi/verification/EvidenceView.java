package org.tiwizi.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.document.StoredFile;

/**
 * A document of the file as its organisation and reviewers see it.
 *
 * @param file none once it was erased
 */
public record EvidenceView(UUID id, UUID organisationId, EvidenceKind kind, EvidenceStatus status,
        @Nullable StoredFile file, LocalDate issuedOn, @Nullable LocalDate expiresOn, Instant sentAt,
        @Nullable String remark) {

}
