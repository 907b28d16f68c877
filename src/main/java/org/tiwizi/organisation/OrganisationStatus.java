package org.tiwizi.organisation;

import java.util.Set;

import org.tiwizi.shared.IllegalTransition;

/**
 * Where an organisation’s verification stands (DOMAIN.md, section 4). The whole state
 * machine is the table in {@link #next()}.
 */
public enum OrganisationStatus {

    DRAFT, SUBMITTED, IN_REVIEW, CHANGES_REQUESTED, VERIFIED, EXPIRING, LAPSED, REJECTED, SUSPENDED, CLOSED;

    /** The states that may follow this one. */
    public Set<OrganisationStatus> next() {
        return switch (this) {
            case DRAFT, CHANGES_REQUESTED, LAPSED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(IN_REVIEW, VERIFIED, CHANGES_REQUESTED, REJECTED);
            case IN_REVIEW -> Set.of(SUBMITTED, VERIFIED, CHANGES_REQUESTED, REJECTED);
            case VERIFIED -> Set.of(EXPIRING, SUSPENDED);
            case EXPIRING -> Set.of(VERIFIED, LAPSED, SUSPENDED);
            // by an appeal, which another reviewer decides
            case REJECTED -> Set.of(SUBMITTED);
            case SUSPENDED -> Set.of(VERIFIED, CLOSED);
            case CLOSED -> Set.of();
        };
    }

    /**
     * Whether everybody sees it, and it may publish and sign: verified, even if one of
     * its documents ends soon.
     */
    public boolean isPublic() {
        return this == VERIFIED || this == EXPIRING;
    }

    /**
     * Whether a moderator stopped it: nothing of it is seen, and its members only read.
     */
    public boolean isStopped() {
        return this == SUSPENDED || this == CLOSED;
    }

    /** Whether reviewers have it. */
    public boolean isWaiting() {
        return this == SUBMITTED || this == IN_REVIEW;
    }

    /** Whether its members may ask for verification. */
    public boolean isSubmittable() {
        return this == DRAFT || this == CHANGES_REQUESTED || this == LAPSED;
    }

    /**
     * Whether the profile stands still: reviewers decide on what they read, and who is
     * suspended may only read.
     */
    boolean isLocked() {
        return isWaiting() || isStopped();
    }

    OrganisationStatus to(OrganisationStatus target) {
        if (!next().contains(target)) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }

}
