package org.tiwizi.mission;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;
import org.tiwizi.shared.Plausible;

/**
 * Hours that were worked, in all of so many people.
 *
 * @param key the id the entry will have: what is sent twice is entered once
 */
@NullUnmarked
public record HoursForm(UUID key, @NotNull @Plausible LocalDate workedOn, @NotNull @Min(1) @Max(500) Integer hours,
        @NotNull @Min(1) @Max(100) Integer people, @NotBlank @PlainText @Size(max = 300) String work) {

    public static HoursForm blank(LocalDate today) {
        return new HoursForm(UUID.randomUUID(), today, null, 1, null);
    }

    public static HoursForm of(HoursView entry) {
        return new HoursForm(entry.id(), entry.workedOn(), entry.hours(), entry.people(), entry.work());
    }

}
