package org.tiwizi.message;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line of a thread as it stands in its table: what somebody wrote, or a step.
 *
 * @param organisationId none for the clock
 */
record Line(long id, @Nullable UUID organisationId, @Nullable String step, @Nullable String text,
        @Nullable UUID documentId, Instant sentAt) {

}
