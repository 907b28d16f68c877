package org.tiwizi.partnership;

import org.tiwizi.proposal.ProposalAccepted;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins a partnership where a proposal was accepted, in the same transaction. */
@Component
class Agreements {

    private final PartnershipRepository partnerships;

    Agreements(PartnershipRepository partnerships) {
        this.partnerships = partnerships;
    }

    @EventListener
    void on(ProposalAccepted accepted) {
        this.partnerships.save(new Partnership(accepted));
    }

}
