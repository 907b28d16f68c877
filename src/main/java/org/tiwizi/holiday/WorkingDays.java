package org.tiwizi.holiday;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * The days on which somebody can be expected to answer: neither weekend nor public
 * holiday.
 *
 * @param yearly holidays of every year
 * @param once holidays of one year only
 */
public record WorkingDays(Set<MonthDay> yearly, Set<LocalDate> once, ZoneId zone) {

    /** Whether that day is one. */
    public boolean has(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !this.yearly.contains(MonthDay.from(day)) && !this.once.contains(day);
    }

    /**
     * The same time of day, so many working days later; local time, so that a change of
     * the offset around Ramadan moves nothing.
     */
    public Instant after(Instant from, int days) {
        ZonedDateTime time = from.atZone(this.zone);
        int left = days;
        while (left > 0) {
            time = time.plusDays(1);
            if (has(time.toLocalDate())) {
                left--;
            }
        }
        return time.toInstant();
    }

}
