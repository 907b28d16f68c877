package org.tiwizi.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/** What a moderator decides of a report; both sides read the words. */
@NullUnmarked
public record OutcomeForm(@NotNull Boolean upheld, @NotBlank @PlainText @Size(max = 1800) String outcome) {

    public static OutcomeForm blank() {
        return new OutcomeForm(null, null);
    }

}
