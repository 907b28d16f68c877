package org.tiwizi.recommendation;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Goes down the list of all scores and takes what has a place left. Both sides rank by
 * the same score, so nobody finds a pair that both would prefer; the total is lower than
 * it could be. First the floor is filled in the same way.
 */
final class RankedLists {

    private RankedLists() {
    }

    /** Equal scores come in the order of the edges. */
    static BitSet assign(Choices choices) {
        List<Integer> ranked = IntStream.range(0, choices.edges())
            .boxed()
            .sorted(Comparator.comparingInt((edge) -> -choices.score()[edge]))
            .toList();
        int[] visits = choices.visits().clone();
        int[] places = choices.places().clone();
        BitSet chosen = new BitSet(choices.edges());
        take(ranked, choices, visits, places, chosen, choices.floor(),
                (edge) -> choices.fair().get(choices.need()[edge]));
        take(ranked, choices, visits, places, chosen, Integer.MAX_VALUE, (edge) -> !chosen.get(edge));
        return chosen;
    }

    private static void take(List<Integer> ranked, Choices choices, int[] visits, int[] places, BitSet chosen, int most,
            IntPredicate wanted) {
        int taken = 0;
        for (int edge : ranked) {
            int offer = choices.offer()[edge];
            int need = choices.need()[edge];
            if (taken < most && visits[offer] > 0 && places[need] > 0 && wanted.test(edge)) {
                visits[offer]--;
                places[need]--;
                chosen.set(edge);
                taken++;
            }
        }
    }

}
