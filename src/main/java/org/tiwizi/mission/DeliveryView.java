package org.tiwizi.mission;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.document.StoredFile;

/**
 * What was handed in for a milestone once, and what the other side answered.
 *
 * @param number of the time it was handed in, from 1
 * @param outcome accepted or to rework; none while nobody answered
 */
public record DeliveryView(UUID id, int number, String note, @Nullable StoredFile file, Instant deliveredAt,
        @Nullable MilestoneStatus outcome, @Nullable String remark, @Nullable Instant answeredAt) {

}
