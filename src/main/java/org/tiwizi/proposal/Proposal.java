package org.tiwizi.proposal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;

/** A company’s proposal to give hours of work to one need of an association. */
@Entity
class Proposal extends Aggregate {

    private UUID needId;

    private UUID initiativeId;

    private UUID associationId;

    private UUID companyId;

    private String message;

    @Enumerated(EnumType.STRING)
    private Language language;

    private int hours;

    private int people;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private @Nullable LocalDate startsOn;

    private @Nullable LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status = ProposalStatus.SENT;

    private Instant sentAt;

    private @Nullable Instant settledAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ProposalReason reason;

    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {
        // for JPA
    }

    Proposal(NeedCard need, UUID companyId, ProposalForm form, Language language, Instant sentAt) {
        about(need);
        this.companyId = companyId;
        this.message = form.message();
        this.language = language;
        this.hours = form.hours();
        this.people = form.people();
        this.mode = form.mode();
        this.startsOn = form.startsOn();
        this.endsOn = form.endsOn();
        this.sentAt = sentAt;
    }

    Proposal(ProposalRecord brought, NeedCard need) {
        super(brought.id());
        about(need);
        this.companyId = brought.companyId();
        this.message = brought.message();
        this.language = brought.language();
        this.hours = brought.hours();
        this.people = brought.people();
        this.mode = brought.mode();
        this.startsOn = brought.startsOn();
        this.endsOn = brought.endsOn();
        this.status = brought.status();
        this.sentAt = brought.sentAt();
        this.settledAt = brought.settledAt();
        this.reason = brought.reason();
        this.remark = brought.remark();
    }

    private void about(NeedCard need) {
        this.needId = need.id();
        this.initiativeId = need.initiativeId();
        this.associationId = need.associationId();
    }

    ProposalSent sent() {
        return new ProposalSent(id(), this.needId, this.associationId, this.companyId);
    }

    ProposalAccepted accept(Instant at) {
        settle(ProposalStatus.ACCEPTED, at);
        return accepted();
    }

    ProposalAccepted accepted() {
        return new ProposalAccepted(id(), partnershipId(), this.needId, this.initiativeId, this.associationId,
                this.companyId, Objects.requireNonNull(this.settledAt));
    }

    /** The id that its partnership has or would have: it follows from its own. */
    UUID partnershipId() {
        return UUID.nameUUIDFromBytes(("partnership " + id()).getBytes(StandardCharsets.US_ASCII));
    }

    ProposalDeclined decline(ProposalEndForm why, Instant at) {
        end(ProposalStatus.DECLINED, why, at);
        return new ProposalDeclined(id(), this.associationId, this.companyId);
    }

    ProposalWithdrawn withdraw(ProposalEndForm why, Instant at) {
        end(ProposalStatus.WITHDRAWN, why, at);
        return new ProposalWithdrawn(id(), this.associationId, this.companyId);
    }

    /** Whether this very step was taken already: a doubled click asks for it twice. */
    boolean ended(ProposalStatus outcome, ProposalEndForm why) {
        return this.status == outcome && this.reason == why.reason() && Objects.equals(this.remark, why.remark());
    }

    private void end(ProposalStatus outcome, ProposalEndForm why, Instant at) {
        settle(outcome, at);
        this.reason = why.reason();
        this.remark = why.remark();
    }

    private void settle(ProposalStatus outcome, Instant at) {
        this.status = this.status.to(outcome);
        this.settledAt = at;
    }

    /**
     * This proposal, if it still is the one that was read; a step that names no version
     * is judged by the state alone.
     */
    Proposal as(@Nullable Integer read) {
        if (read != null && read != version()) {
            throw new Conflict(this.status.isOpen() ? "error.409.text" : "error.409.transition");
        }
        return this;
    }

    UUID needId() {
        return this.needId;
    }

    UUID initiativeId() {
        return this.initiativeId;
    }

    UUID associationId() {
        return this.associationId;
    }

    UUID companyId() {
        return this.companyId;
    }

    String message() {
        return this.message;
    }

    Language language() {
        return this.language;
    }

    int hours() {
        return this.hours;
    }

    int people() {
        return this.people;
    }

    Mode mode() {
        return this.mode;
    }

    @Nullable LocalDate startsOn() {
        return this.startsOn;
    }

    @Nullable LocalDate endsOn() {
        return this.endsOn;
    }

    ProposalStatus status() {
        return this.status;
    }

    Instant sentAt() {
        return this.sentAt;
    }

    @Nullable Instant settledAt() {
        return this.settledAt;
    }

    @Nullable ProposalReason reason() {
        return this.reason;
    }

    @Nullable String remark() {
        return this.remark;
    }

}
