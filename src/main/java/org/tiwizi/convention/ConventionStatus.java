package org.tiwizi.convention;

import java.util.Set;

import org.tiwizi.shared.IllegalTransition;

/**
 * Where one edition of a convention stands (DOMAIN.md, section 4). The whole state
 * machine is the table in {@link #next()}; what is reopened is kept, and the next edition
 * begins as GENERATED.
 */
public enum ConventionStatus {

    GENERATED, READY, REOPENED, SIGNED_BY_ONE, SIGNED, AMENDED;

    /** The states that may follow this one. */
    public Set<ConventionStatus> next() {
        return switch (this) {
            case GENERATED -> Set.of(READY);
            case READY -> Set.of(REOPENED, SIGNED_BY_ONE);
            case SIGNED_BY_ONE -> Set.of(SIGNED);
            case SIGNED -> Set.of(AMENDED);
            case REOPENED, AMENDED -> Set.of();
        };
    }

    /** Whether it waits for signatures. */
    public boolean isSignable() {
        return this == READY || this == SIGNED_BY_ONE;
    }

    /**
     * Whether it is still being written or signed; a partnership has one such at most.
     */
    public boolean isOpen() {
        return this == GENERATED || isSignable();
    }

    /** Whether both signed it. */
    public boolean isSigned() {
        return this == SIGNED || this == AMENDED;
    }

    ConventionStatus to(ConventionStatus target) {
        if (!next().contains(target)) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }

}
