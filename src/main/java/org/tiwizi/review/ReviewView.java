package org.tiwizi.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Language;

/**
 * A review as those may read it to whom it is shown. Never a person.
 *
 * @param disclosedAt when it came to be read by others; not yet if null
 * @param late whether its author had read the other side’s before
 */
public record ReviewView(UUID id, Side author, UUID authorId, int clarity, int reliability, int result,
        Language language, String comment, Instant writtenAt, @Nullable Instant disclosedAt, boolean late,
        @Nullable ReplyView reply) {

    /** By what there are marks, in their order. */
    public List<ReviewCriterion> criteria() {
        return List.of(ReviewCriterion.values());
    }

    /** The mark by one criterion, from 1 to 5. */
    public int mark(ReviewCriterion criterion) {
        return switch (criterion) {
            case CLARITY -> this.clarity;
            case RELIABILITY -> this.reliability;
            case RESULT -> this.result;
        };
    }

    boolean says(ReviewForm form) {
        return form.clarity() == this.clarity && form.reliability() == this.reliability && form.result() == this.result
                && this.comment.equals(form.comment());
    }

}
