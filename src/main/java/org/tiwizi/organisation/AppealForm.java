package org.tiwizi.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/** Why members contest the refusal of their organisation. */
@NullUnmarked
public record AppealForm(@NotBlank @PlainText @Size(max = 2000) String why) {

    public static AppealForm blank() {
        return new AppealForm(null);
    }

}
