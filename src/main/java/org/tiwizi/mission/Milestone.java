package org.tiwizi.mission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Aggregate;

/** A point that the mission has to reach: its owner delivers, the other side accepts. */
@Entity
class Milestone extends Aggregate {

    private UUID partnershipId;

    private String title;

    @Enumerated(EnumType.STRING)
    private Side owner;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private MilestoneStatus status = MilestoneStatus.PLANNED;

    private @Nullable String note;

    private @Nullable String remark;

    private Instant movedAt;

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {
        // for JPA
    }

    Milestone(UUID partnershipId, MilestoneForm form, Instant at) {
        super((form.key() != null) ? form.key() : UUID.randomUUID());
        this.partnershipId = partnershipId;
        this.title = form.title();
        this.owner = form.owner();
        this.dueOn = form.dueOn();
        this.movedAt = at;
    }

    void start(Instant at) {
        move(MilestoneStatus.STARTED, at);
    }

    void deliver(String what, Instant at) {
        move(MilestoneStatus.DELIVERED, at);
        this.note = what;
    }

    void accept(Instant at) {
        move(MilestoneStatus.ACCEPTED, at);
    }

    void sendBack(String why, Instant at) {
        move(MilestoneStatus.REWORK, at);
        this.remark = why;
    }

    private void move(MilestoneStatus target, Instant at) {
        this.status = this.status.to(target);
        this.movedAt = at;
    }

    UUID partnershipId() {
        return this.partnershipId;
    }

    Side owner() {
        return this.owner;
    }

    MilestoneStatus status() {
        return this.status;
    }

    MilestoneView view(LocalDate today) {
        boolean open = this.status != MilestoneStatus.ACCEPTED && this.status != MilestoneStatus.DELIVERED;
        return new MilestoneView(id(), this.title, this.owner, this.dueOn, this.status, this.note, this.remark,
                this.movedAt, open && this.dueOn.isBefore(today));
    }

}
