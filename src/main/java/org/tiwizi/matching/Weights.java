package org.tiwizi.matching;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What each criterion counts, in points; all together 100. A score is the sum of measure
 * times weight: 0 to 100,000.
 *
 * @param version as it is logged with every recommendation
 */
public record Weights(int version, Map<Criterion, Integer> points) {

    public Weights {
        points = counting(points);
    }

    /** Without those that count nothing. */
    static Map<Criterion, Integer> counting(Map<Criterion, Integer> points) {
        return points.entrySet()
            .stream()
            .filter((entry) -> entry.getValue() > 0)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The points of a criterion, 0 to 100. */
    public int of(Criterion criterion) {
        return this.points.getOrDefault(criterion, 0);
    }

    /** The score of measures, one that is absent being 0. */
    int score(Map<Criterion, Integer> measures) {
        return measures.entrySet().stream().mapToInt((measure) -> of(measure.getKey()) * measure.getValue()).sum();
    }

    /** The score of measures in the order of the criteria. */
    int score(int[] measures) {
        int score = 0;
        for (Criterion criterion : Criterion.values()) {
            score += of(criterion) * measures[criterion.ordinal()];
        }
        return score;
    }

}
