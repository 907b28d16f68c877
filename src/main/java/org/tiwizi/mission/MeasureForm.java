package org.tiwizi.mission;

import java.math.BigDecimal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/** What was measured, and how one can see it. */
@NullUnmarked
public record MeasureForm(@NotNull @Digits(integer = 12, fraction = 2) BigDecimal actual,
        @PlainText @Size(max = 1000) String evidence) {

    public static MeasureForm blank() {
        return new MeasureForm(null, null);
    }

}
