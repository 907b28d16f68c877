package org.tiwizi.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/**
 * What a moderator fills in to decide. The remark leaves room for the sentence of the
 * reason, which goes before it: both together are at most 2,000 characters.
 */
@NullUnmarked
@Explained
public record DecisionForm(@NotNull Decision decision, ReviewReason reason,
        @PlainText @Size(max = 1800) String remark) {

    public static DecisionForm blank() {
        return new DecisionForm(null, null, null);
    }

}
