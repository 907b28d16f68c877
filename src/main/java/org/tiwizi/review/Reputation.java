package org.tiwizi.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.tiwizi.organisation.OrganisationCard;

/**
 * What an organisation’s partners said of it, for everybody.
 *
 * @param total how many reviews there are
 * @param means the mean mark of all by each criterion, from 1 to 5; none without a review
 * @param newest the last of them, newest first
 */
public record Reputation(int total, Map<ReviewCriterion, BigDecimal> means, List<Line> newest) {

    /** Of which nobody has said anything yet. */
    public static final Reputation NONE = new Reputation(0, Map.of(), List.of());

    /** One review, with the organisation whose it is. */
    public record Line(ReviewView review, OrganisationCard author) {

    }

    /** How long the bar of a mean is, in percent. */
    public int percent(ReviewCriterion criterion) {
        return Math.round(this.means.getOrDefault(criterion, BigDecimal.ZERO).floatValue() * 20);
    }

}
