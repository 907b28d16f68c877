package org.tiwizi.partnership;

import java.util.Set;

import org.tiwizi.shared.IllegalTransition;

/**
 * Where a partnership stands (DOMAIN.md, section 4). The whole state machine is the table
 * in {@link #next()}.
 */
public enum PartnershipStatus {

    PREPARING, ACTIVE, AT_RISK, ON_HOLD, IN_DISPUTE, CLOSING, COMPLETED, FOLLOW_UP_90, FOLLOW_UP_180, ARCHIVED, RENEWED,
    TERMINATED;

    /** The states that may follow this one; at risk comes and goes by the clock alone. */
    public Set<PartnershipStatus> next() {
        return switch (this) {
            case PREPARING -> Set.of(ACTIVE, TERMINATED);
            case ACTIVE -> Set.of(AT_RISK, ON_HOLD, IN_DISPUTE, CLOSING, TERMINATED);
            case AT_RISK -> Set.of(ACTIVE, ON_HOLD, IN_DISPUTE, CLOSING, TERMINATED);
            case ON_HOLD -> Set.of(ACTIVE, IN_DISPUTE, TERMINATED);
            case IN_DISPUTE -> Set.of(ACTIVE, TERMINATED);
            case CLOSING -> Set.of(ACTIVE, IN_DISPUTE, COMPLETED, TERMINATED);
            case COMPLETED -> Set.of(FOLLOW_UP_90, RENEWED);
            case FOLLOW_UP_90 -> Set.of(FOLLOW_UP_180, RENEWED);
            case FOLLOW_UP_180 -> Set.of(ARCHIVED, RENEWED);
            case ARCHIVED -> Set.of(RENEWED);
            case RENEWED, TERMINATED -> Set.of();
        };
    }

    /** Whether work goes on, so that milestones and hours may be written. */
    public boolean isRunning() {
        return this == ACTIVE || this == AT_RISK || this == CLOSING;
    }

    /** Whether it has not ended, so that its terms may be changed. */
    public boolean isOpen() {
        return next().contains(TERMINATED);
    }

    /** Whether the mission was brought to its end. */
    public boolean isCompleted() {
        return switch (this) {
            case COMPLETED, FOLLOW_UP_90, FOLLOW_UP_180, ARCHIVED, RENEWED -> true;
            default -> false;
        };
    }

    PartnershipStatus to(PartnershipStatus target) {
        if (!next().contains(target)) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }

}
