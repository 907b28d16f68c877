package org.tiwizi.verification;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What counts of a document for the checklist. */
record Shown(EvidenceKind kind, EvidenceStatus status, LocalDate issuedOn, @Nullable LocalDate expiresOn) {

    boolean accepted() {
        return this.status == EvidenceStatus.ACCEPTED;
    }

    /** Until when it holds; for ever without a date. */
    LocalDate until() {
        return (this.expiresOn != null) ? this.expiresOn : LocalDate.MAX;
    }

}
