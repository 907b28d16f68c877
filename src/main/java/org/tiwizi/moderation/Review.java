package org.tiwizi.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.audit.AuditAction;
import org.tiwizi.audit.AuditEntry;
import org.tiwizi.audit.AuditKind;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Conflict;

/** Something that waits to be checked, then what was decided of it. */
@Entity
class Review extends Aggregate {

    /** How long a case is kept for whoever took it. */
    static final Duration HOLD = Duration.ofMinutes(30);

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

    private @Nullable UUID notBy;

    private @Nullable String appeal;

    private @Nullable UUID takenBy;

    private @Nullable Instant takenAt;

    private @Nullable UUID batchId;

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
        if (isRefuser(moderator)) {
            throw new Conflict("review.appeal");
        }
        if (isHeldFrom(moderator, at)) {
            throw new Conflict("review.taken");
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

    /** Whether this reader refused what is contested here: somebody else decides. */
    boolean isRefuser(Member reader) {
        return reader.accountId().equals(this.notBy);
    }

    /** Whether somebody else looks at it now. */
    boolean isHeldFrom(Member reader, Instant at) {
        return this.takenBy != null && this.takenAt != null && !this.takenBy.equals(reader.accountId())
                && this.takenAt.plus(HOLD).isAfter(at);
    }

    /**
     * @return whether anything changed; nothing when it is theirs already
     */
    boolean take(Member moderator, Instant at) {
        if (this.state == State.DECIDED) {
            throw new Conflict("review.conflict");
        }
        if (scheduled() || isHeldFrom(moderator, at)) {
            throw new Conflict("review.taken");
        }
        boolean theirs = moderator.accountId().equals(this.takenBy);
        this.takenBy = moderator.accountId();
        this.takenAt = at;
        return !theirs;
    }

    /**
     * @return whether anything changed; nothing when it is not theirs
     */
    boolean release(Member moderator, Instant at) {
        if (this.state == State.DECIDED || !moderator.accountId().equals(this.takenBy)) {
            return false;
        }
        this.takenBy = null;
        this.takenAt = null;
        return true;
    }

    /** The line for the trail of what does not change where the subject stands. */
    AuditEntry entry(Instant at, Member moderator, AuditAction action) {
        return AuditEntry.of(at, moderator.accountId(), this.organisationId, action,
                AuditKind.valueOf(this.subjectKind.name()), this.subjectId, null, null);
    }

    /** Who looks at it now, or did until lately. */
    @Nullable UUID holder(Instant at) {
        return (this.takenAt != null && this.takenAt.plus(HOLD).isAfter(at)) ? this.takenBy : null;
    }

    /** Whether it will be published soon, with others. */
    boolean scheduled() {
        return this.batchId != null && this.state == State.WAITING;
    }

    @Nullable String appeal() {
        return this.appeal;
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
