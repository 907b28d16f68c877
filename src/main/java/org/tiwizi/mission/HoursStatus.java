package org.tiwizi.mission;

import java.util.Set;

import org.tiwizi.shared.IllegalTransition;

/**
 * Where an entry of hours stands. The whole state machine is the table in
 * {@link #next()}.
 */
public enum HoursStatus {

    SUBMITTED, CONFIRMED, CONTESTED, CORRECTED;

    /** The states that may follow this one. */
    public Set<HoursStatus> next() {
        return switch (this) {
            case SUBMITTED, CORRECTED -> Set.of(CONFIRMED, CONTESTED);
            case CONTESTED -> Set.of(CORRECTED);
            case CONFIRMED -> Set.of();
        };
    }

    /** Whether the other side has still to confirm it. */
    public boolean isWaiting() {
        return this == SUBMITTED || this == CORRECTED;
    }

    HoursStatus to(HoursStatus target) {
        if (!next().contains(target)) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }

}
