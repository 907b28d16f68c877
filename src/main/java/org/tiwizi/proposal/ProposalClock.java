package org.tiwizi.proposal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds and ends what nobody answers. Each proposal is its own transaction and is
 * looked at again under its lock, so running twice or on two instances at once does
 * nothing twice.
 */
@Component
class ProposalClock {

    private static final Logger log = LoggerFactory.getLogger(ProposalClock.class);

    private static final int BATCH = 200;

    /** No reminder comes earlier: two working days take at least as long. */
    private static final Duration QUIET = Duration.ofHours(47);

    private final ProposalRepository proposals;

    private final Holidays holidays;

    private final ApplicationEventPublisher events;

    private final TransactionTemplate transaction;

    private final Clock clock;

    ProposalClock(ProposalRepository proposals, Holidays holidays, ApplicationEventPublisher events,
            TransactionTemplate transaction, Clock clock) {
        this.proposals = proposals;
        this.holidays = holidays;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Does all that is due now. */
    void tick() {
        WorkingDays days = this.holidays.read(this.clock.getZone());
        Instant now = this.clock.instant();
        List<UUID> still = this.proposals.findStill(now.minus(QUIET), new UUID(0, 0), Limit.of(BATCH));
        while (!still.isEmpty()) {
            still.forEach((id) -> touch(id, now, days));
            still = this.proposals.findStill(now.minus(QUIET), still.get(still.size() - 1), Limit.of(BATCH));
        }
    }

    private void touch(UUID id, Instant now, WorkingDays days) {
        try {
            this.transaction.executeWithoutResult(
                    (status) -> this.proposals.lock(id).ifPresent((proposal) -> act(proposal, now, days)));
        }
        catch (RuntimeException ex) {
            log.error("The clock of proposal {} failed", id, ex);
        }
    }

    private void act(Proposal proposal, Instant now, WorkingDays days) {
        switch (ProposalDue.of(proposal, now, days)) {
            case FIRST_REMINDER -> tell(proposal.remind(1, now));
            case SECOND_REMINDER -> tell(proposal.remind(2, now));
            case EXPIRY -> tell(proposal.expire(now));
            case NOTHING -> {
            }
        }
    }

    private void tell(ProposalMoved moved) {
        this.proposals.flush();
        this.events.publishEvent(moved);
    }

}
