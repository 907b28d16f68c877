package org.tiwizi.partnership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/** Whether what was delivered is still used. */
@NullUnmarked
public record FollowUpForm(@NotNull StillUsed used, @PlainText @Size(max = 1000) String remark) {

    public static FollowUpForm blank() {
        return new FollowUpForm(null, null);
    }

    /** The answer. */
    public enum StillUsed {

        YES, NO

    }

}
