package org.tiwizi.organisation;

import java.util.Set;

import org.tiwizi.shared.IllegalTransition;

/**
 * Where an organisation’s verification stands (DOMAIN.md, section 4). The whole state
 * machine is the table in {@link #next()}.
 */
public enum OrganisationStatus {

    DRAFT, SUBMITTED, CHANGES_REQUESTED, VERIFIED, REJECTED;

    /** The states that may follow this one. */
    public Set<OrganisationStatus> next() {
        return switch (this) {
            case DRAFT, CHANGES_REQUESTED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(VERIFIED, CHANGES_REQUESTED, REJECTED);
            case VERIFIED, REJECTED -> Set.of();
        };
    }

    /** Whether the profile stands still, so that reviewers decide on what they read. */
    boolean isLocked() {
        return this == SUBMITTED;
    }

    OrganisationStatus to(OrganisationStatus target) {
        if (!next().contains(target)) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }

}
