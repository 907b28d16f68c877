package org.tiwizi.matching;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * How well one need and one offer meet each criterion, 0 to 1000 in their order, and what
 * was compared.
 */
record Measured(Pair pair, int[] values) {

    static Measured of(Relations relations, NeedFacts need, OfferFacts offer, Side asker, int today) {
        Pair pair = new Pair(relations, today);
        pair.need(need);
        pair.offer(offer);
        pair.skills(need, offer);
        pair.trust = (asker == Side.COMPANY) ? need.trust() : offer.trust();
        int[] values = new int[Criterion.values().length];
        for (Criterion criterion : Criterion.values()) {
            values[criterion.ordinal()] = criterion.measure(pair);
        }
        return new Measured(pair, values);
    }

    /** Whether they are a match at all: no hard rule stands between them. */
    boolean suits() {
        return Arrays.stream(HardRule.values()).noneMatch((rule) -> rule.breaks(this.pair));
    }

    Map<Criterion, Integer> byCriterion() {
        Map<Criterion, Integer> measures = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            measures.put(criterion, of(criterion));
        }
        return measures;
    }

    int of(Criterion criterion) {
        return this.values[criterion.ordinal()];
    }

}
