package org.tiwizi.mission;

import java.util.Set;

import org.tiwizi.shared.IllegalTransition;

/** Where a milestone stands. The whole state machine is the table in {@link #next()}. */
public enum MilestoneStatus {

    PLANNED, STARTED, DELIVERED, ACCEPTED, REWORK;

    /** The states that may follow this one. */
    public Set<MilestoneStatus> next() {
        return switch (this) {
            case PLANNED -> Set.of(STARTED, DELIVERED);
            case STARTED, REWORK -> Set.of(DELIVERED);
            case DELIVERED -> Set.of(ACCEPTED, REWORK);
            case ACCEPTED -> Set.of();
        };
    }

    MilestoneStatus to(MilestoneStatus target) {
        if (!next().contains(target)) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }

}
