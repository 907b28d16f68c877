package org.tiwizi.taxonomy;

import java.util.List;

/**
 * How long a suggestion of skills takes while somebody types, among all of ESCO: the best
 * of twenty, at most 20 milliseconds.
 */
final class TypingBench {

    private static final double MOST = 20;

    private TypingBench() {
    }

    public static void main(String[] arguments) {
        SkillSearch search = SkillSearchTests.ofAllEsco();
        boolean kept = true;
        for (String typed : List.of("comptab", "account", "محاسب", "a", "b c", "gestion pro", "comptabilte", "programation ordinatuer", "المحاسبات", "s s s s s s s s s")) {
            double best = best(search, typed);
            kept &= best <= MOST;
            System.out.printf("%s  “%s”: %.2f ms%n", (best <= MOST) ? "PASS" : "FAIL", typed, best);
        }
        System.exit(kept ? 0 : 1);
    }

    private static double best(SkillSearch search, String typed) {
        long best = Long.MAX_VALUE;
        for (int time = 0; time < 40; time++) {
            long begun = System.nanoTime();
            search.find(typed, 8);
            best = (time < 20) ? best : Math.min(best, System.nanoTime() - begun);
        }
        return best / 1e6;
    }

}
