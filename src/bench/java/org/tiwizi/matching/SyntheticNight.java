package org.tiwizi.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A made-up country for the benchmark of recommendations: the best needs of each offer,
 * as the index finds them.
 */
public final class SyntheticNight {

    private static final long SEED = 20261124;

    private static final int SKILLS = 13_900;

    private final Synthetic country = new Synthetic(SEED, SKILLS);

    private final SplittableRandom random = new SplittableRandom(SEED);

    private final List<NeedFacts> needs;

    private final List<OfferFacts> offers;

    private final NeedIndex index;

    private final Asking asking;

    private final Weights weights = new Weights(1, Map.of(Criterion.SKILLS, 45, Criterion.SECTOR, 15, Criterion.PLACE,
            15, Criterion.SCHEDULE, 10, Criterion.CAPACITY, 10, Criterion.TRUST, 5));

    public SyntheticNight(int offers, int needs, int most) {
        this.needs = this.country.needs(needs);
        this.offers = this.country.offers(offers);
        NeedColumns.Builder columns = new NeedColumns.Builder();
        this.needs.forEach(columns::add);
        this.index = new NeedIndex(this.country.relations(), columns.sorted());
        this.asking = new Asking(this.weights, most, (id) -> false, Synthetic.TODAY);
    }

    /** Takes each need and its region, -1 for none, with one place or two. */
    public void needs(NeedTaker taker) {
        this.needs.forEach((need) -> taker.take(need.id(), need.region(), 1 + this.random.nextInt(2)));
    }

    /**
     * Takes each offer, the region of its company, -1 for none, one to three visits and
     * its best needs. Only this search is of the digest’s work.
     */
    public void offers(OfferTaker taker) {
        this.offers.forEach((offer) -> {
            List<Best.Scored> best = this.index.best(offer, this.asking, Alive.ALL).rows();
            taker.take(offer.id(), (offer.province() < 0) ? -1 : Synthetic.region(offer.province()),
                    1 + this.random.nextInt(3), best.stream().map(Best.Scored::id).toArray(UUID[]::new),
                    best.stream().map(Best.Scored::score).toArray(Integer[]::new));
        });
    }

    /** Takes each need that is on no list, and the best offers for it with the scores that they see. */
    public void left(Set<UUID> listed, int most, LeftTaker taker) {
        OfferIndex reverse = new OfferIndex(this.country.relations(), this.offers);
        Map<UUID, OfferFacts> facts = this.offers.stream().collect(Collectors.toMap(OfferFacts::id, (offer) -> offer));
        Asking few = new Asking(this.weights, most, (id) -> false, Synthetic.TODAY);
        this.needs.stream().filter((need) -> !listed.contains(need.id())).forEach((need) -> {
            List<Best.Scored> best = reverse.best(need, few, Alive.ALL).rows();
            taker.take(need.id(), best.stream().map(Best.Scored::id).toArray(UUID[]::new), best.stream()
                .map((row) -> this.weights.score(Measured
                    .of(this.country.relations(), need, facts.get(row.id()), Side.COMPANY, Synthetic.TODAY)
                    .values()))
                .toArray(Integer[]::new));
        });
    }

    /** Takes a need that no offer lists, and offers that suit it. */
    @FunctionalInterface
    public interface LeftTaker {

        void take(UUID id, UUID[] offers, Integer[] scores);

    }

    /** Takes a need. */
    @FunctionalInterface
    public interface NeedTaker {

        void take(UUID id, int region, int places);

    }

    /** Takes an offer. */
    @FunctionalInterface
    public interface OfferTaker {

        void take(UUID id, int region, int visits, UUID[] needs, Integer[] scores);

    }

}
