package org.tiwizi.review;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.tiwizi.partnership.PartnershipMoved;
import org.tiwizi.partnership.PartnershipStatus;
import org.tiwizi.partnership.PartnershipStep;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sees to it that both sides of a partnership that is over are reminded of their review,
 * in the transaction that ends it. One that never began has none.
 */
@Component
class ReviewInvitations {

    /** How long after the end. */
    static final Duration REMINDER = Duration.ofDays(7);

    private final SchedulerClient scheduler;

    ReviewInvitations(SchedulerClient scheduler) {
        this.scheduler = scheduler;
    }

    @EventListener
    void on(PartnershipMoved moved) {
        boolean over = moved.step() == PartnershipStep.COMPLETED || (moved.step() == PartnershipStep.TERMINATED
                && !PartnershipStatus.PREPARING.name().equals(moved.before()));
        if (over) {
            this.scheduler.scheduleIfNotExists(ReviewTasks.REMINDER.instance(moved.partnershipId().toString()).build(),
                    moved.at().plus(REMINDER));
        }
    }

}
