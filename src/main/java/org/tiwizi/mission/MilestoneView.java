package org.tiwizi.mission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.tiwizi.proposal.Side;

/**
 * A milestone as one of the two sides sees it; late when it is due and not delivered.
 *
 * @param deliveries each time it was handed in, the newest first
 */
public record MilestoneView(UUID id, String title, Side owner, LocalDate dueOn, MilestoneStatus status,
        List<DeliveryView> deliveries, Instant movedAt, boolean late) {

    /** The steps that this side may take now, named as the pages one posts to. */
    public List<String> steps(Side reader) {
        if (this.status == MilestoneStatus.DELIVERED) {
            return (reader != this.owner) ? List.of("acceptance", "rework") : List.of();
        }
        if (reader != this.owner || this.status == MilestoneStatus.ACCEPTED) {
            return List.of();
        }
        return (this.status == MilestoneStatus.PLANNED) ? List.of("start", "delivery") : List.of("delivery");
    }

}
