package org.tiwizi.initiative;

import java.util.Set;

import org.tiwizi.shared.IllegalTransition;

/**
 * Where an initiative stands (DOMAIN.md, section 4). The whole state machine is the table
 * in {@link #next()}.
 */
public enum InitiativeStatus {

    DRAFT, IN_MODERATION, CHANGES_REQUESTED, REJECTED, PUBLISHED, PAUSED, CLOSED;

    /** The states that may follow this one. */
    public Set<InitiativeStatus> next() {
        return switch (this) {
            case DRAFT, CHANGES_REQUESTED -> Set.of(IN_MODERATION);
            case IN_MODERATION -> Set.of(PUBLISHED, CHANGES_REQUESTED, REJECTED);
            case PUBLISHED -> Set.of(PAUSED, CLOSED);
            case PAUSED -> Set.of(PUBLISHED, CLOSED);
            case REJECTED, CLOSED -> Set.of();
        };
    }

    /** Whether its author may still write it. */
    public boolean isWritable() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }

    /** Whether everybody may still open its page, whose association is verified. */
    public boolean isShown() {
        return this == PUBLISHED || this == PAUSED || this == CLOSED;
    }

    InitiativeStatus to(InitiativeStatus target) {
        if (!next().contains(target)) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }

}
