package org.tiwizi.holiday;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/** A day on which nobody is expected to answer; in that year only, or in every year. */
@NullUnmarked
public record HolidayForm(@NotNull LocalDate date, Boolean yearly, @NotBlank @PlainText @Size(max = 100) String name) {

    private static final int FIRST = 2020;

    private static final int LAST = 2100;

    public static HolidayForm blank() {
        return new HolidayForm(null, null, null);
    }

    /** Whether the year is one that the portal lives in. */
    @AssertTrue
    public boolean isPlausible() {
        return this.date == null || (this.date.getYear() >= FIRST && this.date.getYear() <= LAST);
    }

}
