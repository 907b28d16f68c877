package org.tiwizi.moderation;

import java.time.Instant;
import java.util.UUID;

/** Cases that will be published together at a time, unless it is undone before. */
public record PendingBatch(UUID id, int cases, Instant dueAt) {

}
