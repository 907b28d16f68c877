package org.tiwizi.proposal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Conflict;

/**
 * A company and an association that negotiate hours of work for one need; either may have
 * begun. The version of the terms on the table is accepted by its author and waits for
 * the other.
 */
@Entity
class Proposal extends Aggregate {

    private UUID needId;

    private UUID initiativeId;

    private UUID associationId;

    private UUID companyId;

    @Enumerated(EnumType.STRING)
    private Side sender;

    private @Nullable UUID offerId;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status = ProposalStatus.SENT;

    private int termsNumber = 1;

    private @Nullable Integer associationAccepted;

    private @Nullable Integer companyAccepted;

    private int steps;

    private Instant sentAt;

    private Instant movedAt;

    private @Nullable Instant answeredAt;

    private int reminders;

    private @Nullable UUID approvedBy;

    private @Nullable Instant settledAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ProposalReason reason;

    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {
        // for JPA
    }

    Proposal(NeedCard need, UUID companyId, Side sender, @Nullable UUID offerId, Instant sentAt) {
        about(need);
        this.companyId = companyId;
        this.sender = sender;
        this.offerId = offerId;
        this.sentAt = sentAt;
        this.movedAt = sentAt;
        acceptTable(sender);
    }

    Proposal(ProposalRecord brought, NeedCard need) {
        super(brought.id());
        about(need);
        this.companyId = brought.companyId();
        this.sender = brought.sender();
        this.status = brought.status();
        this.termsNumber = brought.terms().size();
        this.sentAt = brought.sentAt();
        this.movedAt = brought.movedAt();
        this.answeredAt = brought.status().isUnanswered() ? null : brought.movedAt();
        this.settledAt = brought.status().isOpen() ? null : brought.movedAt();
        this.reason = brought.reason();
        this.remark = brought.remark();
        this.reminders = 2; // whoever brings it in told everybody
        acceptTable(brought.terms().get(this.termsNumber - 1).author());
        if (this.status == ProposalStatus.AGREED || this.status == ProposalStatus.COMPANY_APPROVED) {
            acceptTable(Side.ASSOCIATION);
            acceptTable(Side.COMPANY);
        }
    }

    private void about(NeedCard need) {
        this.needId = need.id();
        this.initiativeId = need.initiativeId();
        this.associationId = need.associationId();
    }

    ProposalMoved send(Member by) {
        return moved(ProposalStep.SENT, null, by, this.sentAt);
    }

    /**
     * The one who received it says that it was read; afterwards that says nothing new.
     */
    ProposalMoved see(Member by, Instant at) {
        return step(ProposalStep.SEEN, ProposalStatus.SEEN, by, at);
    }

    /** Puts the next version on the table: earlier acceptances count no more. */
    ProposalMoved counter(Member by, Instant at) {
        if (this.termsNumber >= Terms.MOST) {
            throw new Conflict("proposal.conflict.versions");
        }
        this.termsNumber++;
        this.associationAccepted = null;
        this.companyAccepted = null;
        acceptTable(Side.of(by));
        return step(ProposalStep.COUNTERED, ProposalStatus.IN_DISCUSSION, by, at);
    }

    /** Accepts the version on the table, which the other side wrote. */
    ProposalMoved accept(Member by, Instant at) {
        acceptTable(Side.of(by));
        return step(ProposalStep.ACCEPTED, ProposalStatus.AGREED, by, at);
    }

    /** The company’s approver commits it; a partnership follows. */
    ProposalMoved approve(Member by, Instant at) {
        this.approvedBy = by.accountId();
        return step(ProposalStep.APPROVED, ProposalStatus.COMPANY_APPROVED, by, at);
    }

    ProposalApproved approved() {
        return new ProposalApproved(id(), partnershipId(), this.needId, this.initiativeId, this.associationId,
                this.companyId, this.termsNumber, Objects.requireNonNull(this.settledAt));
    }

