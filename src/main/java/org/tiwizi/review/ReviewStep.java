package org.tiwizi.review;

import org.jspecify.annotations.Nullable;

/**
 * What happened to the reviews of a partnership, with the state of the review before and
 * after; the clock reminds and may disclose.
 */
public enum ReviewStep {

    WRITTEN(null, ReviewState.HIDDEN), CORRECTED(ReviewState.HIDDEN, ReviewState.HIDDEN), REMINDED(null, null),
    DISCLOSED(ReviewState.HIDDEN, ReviewState.DISCLOSED), REPLIED(ReviewState.DISCLOSED, ReviewState.REPLIED);

    private final @Nullable ReviewState before;

    private final @Nullable ReviewState after;

    ReviewStep(@Nullable ReviewState before, @Nullable ReviewState after) {
        this.before = before;
        this.after = after;
    }

    public @Nullable ReviewState before() {
        return this.before;
    }

    /** None when no review was touched. */
    public @Nullable ReviewState after() {
        return this.after;
    }

}
