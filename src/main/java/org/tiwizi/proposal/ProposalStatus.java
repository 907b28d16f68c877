package org.tiwizi.proposal;

import java.util.Set;

import org.tiwizi.shared.IllegalTransition;

/** Where a proposal stands. The whole state machine is the table in {@link #next()}. */
public enum ProposalStatus {

    SENT, ACCEPTED, DECLINED, WITHDRAWN;

    /** The states that may follow this one; none when the proposal is settled. */
    public Set<ProposalStatus> next() {
        return switch (this) {
            case SENT -> Set.of(ACCEPTED, DECLINED, WITHDRAWN);
            case ACCEPTED, DECLINED, WITHDRAWN -> Set.of();
        };
    }

    public boolean isOpen() {
        return !next().isEmpty();
    }

    ProposalStatus to(ProposalStatus target) {
        if (!next().contains(target)) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }

}
