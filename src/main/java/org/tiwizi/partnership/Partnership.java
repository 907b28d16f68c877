package org.tiwizi.partnership;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.proposal.ProposalApproved;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.IllegalTransition;

/** What an approved proposal became; its terms are one version of the proposal’s. */
@Entity
class Partnership extends Aggregate {

    private static final Duration FIRST_FOLLOW_UP = Duration.ofDays(90);

    private static final Duration SECOND_FOLLOW_UP = Duration.ofDays(180);

    /** How long the last question stays open. */
    private static final Duration LAST_ANSWER = Duration.ofDays(210);

    private UUID proposalId;

    private int termsNumber;

    private @Nullable UUID renewedFrom;

    private UUID needId;

    private UUID initiativeId;

    private UUID associationId;

    private UUID companyId;

    @Enumerated(EnumType.STRING)
    private PartnershipStatus status = PartnershipStatus.PREPARING;

    private Instant startedAt;

    private Instant activityAt;

    private @Nullable Instant signedAt;

    private @Nullable Instant endedAt;

    private @Nullable String endReason;

    @Enumerated(EnumType.STRING)
    private @Nullable Side endedBy;

    private @Nullable String handover;

    private @Nullable Integer beneficiaries;

    private boolean associationPublishes;

    private boolean companyPublishes;

    @ElementCollection
    @CollectionTable(name = "partnership_goal", joinColumns = @JoinColumn(name = "partnership_id"))
    @Column(name = "goal")
    private Set<Integer> goals = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Partnership() {
        // for JPA
    }

    Partnership(ProposalApproved approved) {
        super(approved.partnershipId());
        this.proposalId = approved.proposalId();
        this.needId = approved.needId();
        this.initiativeId = approved.initiativeId();
        this.associationId = approved.associationId();
        this.companyId = approved.companyId();
        this.termsNumber = approved.termsNumber();
        this.startedAt = approved.at();
        this.activityAt = approved.at();
    }

    /** The renewal of another: the same parties, the same terms. */
    Partnership(Partnership earlier, Instant at) {
        super(earlier.renewalId());
        this.proposalId = earlier.proposalId;
        this.needId = earlier.needId;
        this.initiativeId = earlier.initiativeId;
        this.associationId = earlier.associationId;
        this.companyId = earlier.companyId;
        this.termsNumber = earlier.termsNumber;
        this.renewedFrom = earlier.id();
        this.startedAt = at;
        this.activityAt = at;
    }

    PartnershipPrepared prepared() {
        return new PartnershipPrepared(id(), this.proposalId, this.termsNumber, this.associationId, this.companyId);
    }

    /** Both signed the convention: the mission may begin. */
    PartnershipMoved activate(Instant at) {
        this.signedAt = at;
        return step(PartnershipStep.ACTIVATED, PartnershipStatus.ACTIVE, null, at);
    }

    /** Both signed another version of the terms. */
    PartnershipMoved amend(int termsNumber, @Nullable Member by, Instant at) {
        if (!this.status.isOpen()) {
            throw new Conflict("partnership.conflict.ended");
        }
        this.termsNumber = termsNumber;
        this.activityAt = at;
        return moved(PartnershipStep.AMENDED, this.status, by, at);
    }

    PartnershipMoved hold(Member by, Instant at) {
        return step(PartnershipStep.HELD, PartnershipStatus.ON_HOLD, by, at);
    }

    PartnershipMoved resume(Member by, Instant at) {
        if (this.status == PartnershipStatus.PREPARING) {
            throw new IllegalTransition(this.status, PartnershipStatus.ACTIVE);
        }
        return step((this.status == PartnershipStatus.IN_DISPUTE) ? PartnershipStep.SETTLED : PartnershipStep.RESUMED,
                PartnershipStatus.ACTIVE, by, at);
    }

    PartnershipMoved dispute(String why, Member by, Instant at) {
        PartnershipMoved moved = step(PartnershipStep.DISPUTED, PartnershipStatus.IN_DISPUTE, by, at);
        this.endReason = why;
        this.endedBy = Side.of(by);
        return moved;
    }

    PartnershipMoved terminate(String why, Member by, Instant at) {
        PartnershipMoved moved = step(PartnershipStep.TERMINATED, PartnershipStatus.TERMINATED, by, at);
        this.endReason = why;
        this.endedBy = Side.of(by);
        this.endedAt = at;
        return moved;
    }

    PartnershipMoved close(HandoverForm form, Member by, Instant at) {
        PartnershipMoved moved = step(PartnershipStep.CLOSED, PartnershipStatus.CLOSING, by, at);
        this.handover = form.handover();
        this.beneficiaries = form.beneficiaries();
        this.goals.clear();
        if (form.goals() != null) {
            this.goals.addAll(form.goals());
        }
        return moved;
    }

    PartnershipMoved complete(Member by, Instant at) {
        this.endedAt = at;
        return step(PartnershipStep.COMPLETED, PartnershipStatus.COMPLETED, by, at);
    }

    PartnershipMoved publish(Member by, Instant at) {
        if (!this.status.isCompleted()) {
            throw new IllegalTransition(this.status, PartnershipStatus.COMPLETED);
        }
        if (Side.of(by) == Side.COMPANY) {
            this.companyPublishes = true;
        }
        else {
            this.associationPublishes = true;
        }
        return moved(PartnershipStep.PUBLISHED, this.status, by, at);
    }

