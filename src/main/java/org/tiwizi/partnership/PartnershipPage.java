package org.tiwizi.partnership;

import java.util.ArrayList;
import java.util.List;

import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.proposal.Side;
import org.tiwizi.proposal.TermsView;

/** A partnership as one of its two parties sees it. */
public record PartnershipPage(PartnershipCard card, Side reader, InitiativeCard initiative, TermsView terms,
        PartnershipStanding standing) {

    /** The steps this reader may take now, named as the pages one posts to. */
    public List<String> steps() {
        PartnershipStatus status = this.card.status();
        List<String> steps = new ArrayList<>();
        if (status == PartnershipStatus.ON_HOLD || status == PartnershipStatus.IN_DISPUTE
                || status == PartnershipStatus.CLOSING) {
            steps.add("resumption");
        }
        if (status.next().contains(PartnershipStatus.CLOSING)) {
            steps.add("closing");
        }
        if (status == PartnershipStatus.CLOSING) {
            steps.add("completion");
        }
        if (status.next().contains(PartnershipStatus.ON_HOLD)) {
            steps.add("pause");
        }
        if (status.next().contains(PartnershipStatus.IN_DISPUTE)) {
            steps.add("dispute");
        }
        if (status.next().contains(PartnershipStatus.TERMINATED)) {
            steps.add("termination");
        }
        if (status == PartnershipStatus.FOLLOW_UP_90 || status == PartnershipStatus.FOLLOW_UP_180) {
            steps.add("follow-up");
        }
        if (status.isCompleted() && !publishes()) {
            steps.add("publication");
        }
        if (status.next().contains(PartnershipStatus.RENEWED)) {
            steps.add("renewal");
        }
        return steps;
    }

    /** Whether the reader’s side agreed to publish the impact sheet. */
    public boolean publishes() {
        return (this.reader == Side.COMPANY) ? this.standing.companyPublishes() : this.standing.associationPublishes();
    }

    /** Whether the impact sheet is public. */
    public boolean published() {
        return this.standing.associationPublishes() && this.standing.companyPublishes();
    }

    /** How far it is: 1 agreement, 2 mission, 3 report, 4 what follows. */
    public int stage() {
        PartnershipStatus status = this.card.status();
        if (status == PartnershipStatus.PREPARING) {
            return 1;
        }
        return status.isCompleted() ? 4 : (status == PartnershipStatus.CLOSING) ? 3 : 2;
    }

}
