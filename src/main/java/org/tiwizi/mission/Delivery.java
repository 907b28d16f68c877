package org.tiwizi.mission;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.document.StoredFile;
import org.tiwizi.shared.Aggregate;

/** What was handed in for a milestone once, and what the other side answered. */
@Entity
class Delivery extends Aggregate {

    /** How often a milestone may be handed in. */
    static final int MOST = 50;

    private UUID milestoneId;

    private int number;

    private String note;

    private @Nullable UUID documentId;

    private Instant deliveredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable MilestoneStatus outcome;

    private @Nullable String remark;

    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Delivery() {
        // for JPA
    }

    Delivery(UUID milestoneId, int number, String note, @Nullable StoredFile file, Instant at) {
        this.milestoneId = milestoneId;
        this.number = number;
        this.note = note;
        this.documentId = (file != null) ? file.id() : null;
        this.deliveredAt = at;
    }

    void accept(Instant at) {
        this.outcome = MilestoneStatus.ACCEPTED;
        this.answeredAt = at;
    }

    void sendBack(String why, Instant at) {
        this.outcome = MilestoneStatus.REWORK;
        this.remark = why;
        this.answeredAt = at;
    }

    UUID milestoneId() {
        return this.milestoneId;
    }

    int number() {
        return this.number;
    }

    String note() {
        return this.note;
    }

    @Nullable UUID documentId() {
        return this.documentId;
    }

    @Nullable String remark() {
        return this.remark;
    }

    DeliveryView view(Map<UUID, StoredFile> files) {
        return new DeliveryView(id(), this.number, this.note,
                (this.documentId != null) ? files.get(this.documentId) : null, this.deliveredAt, this.outcome,
                this.remark, this.answeredAt);
    }

}
