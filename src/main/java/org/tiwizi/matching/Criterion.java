package org.tiwizi.matching;

import org.tiwizi.shared.Mode;

/**
 * One reason why an offer suits a need: a petal of the star. It measures, from 0 to 1000
 * in whole numbers rounded down, how well it is met; {@link Weights} says what that
 * counts. Messages name it with {@code Criterion.<name>}, and what it found with
 * {@code match.<name>.…}. Adding a reason is adding a constant, its sentences, its test.
 */
public enum Criterion {

    /** How much of the skills needed is offered; a related skill counts in part. */
    SKILLS(Reach.SKILLS, 1000) {
        @Override
        int measure(Pair pair) {
            return 100 * pair.covered / pair.asked;
        }
    },

    /** Whether the company prefers the sector of the initiative. */
    SECTOR(Reach.SECTOR, 500) {
        @Override
        int measure(Pair pair) {
            if (pair.offerSectors == 0) {
                return 500;
            }
            int related = (pair.offerSectors & pair.relatedSectors) != 0 ? 400 : 0;
            return holds(pair.offerSectors, pair.needSector) ? 1000 : related;
        }
    },

    /** Whether the company gets there, or need not. */
    PLACE(Reach.PLACE, 600) {
        @Override
        int measure(Pair pair) {
            boolean remote = pair.offerMode != Mode.ONSITE;
            return switch (pair.needMode) {
                case ONSITE -> nearness(pair);
                case HYBRID -> Math.max(nearness(pair), remote ? 600 : 0);
                case REMOTE -> remote ? 1000 : Math.max(nearness(pair), 300);
            };
        }
    },

    /** How many days of the need fall into the days of the offer. */
    SCHEDULE(Reach.ROW, 1000) {
        @Override
        int measure(Pair pair) {
            if (pair.needStarts == Days.EVER || pair.needEnds == Days.NEVER) {
                return 1000;
            }
            return 1000 * pair.commonDays() / (pair.needEnds - pair.needStarts + 1);
        }
    },

    /** How many of the hours needed are offered. */
    CAPACITY(Reach.ROW, 1000) {
        @Override
        int measure(Pair pair) {
            return 1000 * Math.min(pair.offerHours, pair.needHours) / pair.needHours;
        }
    },

    /** How far the other organisation was verified. */
    TRUST(Reach.ROW, 400) {
        @Override
        int measure(Pair pair) {
            return pair.trust;
        }
    },

    /** Whether the company works in a language in which the need is written. */
    LANGUAGE(Reach.ROW, 1000) {
        @Override
        int measure(Pair pair) {
            return (pair.needLanguages & pair.offerLanguages) != 0 ? 1000 : 0;
        }
    },

    /** Whether both want to work on site, remotely, or are open to both. */
    MODE(Reach.PLACE, 1000) {
        @Override
        int measure(Pair pair) {
            if (pair.needMode == pair.offerMode || pair.offerMode == Mode.HYBRID) {
                return 1000;
            }
            return (pair.needMode == Mode.HYBRID) ? 500 : 0;
        }
    };

    private final Reach reach;

    private final int enough;

    Criterion(Reach reach, int enough) {
        this.reach = reach;
        this.enough = enough;
    }

    abstract int measure(Pair pair);

    Reach reach() {
        return this.reach;
    }

    Verdict verdict(int value) {
        return (value >= this.enough) ? Verdict.MET : (value > 0) ? Verdict.PARTLY : Verdict.UNMET;
    }

    private static boolean holds(int mask, int number) {
        return number >= 0 && (mask >> number & 1) != 0;
    }

    private static int nearness(Pair pair) {
        if (pair.offerMode == Mode.REMOTE) {
            return 0;
        }
        if (holds(pair.offerRegions, pair.needRegion)) {
            return (pair.needProvince >= 0 && pair.needProvince == pair.offerProvince) ? 1000 : 700;
        }
        return ((pair.offerRegions & pair.neighbourRegions) != 0) ? 400 : 0;
    }

    /** Of what a criterion depends: an index counts what many have in common once. */
    enum Reach {

        /** The skills of both. */
        SKILLS,

        /** Their sectors. */
        SECTOR,

        /** Their places and modes. */
        PLACE,

        /** What each need and offer has of its own. */
        ROW

    }

}
