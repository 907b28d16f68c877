package org.tiwizi.recommendation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** The offers and needs of one night, numbered as they come. */
final class Market {

    private final List<Need> needs;

    private final Map<UUID, Integer> numbers = new HashMap<>();

    private final List<Offer> offers = new ArrayList<>();

    private final Map<UUID, Integer> offerNumbers = new HashMap<>();

    private final IntStream.Builder offer = IntStream.builder();

    private final IntStream.Builder need = IntStream.builder();

    private final IntStream.Builder score = IntStream.builder();

    Market(List<Need> needs) {
        this.needs = needs;
        for (int number = 0; number < needs.size(); number++) {
            this.numbers.put(needs.get(number).id(), number);
        }
    }

    /**
     * An offer and the needs that it suits; needs that have gone meanwhile do not count.
     */
    void add(Offer added, UUID[] candidates, Integer[] scores) {
        for (int candidate = 0; candidate < candidates.length; candidate++) {
            @Nullable Integer number = this.numbers.get(candidates[candidate]);
            if (number != null) {
                edge(this.offers.size(), number, scores[candidate]);
            }
        }
        this.offerNumbers.put(added.id(), this.offers.size());
        this.offers.add(added);
    }

    /**
     * A need that no offer lists, and the offers that suit it; offers that have gone
     * meanwhile do not count, nor do those whose own list comes from other weights.
     */
    void ask(UUID needId, int version, UUID[] candidates, Integer[] scores) {
        @Nullable Integer number = this.numbers.get(needId);
        for (int candidate = 0; number != null && candidate < candidates.length; candidate++) {
            @Nullable Integer asked = this.offerNumbers.get(candidates[candidate]);
            if (asked != null && offer(asked).version() == version) {
                edge(asked, number, scores[candidate]);
            }
        }
    }

    private void edge(int offer, int need, int score) {
        this.offer.add(offer);
        this.need.add(need);
        this.score.add(score);
    }

    Offer offer(int number) {
        return this.offers.get(number);
    }

    Need need(int number) {
        return this.needs.get(number);
    }

    /** Open places of needs, by the codes of their regions. */
    Map<String, Integer> placesByRegion() {
        Map<String, Integer> places = new HashMap<>();
        this.needs.stream()
            .filter((need) -> need.region() != null)
            .forEach((need) -> places.merge(need.region(), need.places(), Integer::sum));
        return places;
    }

    /** What can be recommended, with the floor of these regions. */
    Choices choices(FairShare share) {
        int[] visits = this.offers.stream().mapToInt(Offer::visits).toArray();
        int[] places = this.needs.stream().mapToInt(Need::places).toArray();
        BitSet fair = new BitSet(places.length);
        for (int number = 0; number < places.length; number++) {
            @Nullable String region = this.needs.get(number).region();
            fair.set(number, region != null && share.regions().contains(region));
        }
        long fairPlaces = fair.stream().mapToLong((number) -> places[number]).sum();
        return new Choices(visits, places, this.offer.build().toArray(), this.need.build().toArray(),
                this.score.build().toArray(), fair, FairShare.floor(fairPlaces,
                        IntStream.of(places).asLongStream().sum(), IntStream.of(visits).asLongStream().sum()));
    }

    /**
     * An offer.
     *
     * @param visits in how many recommendations it may be
     * @param version of the weights that its scores come from
     */
    record Offer(UUID id, int visits, int version) {

    }

    /** A need with its open places; no region means anywhere. */
    record Need(UUID id, int places, @Nullable String region) {

    }

}
