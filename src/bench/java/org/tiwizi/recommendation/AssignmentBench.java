package org.tiwizi.recommendation;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.tiwizi.matching.SyntheticNight;

/**
 * Measures the nightly assignment against its bars (issue "Matching that explains
 * itself", PERFORMANCE.md, section 7): 20,000 offers, 100,000 needs, the 50 best of each
 * offer, a fixed seed. Processor time of one thread. Prints a line for each bar; ends
 * with 1 when one is missed.
 */
final class AssignmentBench {

    private static final int OFFERS = Integer.getInteger("bench.offers", 20_000);

    private static final int NEEDS = 5 * OFFERS;

    private static final int ASKED = 10;

    private static final int BEST = 50;

    /** In the uneven country, regions from this on keep one company in six. */
    private static final int EVEN = 8;

    private final FlowSolver solver = new FlowSolver();

    private boolean missed;

    private AssignmentBench() {
    }

    public static void main(String[] arguments) {
        AssignmentBench bench = new AssignmentBench();
        bench.run();
        System.exit(bench.missed ? 1 : 0);
    }

    private void run() {
        timed("loading the native library", () -> {
            this.solver.load();
            return null;
        });
        SyntheticNight night = new SyntheticNight(OFFERS, NEEDS, BEST);
        List<Market.Need> needs = new ArrayList<>();
        night.needs((id, region, places) -> needs.add(new Market.Need(id, places, name(region))));
        Market market = new Market(needs);
        Market uneven = new Market(needs);
        Map<String, Integer> companies = new HashMap<>();
        Set<UUID> listed = new HashSet<>();
        long[] own = new long[1];
        timed("the 50 best needs of each offer", () -> {
            night.offers((id, region, visits, best, scores) -> {
                listed.addAll(List.of(best));
                own[0] += best.length;
                Market.Offer offer = new Market.Offer(id, visits, 1);
                market.add(offer, best, scores);
                if (region < EVEN || visits == 1 && id.hashCode() % 2 == 0) {
                    uneven.add(offer, best, scores);
                    companies.merge(String.valueOf(name(region)), 1, Integer::sum);
                }
            });
            return null;
        });
        timed("the 10 best offers of each need that is on no list", () -> {
            night.left(listed, ASKED, (id, offers, scores) -> {
                market.ask(id, 1, offers, scores);
                uneven.ask(id, 1, offers, scores);
            });
            return null;
        });
        Choices choices = market.choices(new FairShare(Set.of()));
        System.out.printf("needs on no list: %,d of %,d; edges by their own offers: %,d%n", NEEDS - listed.size(), NEEDS,
                choices.edges() - own[0]);
        System.out.printf("%,d edges, %,d visits; each offer's own best: %,d promises beyond the places%n",
                choices.edges(), IntStream.of(choices.visits()).sum(), overPromised(choices, ownBest(choices)));

        BitSet ranked = timed("down the list of scores", () -> RankedLists.assign(choices));
        BitSet chosen = timed("the solver", () -> this.solver.solve(choices).orElseThrow());
        bar("places promised twice", overPromised(choices, chosen), 0);
        bar("exchanges that would raise the total", timed("the certificate", () -> improvable(choices, chosen)), 0);
        bar("the list's total of the assignment's (1 / 1.10)",
                (double) choices.total(ranked) / choices.total(chosen), 1 / 1.10);
        System.out.printf("total %,d, down the list %,d: %.4f of it; needs proposed to somebody: %,d, down the list %,d%n",
                choices.total(chosen), choices.total(ranked), (double) choices.total(chosen) / choices.total(ranked),
                choices.needs(chosen), choices.needs(ranked));
        FairShare share = FairShare.of(uneven.placesByRegion(), companies);
        floor(share, uneven.choices(share));
    }

    private void floor(FairShare share, Choices choices) {
        BitSet free = timed("uneven: the solver without a floor", () -> this.solver.solve(choices.unfloored()))
            .orElseThrow();
        BitSet chosen = timed("uneven: the solver with a floor", () -> this.solver.solve(choices)).orElseThrow();
        System.out.printf("floor for %s: %,d; reached %,d, without it %,d; total %.5f of that without%n",
                share.regions(), choices.floor(), choices.fair(chosen), choices.fair(free),
                (double) choices.total(chosen) / choices.total(free));
        bar("with a floor: places promised twice", overPromised(choices, chosen), 0);
        bar("recommendations that the floor lacks", Math.max(0, choices.floor() - choices.fair(chosen)), 0);
    }

    private static String name(int region) {
        return (region < 0) ? null : "R" + region;
    }

    private static BitSet ownBest(Choices choices) {
        int[] visits = choices.visits().clone();
        BitSet chosen = new BitSet();
        IntStream.range(0, choices.edges()).filter((edge) -> visits[choices.offer()[edge]]-- > 0).forEach(chosen::set);
        return chosen;
    }

    private static long overPromised(Choices choices, BitSet chosen) {
        int[] places = choices.places().clone();
        int[] visits = choices.visits().clone();
        return chosen.stream()
            .filter((edge) -> --places[choices.need()[edge]] < 0 | --visits[choices.offer()[edge]] < 0)
            .count();
    }

    /**
     * 0 when prices exist at which no exchange gains, which proves the optimum without
     * the solver’s word: shortest ways through what could still be changed, which end
     * only where no round trip gains.
     */
    private static int improvable(Choices choices, BitSet chosen) {
        int[] sent = new int[choices.visits().length];
        int[] taken = new int[choices.places().length];
        chosen.stream().forEach((edge) -> {
            sent[choices.offer()[edge]]++;
            taken[choices.need()[edge]]++;
        });
        Prices prices = new Prices(sent.length + taken.length + 1);
        int away = sent.length + taken.length;
        for (int round = 0; round < 20_000; round++) {
            prices.changed = false;
            for (int edge = 0; edge < choices.edges(); edge++) {
                int need = sent.length + choices.need()[edge];
                if (chosen.get(edge)) {
                    prices.way(need, choices.offer()[edge], choices.score()[edge]);
                }
                else {
                    prices.way(choices.offer()[edge], need, -choices.score()[edge]);
                }
            }
            for (int offer = 0; offer < sent.length; offer++) {
                prices.ways(offer, away, sent[offer] > 0, sent[offer] < choices.visits()[offer]);
            }
            for (int need = 0; need < taken.length; need++) {
                prices.ways(sent.length + need, away, taken[need] < choices.places()[need], taken[need] > 0);
            }
            if (!prices.changed) {
                return 0;
            }
        }
        return 1;
    }

    private <T> T timed(String what, Supplier<T> work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T done = work.get();
        System.out.printf("%s: %.2f s%n", what,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9);
        return done;
    }

    private void bar(String what, double measured, double bar) {
        boolean kept = measured <= bar;
        this.missed |= !kept;
        System.out.printf("%s  %s: %.4f (at most %.4f)%n", kept ? "PASS" : "FAIL", what, measured, bar);
    }

    /** What it costs at most to get to each node. */
    private static final class Prices {

        private final long[] of;

        private boolean changed;

        private Prices(int nodes) {
            this.of = new long[nodes];
        }

        private void way(int from, int to, long cost) {
            if (this.of[from] + cost < this.of[to]) {
                this.of[to] = this.of[from] + cost;
                this.changed = true;
            }
        }

        private void ways(int node, int away, boolean out, boolean back) {
            if (out) {
                way(node, away, 0);
            }
            if (back) {
                way(away, node, 0);
            }
        }

    }

}
