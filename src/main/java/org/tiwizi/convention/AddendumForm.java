package org.tiwizi.convention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/** What a signed convention is to be changed in. */
@NullUnmarked
public record AddendumForm(@NotBlank @PlainText @Size(max = 3000) String change) {

    public static AddendumForm blank() {
        return new AddendumForm(null);
    }

}
