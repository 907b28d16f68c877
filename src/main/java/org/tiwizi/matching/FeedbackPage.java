package org.tiwizi.matching;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What became of matches, by criterion.
 *
 * @param decided matches of which somebody decided: proposals and "not a fit"
 * @param proposed of these, proposals
 * @param trial what other weights would have done, none when none were tried
 */
public record FeedbackPage(Weights weights, long decided, long proposed, List<Precision> criteria,
        @Nullable Trial trial) {

    /** So many of the newest are looked at. */
    public long most() {
        return FeedbackService.HISTORY;
    }

    /**
     * Of the decided matches that met a criterion, met it in part, or did not: how many,
     * and how many became proposals.
     */
    public record Precision(Criterion criterion, Share met, Share partly, Share unmet) {

    }

    /** So many proposals of so many decided. */
    public record Share(long proposed, long decided) {

    }

    /**
     * Pairs of a proposal and a "not a fit" of the same organisation: in how many the
     * proposal would rank first, with the weights tried and with those that decide now.
     */
    public record Trial(Weights weights, long pairs, long right, long rightNow) {

    }

}
