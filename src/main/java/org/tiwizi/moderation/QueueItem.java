package org.tiwizi.moderation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.audit.Title;
import org.tiwizi.organisation.OrganisationCard;

/**
 * One line of the queue.
 *
 * @param heldBy the account that looks at it now
 */
public record QueueItem(UUID id, SubjectKind kind, Instant submittedAt, Title title,
        @Nullable OrganisationCard organisation, @Nullable UUID heldBy) {

    /** Whether it may be published together with others. */
    public boolean selectable() {
        return this.kind == SubjectKind.INITIATIVE || this.kind == SubjectKind.OFFER;
    }

}
