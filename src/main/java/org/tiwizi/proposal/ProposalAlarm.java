package org.tiwizi.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;

import org.tiwizi.holiday.Holidays;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sets the clock of a proposal in the transaction that sends it. Whatever happens to it
 * later, what is due moves back only: the clock finds out when it comes.
 */
@Component
class ProposalAlarm {

    private final SchedulerClient scheduler;

    private final Holidays holidays;

    private final Clock clock;

    ProposalAlarm(SchedulerClient scheduler, Holidays holidays, Clock clock) {
        this.scheduler = scheduler;
        this.holidays = holidays;
        this.clock = clock;
    }

    @EventListener
    void on(ProposalMoved moved) {
        if (moved.step() == ProposalStep.SENT) {
            set(moved.proposalId(), ProposalDue.first(moved.at(), this.holidays.read(this.clock.getZone())));
        }
    }

    @EventListener
    void on(ProposalsBrought brought) {
        brought.open().forEach((id) -> set(id, this.clock.instant()));
    }

    private void set(UUID id, Instant at) {
        this.scheduler.scheduleIfNotExists(ProposalTasks.DUE.instance(id.toString()).build(), at);
    }

}