    ProposalMoved decline(ProposalEndForm why, Member by, Instant at) {
        return end(ProposalStep.DECLINED, ProposalStatus.DECLINED, why, by, at);
    }

    ProposalMoved withdraw(ProposalEndForm why, Member by, Instant at) {
        return end(ProposalStep.WITHDRAWN, ProposalStatus.WITHDRAWN, why, by, at);
    }

    /** The clock takes the step that is due now. */
    ProposalMoved expire(Instant at) {
        return step(ProposalStep.EXPIRED, ProposalStatus.EXPIRED, null, at);
    }

    /** The clock reminds the one who owes an answer: the first or the second time. */
    ProposalMoved remind(int reminder, Instant at) {
        this.reminders = reminder;
        return moved(ProposalStep.REMINDED, this.status, null, at);
    }

    /** Whether this very step was taken already: a doubled click asks for it twice. */
    boolean ended(ProposalStatus outcome, ProposalEndForm why) {
        return this.status == outcome && this.reason == why.reason() && Objects.equals(this.remark, why.remark());
    }

    /** Whether this side accepted the version that is on the table now. */
    boolean acceptedBy(Side side) {
        @Nullable Integer accepted = (side == Side.COMPANY) ? this.companyAccepted : this.associationAccepted;
        return accepted != null && accepted == this.termsNumber;
    }

    /** Whose turn it is: the one who has not accepted yet; then the approver’s. */
    @Nullable Side turn() {
        if (!this.status.isOpen()) {
            return null;
        }
        return acceptedBy(Side.COMPANY) && !acceptedBy(Side.ASSOCIATION) ? Side.ASSOCIATION : Side.COMPANY;
    }

    private void acceptTable(Side side) {
        if (side == Side.COMPANY) {
            this.companyAccepted = this.termsNumber;
        }
        else {
            this.associationAccepted = this.termsNumber;
        }
    }

    private ProposalMoved end(ProposalStep step, ProposalStatus outcome, ProposalEndForm why, Member by, Instant at) {
        this.reason = why.reason();
        this.remark = why.remark();
        return step(step, outcome, by, at);
    }

    private ProposalMoved step(ProposalStep step, ProposalStatus target, @Nullable Member by, Instant at) {
        ProposalStatus before = this.status;
        this.status = before.to(target);
        if (step != ProposalStep.SEEN) {
            this.movedAt = at;
            this.steps++;
        }
        if (this.answeredAt == null && by != null && Side.of(by) != this.sender && !target.isUnanswered()) {
            this.answeredAt = at;
        }
        this.settledAt = target.isOpen() ? null : at;
        return moved(step, before, by, at);
    }

    private ProposalMoved moved(ProposalStep step, @Nullable ProposalStatus before, @Nullable Member by, Instant at) {
        return new ProposalMoved(id(), this.needId, this.associationId, this.companyId, step, before, this.status, by,
                turn(), at);
    }

    /**
     * This proposal, if it still is as it was read; a step that names no version is
     * judged by the state alone.
     */
    Proposal as(@Nullable Integer read) {
        if (read != null && read != this.steps) {
            throw new Conflict(this.status.isOpen() ? "proposal.conflict.moved" : "error.409.transition");
        }
        return this;
    }

    /** The id that its partnership has or would have: it follows from its own. */
    UUID partnershipId() {
        return partnershipId(id());
    }

    static UUID partnershipId(UUID proposalId) {
        return UUID.nameUUIDFromBytes(("partnership " + proposalId).getBytes(StandardCharsets.US_ASCII));
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

    Side sender() {
        return this.sender;
    }

    @Nullable UUID offerId() {
        return this.offerId;
    }

    ProposalStatus status() {
        return this.status;
    }

    int termsNumber() {
        return this.termsNumber;
    }

    int steps() {
        return this.steps;
    }

    Instant sentAt() {
        return this.sentAt;
    }

    Instant movedAt() {
        return this.movedAt;
    }

    int reminders() {
        return this.reminders;
    }

    @Nullable UUID approvedBy() {
        return this.approvedBy;
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
