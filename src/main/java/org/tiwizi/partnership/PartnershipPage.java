package org.tiwizi.partnership;

import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.proposal.ProposalPage;

/** A partnership as its two parties see it: the terms are those of the proposal. */
public record PartnershipPage(PartnershipCard card, PartnershipStatus status, InitiativeCard initiative,
        ProposalPage agreed) {

}
