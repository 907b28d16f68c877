package org.tiwizi.mission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    void deliver(Instant at) {
        move(MilestoneStatus.DELIVERED, at);
    }

    void accept(Instant at) {
        move(MilestoneStatus.ACCEPTED, at);
    }

    void sendBack(Instant at) {
        move(MilestoneStatus.REWORK, at);
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

    boolean says(MilestoneForm form) {
        return this.title.equals(form.title()) && this.owner == form.owner() && this.dueOn.equals(form.dueOn());
    }

    MilestoneView view(LocalDate today, List<DeliveryView> deliveries) {
        boolean open = this.status != MilestoneStatus.ACCEPTED && this.status != MilestoneStatus.DELIVERED;
        return new MilestoneView(id(), this.title, this.owner, this.dueOn, this.status, deliveries, this.movedAt,
                open && this.dueOn.isBefore(today));
    }

}
