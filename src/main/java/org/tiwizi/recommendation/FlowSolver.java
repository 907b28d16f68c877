package org.tiwizi.recommendation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The assignment of the highest total, exactly: a flow of least cost from offers over
 * their edges to needs and away. Whatever an offer does not send flows past, at no cost.
 * Needs of regions with few companies flow away together, the first of them, up to the
 * floor, for a reward that no gain elsewhere outweighs.
 */
@Component
class FlowSolver {

    private static final Logger log = LoggerFactory.getLogger(FlowSolver.class);

    private static final long HIGHEST_SCORE = 100_000;

    /** The optimum; nothing where the native library cannot be used. */
    Optional<BitSet> solve(Choices choices) {
        try {
            load();
            return solved(choices);
        }
        catch (RuntimeException | LinkageError ex) {
            log.warn("No solver on this machine, the ranked lists decide: {}", ex.toString());
            return Optional.empty();
        }
    }

    /** Loads the native library, once for all. */
    void load() {
        Loader.loadNativeLibraries();
    }

    private static Optional<BitSet> solved(Choices choices) {
        int offers = choices.visits().length;
        int needs = choices.places().length;
        int fair = offers + needs;
        int away = fair + 1;
        MinCostFlow flow = new MinCostFlow(away + 1, choices.edges() + offers + needs + 2);
        try {
            for (int edge = 0; edge < choices.edges(); edge++) {
                flow.addArcWithCapacityAndUnitCost(choices.offer()[edge], offers + choices.need()[edge], 1,
                        -choices.score()[edge]);
            }
            for (int offer = 0; offer < offers; offer++) {
                flow.setNodeSupply(offer, choices.visits()[offer]);
                flow.addArcWithCapacityAndUnitCost(offer, away, choices.visits()[offer], 0);
            }
            for (int need = 0; need < needs; need++) {
                flow.addArcWithCapacityAndUnitCost(offers + need, choices.fair().get(need) ? fair : away,
                        choices.places()[need], 0);
            }
            long all = Arrays.stream(choices.visits()).asLongStream().sum();
            // no exchange passes a node twice, so none gains more than this
            flow.addArcWithCapacityAndUnitCost(fair, away, choices.floor(), -HIGHEST_SCORE * away);
            flow.addArcWithCapacityAndUnitCost(fair, away, all, 0);
            flow.setNodeSupply(away, -all);
            MinCostFlowBase.Status status = flow.solve();
            if (status != MinCostFlowBase.Status.OPTIMAL) {
                throw new IllegalStateException("The solver ended with " + status);
            }
            BitSet chosen = new BitSet(choices.edges());
            for (int edge = 0; edge < choices.edges(); edge++) {
                chosen.set(edge, flow.getFlow(edge) > 0);
            }
            return Optional.of(chosen);
        }
        finally {
            flow.delete();
        }
    }

}
