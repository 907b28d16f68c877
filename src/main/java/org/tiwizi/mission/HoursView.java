package org.tiwizi.mission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.proposal.Side;

/** An entry of hours as one of the two sides sees it. */
public record HoursView(UUID id, Side author, LocalDate workedOn, int hours, int people, String work,
        HoursStatus status, boolean tacit, @Nullable String remark, Instant movedAt) {

    /** The steps that this side may take now, named as the pages one posts to. */
    public List<String> steps(Side reader) {
        if (this.status.isWaiting()) {
            return (reader != this.author) ? List.of("confirmation", "contest") : List.of();
        }
        return (this.status == HoursStatus.CONTESTED && reader == this.author) ? List.of("correction") : List.of();
    }

}