    PartnershipMoved renew(Member by, Instant at) {
        return step(PartnershipStep.RENEWED, PartnershipStatus.RENEWED, by, at);
    }

    /** Something of it was done. */
    void touch(Instant at) {
        this.activityAt = at;
    }

    /** Raises or clears the risk, if that is anything new. */
    Optional<PartnershipMoved> watch(boolean late, Instant idleSince, Instant at) {
        boolean risk = late || this.activityAt.isBefore(idleSince);
        if (risk && this.status == PartnershipStatus.ACTIVE) {
            return Optional.of(byClock(PartnershipStep.AT_RISK, PartnershipStatus.AT_RISK, at));
        }
        if (!risk && this.status == PartnershipStatus.AT_RISK) {
            return Optional.of(byClock(PartnershipStep.RECOVERED, PartnershipStatus.ACTIVE, at));
        }
        return Optional.empty();
    }

    /** Asks the question that is due now, or archives; the latest of what was missed. */
    Optional<PartnershipMoved> followUp(Instant at) {
        Instant completed = Objects.requireNonNull(this.endedAt);
        if (this.status == PartnershipStatus.COMPLETED && !at.isBefore(completed.plus(FIRST_FOLLOW_UP))) {
            return Optional.of(byClock(PartnershipStep.FOLLOW_UP_ASKED, PartnershipStatus.FOLLOW_UP_90, at));
        }
        if (this.status == PartnershipStatus.FOLLOW_UP_90 && !at.isBefore(completed.plus(SECOND_FOLLOW_UP))) {
            return Optional.of(byClock(PartnershipStep.FOLLOW_UP_ASKED, PartnershipStatus.FOLLOW_UP_180, at));
        }
        if (this.status == PartnershipStatus.FOLLOW_UP_180 && !at.isBefore(completed.plus(LAST_ANSWER))) {
            return Optional.of(byClock(PartnershipStep.ARCHIVED, PartnershipStatus.ARCHIVED, at));
        }
        return Optional.empty();
    }

    PartnershipMoved followedUp(Member by, Instant at) {
        return moved(PartnershipStep.FOLLOWED_UP, this.status, by, at);
    }

    /** Which question is open: after 90 or 180 days, or none (0). */
    int followUpDay() {
        return switch (this.status) {
            case FOLLOW_UP_90 -> 90;
            case FOLLOW_UP_180 -> 180;
            default -> 0;
        };
    }

    private PartnershipMoved byClock(PartnershipStep step, PartnershipStatus target, Instant at) {
        PartnershipStatus before = this.status;
        this.status = before.to(target);
        return moved(step, before, null, at);
    }

    private PartnershipMoved step(PartnershipStep step, PartnershipStatus target, @Nullable Member by, Instant at) {
        PartnershipStatus before = this.status;
        this.status = before.to(target);
        this.activityAt = at;
        return moved(step, before, by, at);
    }

    private PartnershipMoved moved(PartnershipStep step, PartnershipStatus before, @Nullable Member by, Instant at) {
        return new PartnershipMoved(id(), id(), this.associationId, this.companyId, step, before.name(),
                this.status.name(), by, at);
    }

    /** Whether this side gave just this reason: a doubled click gives it twice. */
    boolean says(String reason, Member by) {
        return reason.equals(this.endReason) && this.endedBy == Side.of(by);
    }

    /** Whether just this was handed over. */
    boolean says(HandoverForm form) {
        return form.handover().equals(this.handover) && Objects.equals(form.beneficiaries(), this.beneficiaries)
                && this.goals.equals((form.goals() != null) ? Set.copyOf(form.goals()) : Set.of());
    }

    boolean isOf(Member party) {
        return party.organisation().equals((Side.of(party) == Side.COMPANY) ? this.companyId : this.associationId);
    }

    boolean publishes(Member party) {
        return (Side.of(party) == Side.COMPANY) ? this.companyPublishes : this.associationPublishes;
    }

    boolean isPublic() {
        return this.associationPublishes && this.companyPublishes;
    }

    /** The id that its renewal has or would have. */
    UUID renewalId() {
        return UUID.nameUUIDFromBytes(("renewal " + id()).getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether it is over, having begun. */
    boolean isOver() {
        return isSigned() && this.endedAt != null;
    }

    boolean isSigned() {
        return this.signedAt != null;
    }

    UUID proposalId() {
        return this.proposalId;
    }

    int termsNumber() {
        return this.termsNumber;
    }

    @Nullable UUID renewedFrom() {
        return this.renewedFrom;
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

    PartnershipStatus status() {
        return this.status;
    }

    Instant startedAt() {
        return this.startedAt;
    }

    /** How it went or goes on, for its page. */
    PartnershipStanding standing() {
        return new PartnershipStanding(this.renewedFrom,
                (this.status == PartnershipStatus.RENEWED) ? renewalId() : null, this.signedAt, this.endedAt,
                this.endReason, this.endedBy, this.handover, this.beneficiaries, this.goals.stream().sorted().toList(),
                this.associationPublishes, this.companyPublishes);
    }

}
