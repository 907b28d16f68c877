package org.tiwizi.matching;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * Measures the matching engine against its bars (issue "Matching that explains itself",
 * PERFORMANCE.md, section 7): processor time of one thread, engines alternating in one
 * run, a fixed seed. Prints a line for each bar; ends with 1 when one is missed.
 */
final class MatchingBench {

    private static final long SEED = 20261124;

    private static final int SKILLS = 13_900;

    private static final int OFFERS = 200_000;

    private static final int BEST = 20;

    private final Synthetic country = new Synthetic(SEED, SKILLS);

    private final Relations relations = this.country.relations();

    private final Naive naive = new Naive(this.country);

    private final Asking asking = new Asking(
            new Weights(1,
                    Map.of(Criterion.SKILLS, 45, Criterion.SECTOR, 15, Criterion.PLACE, 15, Criterion.SCHEDULE, 10,
                            Criterion.CAPACITY, 10, Criterion.TRUST, 5)),
            BEST, (id) -> false, Synthetic.TODAY);

    private final Bars bars = new Bars();

    private MatchingBench() {
    }

    public static void main(String[] arguments) throws Exception {
        MatchingBench bench = new MatchingBench();
        bench.forward();
        bench.reverse();
        System.exit(bench.bars.missed() ? 1 : 0);
    }

    private void forward() throws Exception {
        List<OfferFacts> queries = this.country.offers(2000);
        Times small = forward(10_000, 200, queries);
        Times middle = forward(100_000, 200, queries);
        Times large = forward(1_000_000, 20, queries.subList(0, 400));
        this.bars.atMost("growth of the top-k p50, 10,000 to 100,000 needs", middle.p50() / small.p50(), 4);
        this.bars.atMost("growth of the top-k p50, 100,000 to 1,000,000 needs", large.p50() / middle.p50(), 6);
    }

    private Times forward(int number, int checked, List<OfferFacts> queries) throws Exception {
        List<NeedFacts> needs = this.country.needs(number);
        long before = heap();
        NeedColumns.Builder columns = new NeedColumns.Builder();
        needs.forEach(columns::add);
        NeedIndex index = new NeedIndex(this.relations, columns.sorted());
        columns = null;
        double bytes = (double) (heap() - before) / number;

        long wrong = queries.subList(0, checked)
            .parallelStream()
            .filter((offer) -> !texts(index.best(offer, this.asking, Alive.ALL))
                .equals(this.naive.needsFor(offer, needs, BEST)))
            .count();
        this.bars.atMost("%,d needs: answers for %d offers that differ from the naive reference".formatted(number,
                checked), wrong, 0);

        Times scan = new Times();
        Times search = new Times();
        for (int round = 0; round < 2; round++) {
            scan.clear();
            search.clear();
            alternate(queries.size(), scan, (query) -> index.scan(queries.get(query), this.asking, Alive.ALL), search,
                    (query) -> index.best(queries.get(query), this.asking, Alive.ALL));
        }
        System.out.printf("%,d needs: scan %s, top-k %s, %.1f bytes of heap a need%n", number, scan, search, bytes);
        if (number == 1_000_000) {
            this.bars.atMost("top-k p50 of the scan's p50", search.p50() / scan.p50(), 0.15);
            this.bars.atMost("top-k p99 of the scan's p50", search.p99() / scan.p50(), 0.75);
            this.bars.atMost("digest: top-k mean of the scan's mean", search.mean() / scan.mean(), 0.15);
            this.bars.atMost("bytes of heap a need", bytes, 64);
            change(index);
            sql(needs, queries, index, search);
        }
        return search;
    }

    /** What one change costs beside a million needs; it is looked for twice a second. */
    private void change(NeedIndex index) {
        Times times = new Times();
        Overlay<NeedFacts> overlay = Overlay.none();
        for (int count = 0; count < 200; count++) {
            UUID id = index.columns.id(index.columns.count() / 200 * count);
            NeedFacts changed = this.country.need(id);
            Overlay<NeedFacts> present = overlay;
            Overlay<NeedFacts>[] next = newArray();
            times.measure(() -> next[0] = present.with(List.of(id), Map.of(id, changed), index.columns::find));
            overlay = next[0];
        }
        System.out.printf("one change beside a million needs: %s%n", times);
        this.bars.atMost("seconds until a change is in the index, without reading it", 0.5 + times.p99() / 1000, 2);
    }

