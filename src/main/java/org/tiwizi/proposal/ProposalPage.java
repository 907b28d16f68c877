package org.tiwizi.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.initiative.InitiativeCard;

/**
 * A proposal as its two parties see it.
 *
 * @param version how many steps were taken when it was read
 * @param versions of the terms, first to last: the last is on the table
 */
public record ProposalPage(ProposalCard card, InitiativeCard initiative, int version, List<TermsView> versions,
        @Nullable Instant settledAt, @Nullable ProposalReason reason, @Nullable String remark,
        @Nullable UUID partnershipId) {

    /** The steps this reader may take now, named as the pages one posts to. */
    public List<String> steps() {
        ProposalStatus status = this.card.status();
        List<String> steps = new ArrayList<>();
        if (!status.isOpen()) {
            return steps;
        }
        if (status == ProposalStatus.AGREED) {
            if (this.card.mine()) {
                steps.add("approval");
            }
        }
        else if (this.card.mine()) {
            steps.add("acceptance");
        }
        if (this.card.mine() || !status.isUnanswered()) {
            steps.add("counter-proposal");
        }
        steps.add(this.card.received() ? "refusal" : "withdrawal");
        if (status == ProposalStatus.SENT && this.card.received()) {
            steps.add("reading");
        }
        return steps;
    }

    /**
     * How far it is on its way: 1 exchange, 3 approval, 4 partnership; 0 when it ended.
     */
    public int stage() {
        return switch (this.card.status()) {
            case SENT, SEEN, IN_DISCUSSION -> 1;
            case AGREED -> 3;
            case COMPANY_APPROVED -> 4;
            case DECLINED, WITHDRAWN, EXPIRED -> 0;
        };
    }

    /** The version on the table. */
    public TermsView terms() {
        return this.versions.get(this.versions.size() - 1);
    }

    /** What the last version changed; empty for the first. */
    public List<TermsChange> changes() {
        return changes(this.versions.size());
    }

    /** What a version changed in the one before, by its number from 1. */
    public List<TermsChange> changes(int number) {
        return (number < 2) ? List.of() : this.versions.get(number - 1).since(this.versions.get(number - 2));
    }

}
