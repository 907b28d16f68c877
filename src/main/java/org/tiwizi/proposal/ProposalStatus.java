package org.tiwizi.proposal;

import java.util.Set;

import org.tiwizi.shared.IllegalTransition;

/**
 * Where a proposal stands (DOMAIN.md, section 4). The whole state machine is the table in
 * {@link #next()}.
 */
public enum ProposalStatus {

    SENT, SEEN, IN_DISCUSSION, AGREED, COMPANY_APPROVED, DECLINED, WITHDRAWN, EXPIRED;

    /** The states that may follow this one; none when the proposal is settled. */
    public Set<ProposalStatus> next() {
        return switch (this) {
            case SENT -> Set.of(SEEN, IN_DISCUSSION, AGREED, DECLINED, WITHDRAWN, EXPIRED);
            case SEEN -> Set.of(IN_DISCUSSION, AGREED, DECLINED, WITHDRAWN, EXPIRED);
            case IN_DISCUSSION -> Set.of(IN_DISCUSSION, AGREED, DECLINED, WITHDRAWN, EXPIRED);
            case AGREED -> Set.of(IN_DISCUSSION, COMPANY_APPROVED, DECLINED, WITHDRAWN, EXPIRED);
            case COMPANY_APPROVED, DECLINED, WITHDRAWN, EXPIRED -> Set.of();
        };
    }

    public boolean isOpen() {
        return !next().isEmpty();
    }

    /** Whether the one who received it still owes a first answer. */
    public boolean isUnanswered() {
        return this == SENT || this == SEEN;
    }

    ProposalStatus to(ProposalStatus target) {
        if (!next().contains(target)) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }

}
