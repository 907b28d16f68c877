package org.tiwizi.holiday;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTests {

    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

    private final WorkingDays days = new WorkingDays(Set.of(MonthDay.of(5, 1)), Set.of(LocalDate.of(2027, 3, 10)),
            MOROCCO);

    @Test
    void weekendsAndHolidaysAreNoWorkingDays() {
        assertThat(this.days.has(LocalDate.of(2026, 5, 1))).as("Labour Day").isFalse();
        assertThat(this.days.has(LocalDate.of(2027, 3, 10))).as("announced for that year").isFalse();
        assertThat(this.days.has(LocalDate.of(2028, 3, 10))).as("and for that year only").isTrue();
        assertThat(this.days.has(LocalDate.of(2026, 5, 2))).as("a Saturday").isFalse();
        assertThat(this.days.has(LocalDate.of(2026, 5, 4))).as("a Monday").isTrue();
    }

    /** Morocco goes back an hour for Ramadan, in 2027 on the night to 7 February. */
    @Test
    void theTimeOfDayStaysThroughTheChangesOfRamadan() {
        ZonedDateTime friday = ZonedDateTime.of(2027, 2, 5, 10, 30, 0, 0, MOROCCO);

        Instant after = this.days.after(friday.toInstant(), 2);

        assertThat(after.atZone(MOROCCO)).isEqualTo(ZonedDateTime.of(2027, 2, 9, 10, 30, 0, 0, MOROCCO));
        assertThat(Duration.between(friday.toInstant(), after)).as("an hour more than four days")
            .isEqualTo(Duration.ofHours(97));
    }

    @Test
    void andBackAgainAtItsEnd() {
        ZonedDateTime friday = ZonedDateTime.of(2027, 3, 12, 10, 30, 0, 0, MOROCCO);

        Instant after = this.days.after(friday.toInstant(), 1);

        assertThat(after.atZone(MOROCCO)).isEqualTo(ZonedDateTime.of(2027, 3, 15, 10, 30, 0, 0, MOROCCO));
        assertThat(Duration.between(friday.toInstant(), after)).isEqualTo(Duration.ofHours(71));
    }

}