    @SuppressWarnings("unchecked")
    private static Overlay<NeedFacts>[] newArray() {
        return new Overlay[1];
    }

    private void sql(List<NeedFacts> needs, List<OfferFacts> queries, NeedIndex index, Times search) throws Exception {
        try (SqlMatcher matcher = new SqlMatcher(this.country, this.relations, needs)) {
            Times sql = new Times();
            long wrong = 0;
            for (OfferFacts offer : queries.subList(0, 60)) {
                List<String> found = matcher.needsFor(offer, BEST, sql);
                wrong += found.equals(texts(index.best(offer, this.asking, Alive.ALL))) ? 0 : 1;
            }
            System.out.printf("one SQL statement: %s (%s)%n", sql, matcher.measure());
            this.bars.atMost("answers of the SQL statement that differ", wrong, 0);
            this.bars.atMost("top-k p50 of the SQL statement's p50", search.p50() / sql.p50(), 0.03);
        }
    }

    private void reverse() {
        reverse(10_000, 200, 400);
        reverse(100_000, 200, 400);
        reverse(1_000_000, 20, 0);
        reverse(OFFERS, 0, 2000);
    }

    private void reverse(int number, int checked, int timed) {
        List<OfferFacts> offers = this.country.offers(number);
        List<NeedFacts> queries = this.country.needs(Math.max(checked, timed));
        OfferIndex index = new OfferIndex(this.relations, offers);
        if (checked > 0) {
            long wrong = queries.subList(0, checked)
                .parallelStream()
                .filter((need) -> !texts(index.best(need, this.asking, Alive.ALL))
                    .equals(this.naive.offersFor(need, offers, BEST)))
                .count();
            this.bars.atMost("%,d offers: answers for %d needs that differ from the naive reference".formatted(number,
                    checked), wrong, 0);
        }
        if (timed == 0) {
            return;
        }
        Times scan = new Times();
        Times search = new Times();
        for (int round = 0; round < 2; round++) {
            scan.clear();
            search.clear();
            alternate(timed, scan, (query) -> index.scan(queries.get(query), this.asking, Alive.ALL), search,
                    (query) -> index.best(queries.get(query), this.asking, Alive.ALL));
        }
        System.out.printf("%,d offers: scan %s, search %s%n", number, scan, search);
        if (number == OFFERS) {
            this.bars.atMost("reverse: search p50 of the scan's p50", search.p50() / scan.p50(), 0.30);
        }
    }

    private static void alternate(int queries, Times one, IntFunction<Best> first, Times other,
            IntFunction<Best> second) {
        for (int query = 0; query < queries; query++) {
            int number = query;
            if (query % 2 == 0) {
                one.measure(() -> first.apply(number));
                other.measure(() -> second.apply(number));
            }
            else {
                other.measure(() -> second.apply(number));
                one.measure(() -> first.apply(number));
            }
        }
    }

    private static List<String> texts(Best best) {
        return best.rows().stream().map((row) -> row.id() + " " + row.score()).toList();
    }

    private static long heap() {
        for (int count = 0; count < 3; count++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Milliseconds of this thread's processor time. */
    static final class Times {

        private double[] values = new double[16];

        private int count;

        void clear() {
            this.count = 0;
        }

        void measure(Runnable work) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
        }

        void add(double value) {
            if (this.count == this.values.length) {
                this.values = Arrays.copyOf(this.values, this.count * 2);
            }
            this.values[this.count++] = value;
        }

        double p50() {
            return quantile(0.5);
        }

        double p99() {
            return quantile(0.99);
        }

        double mean() {
            return Arrays.stream(this.values, 0, this.count).average().orElse(0);
        }

        private double quantile(double share) {
            double[] sorted = Arrays.copyOf(this.values, this.count);
            Arrays.sort(sorted);
            return sorted[(int) Math.min(this.count - 1, Math.floor(share * this.count))];
        }

        @Override
        public String toString() {
            return "p50 %.3f ms, p99 %.3f ms".formatted(p50(), p99());
        }

    }

    /** What was promised, and whether it is kept. */
    private static final class Bars {

        private boolean missed;

        void atMost(String what, double measured, double bar) {
            boolean kept = measured <= bar;
            this.missed |= !kept;
            System.out.printf("%s  %s: %.3f (at most %s)%n", kept ? "PASS" : "FAIL", what, measured, bar);
        }

        boolean missed() {
            return this.missed;
        }

    }

}
