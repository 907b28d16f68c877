package org.tiwizi.intake;

import java.util.Set;

import org.tiwizi.shared.IllegalTransition;

/**
 * Where a spreadsheet stands. The whole state machine is the table in {@link #next()}.
 */
public enum IntakeStatus {

    READY, IMPORTING, IMPORTED;

    /** The states that may follow this one. */
    public Set<IntakeStatus> next() {
        return switch (this) {
            case READY -> Set.of(IMPORTING);
            case IMPORTING -> Set.of(IMPORTED);
            case IMPORTED -> Set.of();
        };
    }

    IntakeStatus to(IntakeStatus target) {
        if (!next().contains(target)) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }

}
