package org.tiwizi.partnership;

import org.tiwizi.initiative.InitiativeCard;

/** A partnership as its two parties see it: the terms are those of the proposal. */
public record PartnershipPage(PartnershipCard card, PartnershipStatus status, InitiativeCard initiative,
        ProposalPage agreed) {

}
