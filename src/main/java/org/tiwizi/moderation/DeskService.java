package org.tiwizi.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.audit.AuditAction;
import org.tiwizi.audit.AuditEntry;
import org.tiwizi.audit.AuditKind;
import org.tiwizi.audit.AuditTrail;
import org.tiwizi.organisation.StandingService;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.NotFound;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Working through the queue: taking a case, leaving it, and publishing several. */
@Service
@Transactional
public class DeskService {

    /** How many cases are published together at most. */
    static final int MOST = 50;

    private final ReviewRepository reviews;

    private final DecisionBatches batches;

    private final StandingService standing;

    private final AuditTrail trail;

    private final Clock clock;

    DeskService(ReviewRepository reviews, DecisionBatches batches, StandingService standing, AuditTrail trail,
            Clock clock) {
        this.reviews = reviews;
        this.batches = batches;
        this.standing = standing;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes a case for half an hour; of two at once, one gets it.
     * @throws NotFound if there is none, or it is about the moderator’s own organisation
     * @throws Conflict if somebody else has it, or it was decided already
     */
    public void take(UUID id, Member moderator) {
        move(id, moderator, true);
    }

    /** Leaves a case to others. */
    public void release(UUID id, Member moderator) {
        move(id, moderator, false);
    }

    private void move(UUID id, Member moderator, boolean taken) {
        Review review = this.reviews.findById(id)
            .filter((found) -> !found.isOwn(moderator))
            .orElseThrow(() -> new NotFound("review", id));
        Instant now = this.clock.instant();
        if (!(taken ? review.take(moderator, now) : review.release(moderator, now))) {
            return;
        }
        try {
            this.reviews.saveAndFlush(review);
        }
        catch (OptimisticLockingFailureException ex) {
            throw new Conflict("review.taken");
        }
        if (review.subjectKind() == SubjectKind.ORGANISATION) {
            this.standing.take(review.subjectId(), taken);
        }
        this.trail.write(review.entry(now, moderator, taken ? AuditAction.TAKING : AuditAction.RELEASE));
    }

    /**
     * Publishes up to 50 initiatives and offers together, in two minutes, unless it is
     * undone before. What somebody else has, what belongs to the moderator’s own
     * organisation, and organisations are left in the queue.
     * @return how many will be published
     */
    public int publish(Collection<UUID> ids, Member moderator) {
        return this.batches.schedule(ids.stream().distinct().limit(MOST).toList(), moderator, this.clock.instant());
    }

    /**
     * Takes back what would be published.
     * @throws NotFound if it is not this moderator’s
     * @throws Conflict when it was published meanwhile
     */
    public void undo(UUID batchId, Member moderator) {
        if (!this.batches.undo(batchId, moderator)) {
            throw new Conflict("review.undone");
        }
        this.trail.write(AuditEntry.of(this.clock.instant(), moderator.accountId(), moderator.organisationId(),
                AuditAction.UNDOING, AuditKind.ACCOUNT, moderator.accountId(), null, null));
    }

    /** What this moderator will publish soon, and may still undo. */
    @Transactional(readOnly = true)
    public List<PendingBatch> pending(Member moderator) {
        return this.batches.pending(moderator);
    }

}
