package org.tiwizi.mission;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.document.CheckedFile;
import org.tiwizi.document.DocumentStore;
import org.tiwizi.document.StoredFile;
import org.tiwizi.shared.Conflict;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What was handed in for milestones: each time is kept beside the answer it got. */
@Component
class Deliveries {

    /** How many of a partnership are shown. */
    private static final int SHOWN = 200;

    private final DeliveryRepository deliveries;

    private final DocumentStore documents;

    Deliveries(DeliveryRepository deliveries, DocumentStore documents) {
        this.deliveries = deliveries;
        this.documents = documents;
    }

    /** Writes the next one; Conflict beyond fifty. */
    void write(UUID milestoneId, String note, @Nullable CheckedFile file, Instant at) {
        int number = last(milestoneId).map(Delivery::number).orElse(0) + 1;
        if (number > Delivery.MOST) {
            throw new Conflict("mission.conflict.deliveries");
        }
        @Nullable StoredFile kept = (file != null) ? this.documents.keep(file) : null;
        this.deliveries.save(new Delivery(milestoneId, number, note, kept, at));
    }

    /** Whether the last one is just this: a doubled click hands it in twice. */
    boolean says(UUID milestoneId, String note, @Nullable CheckedFile file) {
        return last(milestoneId).filter((last) -> last.note().equals(note) && same(last.documentId(), file))
            .isPresent();
    }

    private boolean same(@Nullable UUID documentId, @Nullable CheckedFile file) {
        return (file == null) ? documentId == null : Once.same(this.documents, documentId, file);
    }

    /** The last one of a milestone. */
    Optional<Delivery> last(UUID milestoneId) {
        return this.deliveries.findFirstByMilestoneIdOrderByNumberDesc(milestoneId);
    }

    /** The newest of all milestones of a partnership, newest first. */
    List<Delivery> of(UUID partnershipId) {
        return this.deliveries.findNewest(partnershipId, Limit.of(SHOWN));
    }

    /** The file of one; empty if there is none. */
    Optional<UUID> file(UUID partnershipId, UUID milestoneId, UUID id) {
        return this.deliveries.findOf(partnershipId, milestoneId, id).map(Delivery::documentId);
    }

    boolean wasSentBack(UUID milestoneId, String why) {
        return last(milestoneId).filter((last) -> Objects.equals(last.remark(), why)).isPresent();
    }

}
