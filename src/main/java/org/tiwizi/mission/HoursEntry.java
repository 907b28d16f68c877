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

/** Hours that one side says were worked, in all; they count once the other confirms. */
@Entity
class HoursEntry extends Aggregate {

    /** After how many days silence is a yes (DOMAIN.md, section 4). */
    static final int TACIT_DAYS = 10;

    private UUID partnershipId;

    @Enumerated(EnumType.STRING)
    private Side author;

    private LocalDate workedOn;

    private int hours;

    private int people;

    private String work;

    @Enumerated(EnumType.STRING)
    private HoursStatus status = HoursStatus.SUBMITTED;

    private boolean tacit;

    private @Nullable String remark;

    private Instant movedAt;

    @SuppressWarnings("NullAway.Init")
    protected HoursEntry() {
        // for JPA
    }

    HoursEntry(UUID partnershipId, Side author, HoursForm form, Instant at) {
        super((form.key() != null) ? form.key() : UUID.randomUUID());
        this.partnershipId = partnershipId;
        this.author = author;
        this.movedAt = at;
        write(form);
    }

    void confirm(Instant at) {
        move(HoursStatus.CONFIRMED, at);
    }

    /** Nobody said no in time. */
    void confirmTacitly(Instant at) {
        move(HoursStatus.CONFIRMED, at);
        this.tacit = true;
    }

    void contest(String why, Instant at) {
        move(HoursStatus.CONTESTED, at);
        this.remark = why;
    }

    void correct(HoursForm form, Instant at) {
        move(HoursStatus.CORRECTED, at);
        write(form);
    }

    private void write(HoursForm form) {
        this.workedOn = form.workedOn();
        this.hours = form.hours();
        this.people = form.people();
        this.work = form.work();
    }

    private void move(HoursStatus target, Instant at) {
        this.status = this.status.to(target);
        this.movedAt = at;
    }

    /** Whether it says just this: a doubled click sends it twice. */
    boolean says(HoursForm form) {
        return this.workedOn.equals(form.workedOn()) && this.hours == form.hours() && this.people == form.people()
                && this.work.equals(form.work());
    }

    @Nullable String remark() {
        return this.remark;
    }

    UUID partnershipId() {
        return this.partnershipId;
    }

    Side author() {
        return this.author;
    }

    HoursStatus status() {
        return this.status;
    }

    Instant movedAt() {
        return this.movedAt;
    }

    HoursView view() {
        return new HoursView(id(), this.author, this.workedOn, this.hours, this.people, this.work, this.status,
                this.tacit, this.remark, this.movedAt);
    }

}
