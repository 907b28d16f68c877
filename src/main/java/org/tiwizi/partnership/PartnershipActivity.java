package org.tiwizi.partnership;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the rooms that hold parts of a partnership build on: coming in, telling what
 * moved, and watching over it. Two people in one partnership come in one after the other.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PartnershipActivity {

    private final PartnershipRepository partnerships;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    PartnershipActivity(PartnershipRepository partnerships, ApplicationEventPublisher events, Clock clock) {
        this.partnerships = partnerships;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Comes in to work, until the transaction ends: NotFound for all but its two parties,
     * Conflict while it is not under way.
     */
    public Working enter(UUID id, Member party) {
        Partnership partnership = lock(id, party);
        if (!partnership.status().isRunning()) {
            throw new Conflict("partnership.conflict.notRunning");
        }
        return new Working(id, partnership.associationId(), partnership.companyId(), party);
    }

    /**
     * Looks back on one that is over, until the transaction ends: NotFound for all but
     * its two parties, Conflict until it ended, or if it never began.
     */
    public Working lookBack(UUID id, Member party) {
        Partnership partnership = lock(id, party);
        if (!partnership.isOver()) {
            throw new Conflict("partnership.conflict.notOver");
        }
        return new Working(id, partnership.associationId(), partnership.companyId(), party);
    }

    /** Whether it was completed already: NotFound for all but its two parties. */
    public boolean isCompleted(UUID id, Member party) {
        return lock(id, party).status() == PartnershipStatus.COMPLETED;
    }

    /** Something of the partnership moved: that is activity, and others are told. */
    public void moved(Working working, UUID subjectId, PartnershipStep step, @Nullable Enum<?> before, Enum<?> after) {
        lock(working.partnershipId(), working.by()).touch(this.clock.instant());
        this.partnerships.flush();
        this.events.publishEvent(new PartnershipMoved(working.partnershipId(), subjectId, working.associationId(),
                working.companyId(), step, (before != null) ? before.name() : null, after.name(), working.by(),
                this.clock.instant()));
    }

    /** The clock moved something: no activity, but others are told. */
    public void movedByClock(UUID id, UUID subjectId, PartnershipStep step, Enum<?> before, Enum<?> after) {
        Partnership partnership = this.partnerships.findById(id).orElseThrow(() -> new NotFound("partnership", id));
        this.events.publishEvent(new PartnershipMoved(id, subjectId, partnership.associationId(),
                partnership.companyId(), step, before.name(), after.name(), null, this.clock.instant()));
    }

    /** Ids of those under way, in order of id, for a clock that walks through all. */
    public List<UUID> running(UUID after, int limit) {
        return this.partnerships.findRunning(after, Limit.of(limit));
    }

    /**
     * Raises or clears the risk of one under way.
     * @param late whether a milestone of it is late by too much
     * @param idleSince what was last done before that moment makes it idle
     */
    public void watch(UUID id, boolean late, Instant idleSince) {
        this.partnerships.lock(id)
            .flatMap((partnership) -> partnership.watch(late, idleSince, this.clock.instant()))
            .ifPresent((moved) -> {
                this.partnerships.flush();
                this.events.publishEvent(moved);
            });
    }

    /** Everything is done: NotFound and Conflict as for any step. */
    public void complete(Working working) {
        Partnership partnership = lock(working.partnershipId(), working.by());
        PartnershipMoved moved = partnership.complete(working.by(), this.clock.instant());
        this.partnerships.flush();
        this.events.publishEvent(moved);
    }

    private Partnership lock(UUID id, Member party) {
        return this.partnerships.lock(id)
            .filter((partnership) -> partnership.isOf(party))
            .orElseThrow(() -> new NotFound("partnership", id));
    }

}
