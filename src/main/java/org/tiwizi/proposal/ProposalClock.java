package org.tiwizi.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.tiwizi.holiday.Holidays;
import org.tiwizi.holiday.WorkingDays;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds and ends what nobody answers. A proposal is looked at under its lock, so
 * running twice, or beside somebody’s step, does nothing twice.
 */
@Component
class ProposalClock {

    private final ProposalRepository proposals;

    private final Holidays holidays;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    ProposalClock(ProposalRepository proposals, Holidays holidays, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.holidays = holidays;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Does with a proposal what is due now.
     * @return when to look again, at the latest; never once it is settled
     */
    @Transactional
    Optional<Instant> tick(UUID id) {
        WorkingDays days = this.holidays.read(this.clock.getZone());
        Optional<Proposal> found = this.proposals.lock(id);
        found.ifPresent((proposal) -> act(proposal, this.clock.instant(), days));
        return found.flatMap((proposal) -> ProposalDue.next(proposal, days));
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
