package org.tiwizi.partnership;

import org.tiwizi.proposal.ProposalApproved;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins a partnership where a proposal was approved, in the same transaction. */
@Component
class Agreements {

    private final PartnershipRepository partnerships;

    private final ApplicationEventPublisher events;

    Agreements(PartnershipRepository partnerships, ApplicationEventPublisher events) {
        this.partnerships = partnerships;
        this.events = events;
    }

    @EventListener
    void on(ProposalApproved approved) {
        Partnership partnership = this.partnerships.save(new Partnership(approved));
        this.partnerships.flush();
        this.events.publishEvent(partnership.prepared());
    }

}
