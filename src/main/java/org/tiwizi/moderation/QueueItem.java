package org.tiwizi.moderation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.audit.Title;
import org.tiwizi.organisation.OrganisationCard;

/** One line of the queue. */
public record QueueItem(UUID id, SubjectKind kind, Instant submittedAt, Title title,
        @Nullable OrganisationCard organisation) {

}
