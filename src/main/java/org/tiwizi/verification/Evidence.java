package org.tiwizi.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.audit.AuditAction;
import org.tiwizi.audit.AuditEntry;
import org.tiwizi.audit.AuditKind;
import org.tiwizi.document.StoredFile;
import org.tiwizi.shared.Aggregate;

/** One version of a document of the file, with its dates and what a reviewer said. */
@Entity
class Evidence extends Aggregate {

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private @Nullable UUID documentId;

    private LocalDate issuedOn;

    private @Nullable LocalDate expiresOn;

    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private EvidenceStatus status = EvidenceStatus.SENT;

    private @Nullable String remark;

    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {
        // for JPA
    }

    Evidence(UUID organisationId, EvidenceForm form, UUID documentId, Instant sentAt) {
        this.organisationId = organisationId;
        this.kind = form.kind();
        this.documentId = documentId;
        this.issuedOn = form.issuedOn();
        this.expiresOn = form.expiresOn();
        this.sentAt = sentAt;
    }

    /**
     * @return the line for the trail
     */
    AuditEntry accept(Member reviewer, Instant at) {
        this.remark = null;
        return decide(EvidenceStatus.ACCEPTED, AuditAction.ACCEPTANCE, reviewer, at);
    }

    /**
     * @return the line for the trail
     */
    AuditEntry giveBack(String remark, Member reviewer, Instant at) {
        AuditEntry entry = decide(EvidenceStatus.RETURNED, AuditAction.RETURN, reviewer, at);
        this.remark = remark;
        return entry;
    }

    /**
     * It shows an identity card: nothing of it is kept.
     * @return the line for the trail
     */
    AuditEntry erase(Member reviewer, Instant at) {
        this.remark = null;
        this.documentId = null;
        return decide(EvidenceStatus.ERASED, AuditAction.ERASURE, reviewer, at);
    }

    private AuditEntry decide(EvidenceStatus target, AuditAction action, Member reviewer, Instant at) {
        EvidenceStatus before = this.status;
        this.status = before.to(target);
        this.decidedBy = reviewer.accountId();
        this.decidedAt = at;
        return AuditEntry
            .of(at, reviewer.accountId(), this.organisationId, action, AuditKind.DOCUMENT, id(), before, target)
            .detailed(this.kind.name());
    }

    UUID organisationId() {
        return this.organisationId;
    }

    EvidenceKind kind() {
        return this.kind;
    }

    @Nullable UUID documentId() {
        return this.documentId;
    }

    Shown shown() {
        return new Shown(this.kind, this.status, this.issuedOn, this.expiresOn);
    }

    EvidenceView view(@Nullable StoredFile file) {
        return new EvidenceView(id(), this.organisationId, this.kind, this.status, file, this.issuedOn, this.expiresOn,
                this.sentAt, this.remark);
    }

}
