package org.tiwizi.matching;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Predicate;

/** How somebody asks an index: by which weights, for how many, without whom, and when. */
final class Asking {

    private static final Criterion[] SECTOR = reaching(Criterion.Reach.SECTOR);

    private static final Criterion[] PLACE = reaching(Criterion.Reach.PLACE);

    private static final Criterion[] ROW = reaching(Criterion.Reach.ROW);

    private final int[] sectorWeights;

    private final int[] placeWeights;

    private final int[] rowWeights;

    private final int skillsWeight;

    private final int most;

    private final Predicate<UUID> hidden;

    private final int today;

    /**
     * @param most how many answers
     * @param hidden whom not to answer with
     * @param today as in {@link Days}
     */
    Asking(Weights weights, int most, Predicate<UUID> hidden, int today) {
        this.sectorWeights = of(SECTOR, weights);
        this.placeWeights = of(PLACE, weights);
        this.rowWeights = of(ROW, weights);
        this.skillsWeight = weights.of(Criterion.SKILLS);
        this.most = most;
        this.hidden = hidden;
        this.today = today;
    }

    private static Criterion[] reaching(Criterion.Reach reach) {
        return Arrays.stream(Criterion.values())
            .filter((criterion) -> criterion.reach() == reach)
            .toArray(Criterion[]::new);
    }

    private static int[] of(Criterion[] criteria, Weights weights) {
        return Arrays.stream(criteria).mapToInt(weights::of).toArray();
    }

    int today() {
        return this.today;
    }

    Best best() {
        return new Best(this.most, this.hidden);
    }

    /** The points for sector, place and mode, or -1 where it is out of reach. */
    int ofGroup(Pair pair) {
        int place = ofPlace(pair);
        return (place < 0) ? -1 : place + ofSectors(pair);
    }

    int ofSectors(Pair pair) {
        return points(SECTOR, this.sectorWeights, pair);
    }

    /** The points for place and mode, or -1 where it is out of reach. */
    int ofPlace(Pair pair) {
        return HardRule.OUT_OF_REACH.breaks(pair) ? -1 : points(PLACE, this.placeWeights, pair);
    }

    /** The points that a row gets for its own, or -1 where a rule forbids it. */
    int ofRow(Pair pair) {
        return (HardRule.NO_COMMON_DAY.breaks(pair) || HardRule.OVER.breaks(pair)) ? -1
                : points(ROW, this.rowWeights, pair);
    }

    int ofSkills(Pair pair) {
        return this.skillsWeight * Criterion.SKILLS.measure(pair);
    }

    /** The score of two, or -1 where a rule forbids it. */
    int ofPair(Pair pair) {
        int group = HardRule.NO_SKILL.breaks(pair) ? -1 : ofGroup(pair);
        int row = ofRow(pair);
        return (group < 0 || row < 0) ? -1 : group + row + ofSkills(pair);
    }

    private static int points(Criterion[] criteria, int[] weights, Pair pair) {
        int points = 0;
        for (int place = 0; place < criteria.length; place++) {
            if (weights[place] > 0) {
                points += weights[place] * criteria[place].measure(pair);
            }
        }
        return points;
    }

    /** The most points that skills can give whose likeness, 0 to 10, is no greater. */
    int mostOfSkills(int likeness) {
        return this.skillsWeight * 100 * likeness;
    }

    /** The most points that sector, place and mode can give. */
    int mostOfGroup() {
        return 1000 * (Arrays.stream(this.sectorWeights).sum() + Arrays.stream(this.placeWeights).sum());
    }

    /** The most points that a row can get for its own. */
    int mostOfRow() {
        return 1000 * Arrays.stream(this.rowWeights).sum();
    }

}
