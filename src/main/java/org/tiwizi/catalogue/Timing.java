package org.tiwizi.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When the work begins, counted in days from the reader’s day: already or at any time,
 * within a month (30 days), within a quarter (90 days), or later.
 */
public enum Timing {

    NOW(0), MONTH(30), QUARTER(90), LATER(Integer.MAX_VALUE);

    private final int days;

    Timing(int days) {
        this.days = days;
    }

    /** The last day of it, in days from the reader’s. */
    public int days() {
        return this.days;
    }

    public static Timing of(@Nullable LocalDate startsOn, LocalDate today) {
        return (startsOn != null) ? of(startsOn.toEpochDay() - today.toEpochDay()) : NOW;
    }

    /** Of what begins so many days from the reader’s. */
    public static Timing of(long days) {
        return (days <= NOW.days) ? NOW : (days <= MONTH.days) ? MONTH : (days <= QUARTER.days) ? QUARTER : LATER;
    }

}
