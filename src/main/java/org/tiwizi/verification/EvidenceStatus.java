package org.tiwizi.verification;

import java.util.Set;

import org.tiwizi.shared.IllegalTransition;

/**
 * Where a document of the file stands. An identity card is erased at once, in any state.
 */
public enum EvidenceStatus {

    SENT, ACCEPTED, RETURNED, ERASED;

    /** The states that may follow this one. */
    public Set<EvidenceStatus> next() {
        return switch (this) {
            case SENT -> Set.of(ACCEPTED, RETURNED, ERASED);
            // a reviewer may come back to what another accepted or gave back
            case ACCEPTED -> Set.of(RETURNED, ERASED);
            case RETURNED -> Set.of(ACCEPTED, ERASED);
            case ERASED -> Set.of();
        };
    }

    EvidenceStatus to(EvidenceStatus target) {
        if (!next().contains(target)) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }

}
