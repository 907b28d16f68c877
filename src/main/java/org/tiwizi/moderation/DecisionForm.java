package org.tiwizi.moderation;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/**
 * What a moderator fills in to decide. The remark leaves room for the sentence of the
 * reason, which goes before it: both together are at most 2,000 characters.
 *
 * @param fields the parts that a change is asked of
 * @param override that the warnings were read, where there are any
 */
@NullUnmarked
@Explained
public record DecisionForm(@NotNull Decision decision, ReviewReason reason, @PlainText @Size(max = 1800) String remark,
        Boolean override, @Size(max = 14) List<ReviewField> fields) {

    public DecisionForm {
        fields = (fields == null) ? List.of() : fields.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** Whether it would publish without saying that warnings were read. */
    public boolean hasty() {
        return this.decision == Decision.PUBLISHED && !Boolean.TRUE.equals(this.override);
    }

    /** Publishing, as one does with several at once. */
    static DecisionForm publication() {
        return new DecisionForm(Decision.PUBLISHED, null, null, null, null);
    }

    public static DecisionForm blank() {
        return new DecisionForm(null, null, null, null, null);
    }

}
