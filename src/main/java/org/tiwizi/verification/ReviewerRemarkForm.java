package org.tiwizi.verification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/** Why: what the organisation reads, in its language if the reviewer can. */
@NullUnmarked
public record ReviewerRemarkForm(@NotBlank @PlainText @Size(max = 1800) String remark) {

    public static ReviewerRemarkForm blank() {
        return new ReviewerRemarkForm(null);
    }

}
