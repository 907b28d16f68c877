package org.tiwizi.recommendation;

import java.util.BitSet;

/**
 * Solves a tiny night and says by which total; started from the packaged jar, whose
 * native library lies in a jar inside it.
 */
final class SolverInTheJar {

    private SolverInTheJar() {
    }

    /** Prints “optimum 150000”, or “ranked” where the solver cannot be loaded. */
    public static void main(String[] arguments) {
        Choices choices = new Choices(new int[] { 1, 1 }, new int[] { 1, 1 }, new int[] { 0, 0, 1, 1 },
                new int[] { 0, 1, 0, 1 }, new int[] { 90_000, 80_000, 70_000, 10_000 }, new BitSet(), 0);
        System.out.println(new FlowSolver().solve(choices)
            .map((chosen) -> "optimum " + choices.total(chosen))
            .orElse("ranked " + choices.total(RankedLists.assign(choices))));
    }

}
