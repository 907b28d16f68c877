package org.tiwizi.moderation;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What can be submitted to a moderator. */
public enum SubjectKind {

    ORGANISATION, INITIATIVE, OFFER;

    /** The kind of this name; none for any other word. */
    public static Optional<SubjectKind> named(@Nullable String name) {
        return Arrays.stream(values()).filter((kind) -> kind.name().equals(name)).findFirst();
    }

    /** The state in which its owner holds it while it waits (DOMAIN.md, section 4). */
    String waiting() {
        return (this == ORGANISATION) ? "SUBMITTED" : "IN_MODERATION";
    }

    /** The state in which a decision puts it (DOMAIN.md, section 4). */
    String after(Decision decision) {
        return (this == ORGANISATION && decision == Decision.PUBLISHED) ? "VERIFIED" : decision.name();
    }

}
