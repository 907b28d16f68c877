package org.tiwizi.convention;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.NullUnmarked;

/**
 * A signatory’s declaration.
 *
 * @param sha256 of the text that they had before them
 * @param agree that they read it and may sign for their organisation
 */
@NullUnmarked
public record SigningForm(@NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
        @AssertTrue @NotNull Boolean agree) {

    /** For the text with this SHA-256. */
    public static SigningForm blank(String sha256) {
        return new SigningForm(sha256, false);
    }

}
