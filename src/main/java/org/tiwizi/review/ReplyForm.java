package org.tiwizi.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/** The one reply of the side that a review is about. */
@NullUnmarked
public record ReplyForm(@NotBlank @PlainText @Size(max = 1000) String reply) {

    public static ReplyForm blank() {
        return new ReplyForm(null);
    }

}
