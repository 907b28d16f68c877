package org.tiwizi.mission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.document.StoredFile;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Language;

/**
 * An indicator: from where to where, and where it got.
 *
 * @param evidence of how one can see it, and the file that shows it
 */
public record IndicatorView(UUID id, Language language, String name, @Nullable String unit,
        @Nullable BigDecimal baseline, BigDecimal target, IndicatorStatus status, @Nullable BigDecimal actual,
        @Nullable Side measuredBy, @Nullable String evidence, @Nullable StoredFile file, @Nullable String objection) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The steps that this side may take now, named as the pages one posts to. */
    public List<String> steps(Side reader) {
        return switch (this.status) {
            case DEFINED -> List.of("measure");
            case MEASURED -> (reader != this.measuredBy) ? List.of("confirmation", "dispute") : List.of("measure");
            case DISPUTED -> (reader != this.measuredBy) ? List.of("confirmation") : List.of("measure");
            case CONFIRMED_BY_BOTH -> List.of();
        };
    }

    /** How long the bar of the target is, 0 to 100 of the longer of the two. */
    public int targetBar() {
        return bar(this.target);
    }

    /** How long the bar of what was reached is, on the same scale. */
    public int actualBar() {
        return (this.actual != null) ? bar(this.actual) : 0;
    }

    private int bar(BigDecimal value) {
        BigDecimal longest = (this.actual != null) ? this.target.max(this.actual) : this.target;
        if (longest.signum() <= 0 || value.signum() <= 0) {
            return 0;
        }
        return value.multiply(HUNDRED).divide(longest, 0, RoundingMode.HALF_UP).intValue();
    }

}
