package org.tiwizi.convention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/** Why a convention that was ready is to be drawn up anew. */
@NullUnmarked
public record ReopeningForm(@NotBlank @PlainText @Size(max = 500) String reason) {

    public static ReopeningForm blank() {
        return new ReopeningForm(null);
    }

}
