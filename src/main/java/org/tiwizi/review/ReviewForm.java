package org.tiwizi.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/**
 * What one side says of the other, with a mark from 1 to 5 by each criterion.
 *
 * @param clarity whether what was asked or given was clear
 * @param reliability whether what was promised was kept
 * @param result whether what came of it is of use
 */
@NullUnmarked
public record ReviewForm(@NotNull @Min(1) @Max(5) Integer clarity, @NotNull @Min(1) @Max(5) Integer reliability,
        @NotNull @Min(1) @Max(5) Integer result, @NotBlank @PlainText @Size(max = 2000) String comment) {

    public static ReviewForm blank() {
        return new ReviewForm(null, null, null, null);
    }

    /** What was written, to be corrected. */
    public static ReviewForm of(ReviewView written) {
        return new ReviewForm(written.clarity(), written.reliability(), written.result(), written.comment());
    }

}
