package org.tiwizi.alert;

import java.time.LocalDate;

/** How often somebody hears of what has come into a search. */
public enum Rhythm {

    DAILY(1), WEEKLY(7), NONE(7);

    private final int days;

    Rhythm(int days) {
        this.days = days;
    }

    /** When it is looked at again, after it was today. */
    LocalDate next(LocalDate today) {
        return today.plusDays(this.days);
    }

}
