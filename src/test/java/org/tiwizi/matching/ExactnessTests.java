package org.tiwizi.matching;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Both searches answer exactly as sorting everything does, ids and scores, and so does
 * the plain scan. The benchmark proves the same on a million.
 */
class ExactnessTests {

    private static final int BEST = 20;

    private static final Weights FIRST = CriterionTests.weights(45, 15, 15, 10, 10, 5, 0, 0);

    private final Synthetic country = new Synthetic(4, 2000);

    private final Relations relations = this.country.relations();

    private final Naive naive = new Naive(this.country);

    private final Asking asking = new Asking(FIRST, BEST, (id) -> false, Synthetic.TODAY);

    @Test
    void theBestNeedsForAnOfferAreThoseOfTheDefinition() {
        List<NeedFacts> needs = this.country.needs(10_000);
        NeedIndex index = index(needs);
        for (OfferFacts offer : this.country.offers(200)) {
            List<String> expected = this.naive.needsFor(offer, needs, BEST);
            assertThat(texts(index.best(offer, this.asking, Alive.ALL))).isEqualTo(expected);
            assertThat(texts(index.scan(offer, this.asking, Alive.ALL))).isEqualTo(expected);
        }
    }

    @Test
    void theBestOffersForANeedAreThoseOfTheDefinition() {
        List<OfferFacts> offers = this.country.offers(10_000);
        OfferIndex index = new OfferIndex(this.relations, offers);
        for (NeedFacts need : this.country.needs(200)) {
            List<String> expected = this.naive.offersFor(need, offers, BEST);
            assertThat(texts(index.best(need, this.asking, Alive.ALL))).isEqualTo(expected);
            assertThat(texts(index.scan(need, this.asking, Alive.ALL))).isEqualTo(expected);
        }
    }

    @Test
    void anyWeightsGiveTheSearchTheAnswerOfTheScan() {
        NeedIndex needs = index(this.country.needs(3000));
        OfferIndex offers = new OfferIndex(this.relations, this.country.offers(3000));
        for (int[] points : new int[][] { { 10, 20, 20, 20, 10, 5, 10, 5 }, { 100, 0, 0, 0, 0, 0, 0, 0 },
                { 0, 0, 0, 0, 0, 0, 50, 50 }, { 1, 0, 0, 99, 0, 0, 0, 0 } }) {
            Asking other = new Asking(CriterionTests.weights(points), BEST, (id) -> id.hashCode() % 5 == 0,
                    Synthetic.TODAY);
            for (OfferFacts offer : this.country.offers(50)) {
                assertThat(texts(needs.best(offer, other, Alive.ALL)))
                    .isEqualTo(texts(needs.scan(offer, other, Alive.ALL)));
            }
            for (NeedFacts need : this.country.needs(50)) {
                assertThat(texts(offers.best(need, other, Alive.ALL)))
                    .isEqualTo(texts(offers.scan(need, other, Alive.ALL)));
            }
        }
    }

    private NeedIndex index(List<NeedFacts> needs) {
        NeedColumns.Builder columns = new NeedColumns.Builder();
        needs.forEach(columns::add);
        return new NeedIndex(this.relations, columns.sorted());
    }

    private static List<String> texts(Best best) {
        return best.rows().stream().map((row) -> row.id() + " " + row.score()).toList();
    }

}
