package org.tiwizi.convention;

import java.time.Clock;

import org.tiwizi.partnership.PartnershipPrepared;
import org.tiwizi.partnership.PartnershipStepService;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Draws up a convention as soon as the parties agreed, and begins the partnership as soon
 * as both signed, to the terms that they signed; each in the transaction of what
 * happened.
 */
@Component
class Beginnings {

    private final ConventionRepository conventions;

    private final PartnershipStepService partnerships;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    Beginnings(ConventionRepository conventions, PartnershipStepService partnerships, ApplicationEventPublisher events,
            Clock clock) {
        this.conventions = conventions;
        this.partnerships = partnerships;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(PartnershipPrepared prepared) {
        Convention first = this.conventions.saveAndFlush(new Convention(prepared.partnershipId(),
                prepared.associationId(), prepared.companyId(), prepared.termsNumber(), this.clock.instant()));
        this.events.publishEvent(first.generated(null));
    }

    @EventListener
    void on(ConventionMoved moved) {
        if (moved.step() != ConventionStep.SIGNED || moved.after() != ConventionStatus.SIGNED) {
            return;
        }
        if (moved.terms() != null) {
            this.partnerships.amend(moved.partnershipId(), moved.terms(), moved.by());
        }
        if (moved.addendum() == 0) {
            this.partnerships.activate(moved.partnershipId());
        }
    }

}
