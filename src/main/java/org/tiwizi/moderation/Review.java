package org.tiwizi.moderation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.audit.AuditEntry;
import org.tiwizi.audit.AuditKind;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Conflict;

/** Something that waits to be checked, then what was decided of it. */
@Entity
class Review extends Aggregate {

    /** WAITING until a moderator decides. */
    enum State {

        WAITING, DECIDED

    }

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    private UUID subjectId;

    private UUID organisationId;

    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewReason reason;

    private @Nullable String remark;

    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Review() {
        // for JPA
    }

    Review(SubjectKind subjectKind, UUID subjectId, UUID organisationId, Instant submittedAt) {
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.organisationId = organisationId;
        this.submittedAt = submittedAt;
    }

    /**
     * Records what was decided; a reason and a remark belong only to what is not
     * published.
     * @return the line for the trail
     * @throws Conflict when it was decided already
     */
    AuditEntry decide(DecisionForm form, Member moderator, Instant at) {
        if (this.state == State.DECIDED) {
            throw new Conflict("review.conflict");
        }
        this.state = State.DECIDED;
        this.decision = form.decision();
        this.reason = form.decision().needsReason() ? form.reason() : null;
        this.remark = form.decision().needsReason() ? form.remark() : null;
        this.decidedBy = moderator.accountId();
        this.decidedAt = at;
        return new AuditEntry(at, moderator.accountId(), this.organisationId, null, form.decision().action().name(),
                AuditKind.valueOf(this.subjectKind.name()), this.subjectId, this.subjectKind.waiting(),
                this.subjectKind.after(form.decision()), (this.reason != null) ? this.reason.name() : null, null);
    }

    /** Whether this reader belongs to the organisation that asks. */
    boolean isOwn(Member reader) {
        return this.organisationId.equals(reader.organisationId());
    }

    SubjectKind subjectKind() {
        return this.subjectKind;
    }

    UUID subjectId() {
        return this.subjectId;
    }

    UUID organisationId() {
        return this.organisationId;
    }

    Instant submittedAt() {
        return this.submittedAt;
    }

    @Nullable Decision decision() {
        return this.decision;
    }

    @Nullable ReviewReason reason() {
        return this.reason;
    }

    @Nullable String remark() {
        return this.remark;
    }

    @Nullable UUID decidedBy() {
        return this.decidedBy;
    }

    @Nullable Instant decidedAt() {
        return this.decidedAt;
    }

}
