package org.tiwizi.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/** Days as small numbers, counted from the beginning of 2000; two stand for no day. */
final class Days {

    /** No first day. */
    static final int EVER = 0;

    /** No last day. */
    static final int NEVER = 65535;

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private Days() {
    }

    static int of(LocalDate day) {
        return (int) Math.max(EVER + 1, Math.min(NEVER - 1, ChronoUnit.DAYS.between(FIRST, day)));
    }

    static int first(@Nullable LocalDate day) {
        return (day != null) ? of(day) : EVER;
    }

    static int last(@Nullable LocalDate day) {
        return (day != null) ? of(day) : NEVER;
    }

    static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

}
