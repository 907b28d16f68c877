package org.tiwizi.partnership;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.tiwizi.proposal.Side;

/** What one side said 90 or 180 days after completion. */
public record FollowUpAnswer(int day, Side side, boolean used, @Nullable String remark, Instant answeredAt) {

}
