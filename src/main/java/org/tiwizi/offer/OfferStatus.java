package org.tiwizi.offer;

import java.util.Set;

import org.tiwizi.shared.IllegalTransition;

/**
 * Where a skills offer stands (DOMAIN.md, section 4). The whole state machine is the
 * table in {@link #next()}.
 */
public enum OfferStatus {

    DRAFT, IN_MODERATION, CHANGES_REQUESTED, REJECTED, PUBLISHED, PAUSED, CLOSED;

    /** The states that may follow this one. */
    public Set<OfferStatus> next() {
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

    /** Whether its public page shows it, if only with a banner. */
    public boolean isSeen() {
        return this == PUBLISHED || this == PAUSED || this == CLOSED;
    }

    OfferStatus to(OfferStatus target) {
        if (!next().contains(target)) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }

}
