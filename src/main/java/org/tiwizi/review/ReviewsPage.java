package org.tiwizi.review;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tiwizi.partnership.PartnershipPage;

/**
 * The reviews of a partnership as one of its parties sees them: the other side’s only
 * once it is disclosed.
 *
 * @param over whether the partnership is, so that reviews may be written
 * @param theirsWaits whether the other side wrote one that is still hidden
 * @param due when a hidden one is disclosed at the latest
 */
public record ReviewsPage(boolean over, @Nullable ReviewView mine, @Nullable ReviewView theirs, boolean theirsWaits,
        @Nullable Instant due) {

    static ReviewsPage of(PartnershipPage partnership, List<PartnerReview> written) {
        @Nullable ReviewView mine = null;
        @Nullable ReviewView theirs = null;
        boolean waits = false;
        @Nullable Instant due = null;
        for (PartnerReview review : written) {
            if (review.author() == partnership.reader()) {
                mine = review.view();
            }
            else if (review.isDisclosed()) {
                theirs = review.view();
            }
            else {
                waits = true;
            }
            due = review.isDisclosed() ? due : review.due();
        }
        return new ReviewsPage(partnership.standing().over(), mine, theirs, waits, due);
    }

    /** Whether the reader may write theirs now, or still correct it. */
    public boolean writable() {
        return this.over && (this.mine == null || this.mine.disclosedAt() == null);
    }

    /** Whether the reader may still reply to the other side’s. */
    public boolean replyable() {
        return this.theirs != null && this.theirs.reply() == null;
    }

}
