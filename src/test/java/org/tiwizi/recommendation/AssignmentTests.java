package org.tiwizi.recommendation;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Small made-up nights, each compared with trying everything. */
class AssignmentTests {

    private static final int ROUNDS = 150;

    private final FlowSolver solver = new FlowSolver();

    private final Random random = new Random(12);

    @Test
    void theAssignmentIsTheBestOfAll() {
        for (int round = 0; round < ROUNDS; round++) {
            Choices choices = choices(0);
            BitSet chosen = this.solver.solve(choices).orElseThrow();
            assertThat(fits(choices, chosen)).isTrue();
            assertThat(choices.total(chosen)).isEqualTo(best(choices).total());
        }
    }

    @Test
    void theFloorComesFirstThenTheTotal() {
        for (int round = 0; round < ROUNDS; round++) {
            Choices choices = choices(1 + this.random.nextInt(4));
            BitSet chosen = this.solver.solve(choices).orElseThrow();
            assertThat(fits(choices, chosen)).isTrue();
            assertThat(new Worth(Math.min(choices.fair(chosen), choices.floor()), choices.total(chosen)))
                .isEqualTo(best(choices));
        }
    }

    @Test
    void theTotalIsNeverBelowGoingDownTheList() {
        for (int round = 0; round < ROUNDS; round++) {
            Choices choices = choices(0);
            BitSet ranked = RankedLists.assign(choices);
            assertThat(fits(choices, ranked)).isTrue();
            assertThat(choices.total(this.solver.solve(choices).orElseThrow()))
                .isGreaterThanOrEqualTo(choices.total(ranked));
        }
    }

    @Test
    void theRankedListFillsTheFloorToo() {
        BitSet fair = new BitSet();
        fair.set(1);
        Choices choices = new Choices(new int[] { 1 }, new int[] { 1, 1 }, new int[] { 0, 0 }, new int[] { 0, 1 },
                new int[] { 90_000, 40_000 }, fair, 1);
        assertThat(RankedLists.assign(choices).stream()).containsExactly(1);
        assertThat(RankedLists.assign(choices.unfloored()).stream()).containsExactly(0);
    }

    @Test
    void noFairNeedIsLeftForAHighScoreWhileTheFloorIsOpen() {
        BitSet fair = new BitSet();
        fair.set(1);
        Choices choices = new Choices(new int[] { 1 }, new int[] { 1, 1 }, new int[] { 0, 0 }, new int[] { 0, 1 },
                new int[] { 100_000, 1 }, fair, 1);
        assertThat(this.solver.solve(choices).orElseThrow().stream()).containsExactly(1);
        assertThat(this.solver.solve(choices.unfloored()).orElseThrow().stream()).containsExactly(0);
    }

    @Test
    void aNightWithNobodyIsAssignedToo() {
        assertThat(this.solver.solve(new Market(List.of()).choices(FairShare.of(Map.of(), Map.of()))).orElseThrow())
            .isEqualTo(new BitSet());
    }

    @Test
    void withoutTheNativeLibraryThereIsNoAnswer() {
        FlowSolver missing = new FlowSolver() {

            @Override
            void load() {
                throw new UnsatisfiedLinkError("not for this platform");
            }

        };
        assertThat(missing.solve(choices(0))).isEmpty();
    }

    @Test
    void aRegionWithLessThanHalfTheCompaniesForItsPlacesHasFew() {
        Map<String, Integer> places = Map.of("MA-05", 10, "MA-06", 10, "MA-12", 20);
        assertThat(FairShare.of(places, Map.of("MA-05", 5, "MA-06", 13, "MA-12", 2)).regions())
            .containsExactly("MA-12");
        assertThat(FairShare.of(places, Map.of("MA-05", 1, "MA-06", 1, "MA-12", 2)).regions()).isEmpty();
        assertThat(FairShare.of(places, Map.of()).regions()).isEmpty();
    }

    @Test
    void theFloorIsTheShareOfThePlaces() {
        UUID far = UUID.randomUUID();
        Market market = new Market(List.of(new Market.Need(UUID.randomUUID(), 3, "MA-06"),
                new Market.Need(far, 1, "MA-12"), new Market.Need(UUID.randomUUID(), 4, null)));
        market.add(new Market.Offer(UUID.randomUUID(), 3, 1), new UUID[] { far, UUID.randomUUID() },
                new Integer[] { 70_000, 60_000 });
        market.add(new Market.Offer(UUID.randomUUID(), 3, 1), new UUID[0], new Integer[0]);

        Choices choices = market.choices(FairShare.of(market.placesByRegion(), Map.of("MA-06", 5)));
        assertThat(choices.edges()).isEqualTo(1);
        assertThat(choices.fair().stream()).containsExactly(1);
        assertThat(choices.floor()).isZero();
        assertThat(FairShare.floor(20, 100, 60)).isEqualTo(12);
        assertThat(FairShare.floor(20, 100, 500)).isEqualTo(20);
        assertThat(FairShare.floor(0, 0, 5)).isZero();
    }

    private Choices choices(int floor) {
        int offers = 1 + this.random.nextInt(4);
        int needs = 1 + this.random.nextInt(3);
        int[] edges = IntStream.range(0, offers * needs).filter((edge) -> this.random.nextInt(10) < 7).toArray();
        BitSet fair = new BitSet();
        IntStream.range(0, needs).filter((need) -> this.random.nextInt(3) == 0).forEach(fair::set);
        return new Choices(IntStream.range(0, offers).map((offer) -> 1 + this.random.nextInt(3)).toArray(),
                IntStream.range(0, needs).map((need) -> 1 + this.random.nextInt(2)).toArray(),
                IntStream.of(edges).map((edge) -> edge / needs).toArray(),
                IntStream.of(edges).map((edge) -> edge % needs).toArray(),
                IntStream.of(edges).map((edge) -> 1 + this.random.nextInt(100_000)).toArray(), fair, floor);
    }

    private static Worth best(Choices choices) {
        return IntStream.range(0, 1 << choices.edges())
            .mapToObj((edges) -> BitSet.valueOf(new long[] { edges }))
            .filter((chosen) -> fits(choices, chosen))
            .map((chosen) -> new Worth(Math.min(choices.fair(chosen), choices.floor()), choices.total(chosen)))
            .max(Comparator.comparingInt(Worth::floor).thenComparingLong(Worth::total))
            .orElseThrow();
    }

    private static boolean fits(Choices choices, BitSet chosen) {
        int[] visits = choices.visits().clone();
        int[] places = choices.places().clone();
        return chosen.stream()
            .allMatch((edge) -> --visits[choices.offer()[edge]] >= 0 && --places[choices.need()[edge]] >= 0);
    }

    /** How far the floor is filled, and the total. */
    private record Worth(int floor, long total) {

    }

}
