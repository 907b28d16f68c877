package org.tiwizi.matching;

import java.util.EnumMap;
import java.util.Map;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

/** The points that an administrator tries; all together they are 100. */
@NullUnmarked
public record WeightsForm(Map<Criterion, @NotNull @Min(0) @Max(100) Integer> points) {

    public WeightsForm {
        points = (points != null) ? points : Map.of();
    }

    public static WeightsForm of(Weights weights) {
        Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            points.put(criterion, weights.of(criterion));
        }
        return new WeightsForm(points);
    }

    /**
     * Whether they are 100 together, and skills count: without them nothing is a match.
     */
    @AssertTrue
    public boolean isWhole() {
        return this.points.values().stream().mapToInt((counts) -> (counts != null) ? counts : 0).sum() == 100
                && this.points.getOrDefault(Criterion.SKILLS, 0) != null
                && this.points.getOrDefault(Criterion.SKILLS, 0) > 0;
    }

}
