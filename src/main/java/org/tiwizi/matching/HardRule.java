package org.tiwizi.matching;

/** Why two are no match at all, however well the rest fits: a code with its sentence. */
public enum HardRule {

    /** None of the skills needed is offered, nor a related one. */
    NO_SKILL {
        @Override
        boolean breaks(Pair pair) {
            return pair.covered == 0;
        }
    },

    /** The company neither gets there nor can work remotely. */
    OUT_OF_REACH {
        @Override
        boolean breaks(Pair pair) {
            return Criterion.PLACE.measure(pair) == 0;
        }
    },

    /** They have no day in common. */
    NO_COMMON_DAY {
        @Override
        boolean breaks(Pair pair) {
            return pair.commonDays() == 0;
        }
    },

    /** One of them is over. */
    OVER {
        @Override
        boolean breaks(Pair pair) {
            return Math.min(pair.needEnds, pair.offerEnds) < pair.today;
        }
    };

    abstract boolean breaks(Pair pair);

}
