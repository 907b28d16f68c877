package org.tiwizi.mission;

import java.util.Set;

import org.tiwizi.shared.IllegalTransition;

/** Where an indicator stands. The whole state machine is the table in {@link #next()}. */
public enum IndicatorStatus {

    DEFINED, MEASURED, CONFIRMED_BY_BOTH, DISPUTED;

    /** The states that may follow this one; what is measured may be measured again. */
    public Set<IndicatorStatus> next() {
        return switch (this) {
            case DEFINED -> Set.of(MEASURED);
            case MEASURED -> Set.of(MEASURED, CONFIRMED_BY_BOTH, DISPUTED);
            case DISPUTED -> Set.of(MEASURED, CONFIRMED_BY_BOTH);
            case CONFIRMED_BY_BOTH -> Set.of();
        };
    }

    IndicatorStatus to(IndicatorStatus target) {
        if (!next().contains(target)) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }

}
