package org.tiwizi.matching;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.tiwizi.shared.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** What each criterion measures, and what holds for any two. */
class CriterionTests {

    private static final int MARCH = Synthetic.TODAY + 100;

    private final Synthetic country = new Synthetic(11, 300);

    private final Relations relations = this.country.relations();

    @Test
    void skillsCountInFullInPartOrNotAtAll() {
        int child = IntStream.range(0, 300)
            .filter((skill) -> Arrays.stream(this.country.parents[skill]).anyMatch((parent) -> parent < 300))
            .findFirst()
            .orElseThrow();
        int parent = Arrays.stream(this.country.parents[child])
            .filter((above) -> above < 300)
            .findFirst()
            .orElseThrow();
        int sibling = IntStream.range(0, 300)
            .filter((skill) -> this.relations.likeness(child, skill) == Relations.SIBLING)
            .findFirst()
            .orElseThrow();
        int stranger = IntStream.range(0, 300)
            .filter((skill) -> this.relations.likeness(child, skill) == 0)
            .findFirst()
            .orElseThrow();
        assertThat(coverage(new int[] { child }, new int[] { 3 }, child)).isEqualTo(1000);
        assertThat(coverage(new int[] { child }, new int[] { 3 }, parent)).isEqualTo(700);
        assertThat(coverage(new int[] { parent }, new int[] { 3 }, child)).isEqualTo(700);
        assertThat(coverage(new int[] { child }, new int[] { 3 }, sibling)).isEqualTo(400);
        assertThat(coverage(new int[] { child }, new int[] { 3 }, stranger)).isZero();
        assertThat(coverage(new int[] { child, stranger }, new int[] { 3, 1 }, child)).isEqualTo(750);
        assertThat(coverage(new int[] { child, stranger }, new int[] { 1, 2 }, child)).isEqualTo(333);
    }

    private int coverage(int[] needed, int[] importance, int offered) {
        Pair pair = new Pair(this.relations, Synthetic.TODAY);
        pair.skills(new NeedFacts(new UUID(0, 1), needed, importance, 0, 0, 0, Mode.ONSITE, 1, 2, 3, 0, 1),
                new OfferFacts(new UUID(0, 2), new int[] { offered }, 0, 1, 0, Mode.ONSITE, 1, 2, 3, 0, 1));
        return Criterion.SKILLS.measure(pair);
    }

    @Test
    void aSectorIsChosenOpenRelatedOrAnother() {
        Pair pair = new Pair(this.relations, Synthetic.TODAY);
        pair.needGroup(3, 0, 0, Mode.ONSITE);
        pair.offerSectors = 1 << 3 | 1 << 9;
        assertThat(Criterion.SECTOR.measure(pair)).isEqualTo(1000);
        pair.offerSectors = 0;
        assertThat(Criterion.SECTOR.measure(pair)).isEqualTo(500);
        pair.offerSectors = 1 << 4;
        assertThat(Criterion.SECTOR.measure(pair)).isEqualTo(400);
        pair.offerSectors = 1 << 13;
        assertThat(Criterion.SECTOR.measure(pair)).isZero();
        pair.needGroup(-1, 0, 0, Mode.ONSITE);
        assertThat(Criterion.SECTOR.measure(pair)).isZero();
    }

    @Test
    void aPlaceIsNearBesideRemoteOrOutOfReach() {
        assertThat(place(Mode.ONSITE, 4, Mode.ONSITE, 1 << 4, 40)).isEqualTo(1000);
        assertThat(place(Mode.ONSITE, 4, Mode.HYBRID, 1 << 4, 41)).isEqualTo(700);
        assertThat(place(Mode.ONSITE, 4, Mode.ONSITE, 1 << 5, 40)).isEqualTo(400);
        assertThat(place(Mode.ONSITE, 4, Mode.ONSITE, 1 << 9, 40)).isZero();
        assertThat(place(Mode.ONSITE, 4, Mode.REMOTE, 1 << 4, 40)).isZero();
        assertThat(place(Mode.ONSITE, -1, Mode.ONSITE, 1 << 4, 40)).isZero();
        assertThat(place(Mode.HYBRID, 4, Mode.REMOTE, 1 << 9, 40)).isEqualTo(600);
        assertThat(place(Mode.HYBRID, 4, Mode.HYBRID, 1 << 4, 41)).isEqualTo(700);
        assertThat(place(Mode.REMOTE, -1, Mode.HYBRID, 1 << 4, 41)).isEqualTo(1000);
        assertThat(place(Mode.REMOTE, -1, Mode.ONSITE, 1 << 4, 41)).isEqualTo(300);
        assertThat(place(Mode.REMOTE, 4, Mode.ONSITE, 1 << 4, 40)).isEqualTo(1000);
    }

    private int place(Mode needed, int region, Mode offered, int regions, int province) {
        Pair pair = new Pair(this.relations, Synthetic.TODAY);
        pair.needGroup(0, region, 40, needed);
        pair.offerPlace(regions, province, offered);
        assertThat(HardRule.OUT_OF_REACH.breaks(pair)).isEqualTo(Criterion.PLACE.measure(pair) == 0);
        return Criterion.PLACE.measure(pair);
    }

    @Test
    void aPeriodIsSharedInPartOrOpenOrNotAtAll() {
        Pair pair = new Pair(this.relations, Synthetic.TODAY);
        days(pair, MARCH, MARCH + 9, MARCH + 5, Days.NEVER);
        assertThat(Criterion.SCHEDULE.measure(pair)).isEqualTo(500);
        days(pair, MARCH, MARCH + 6, MARCH + 5, MARCH + 40);
        assertThat(Criterion.SCHEDULE.measure(pair)).isEqualTo(285);
        days(pair, MARCH, Days.NEVER, MARCH - 5, MARCH + 1);
        assertThat(Criterion.SCHEDULE.measure(pair)).isEqualTo(1000);
        assertThat(HardRule.NO_COMMON_DAY.breaks(pair)).isFalse();
        days(pair, MARCH, MARCH + 9, MARCH + 10, MARCH + 40);
        assertThat(HardRule.NO_COMMON_DAY.breaks(pair)).isTrue();
        days(pair, Days.EVER, Synthetic.TODAY - 1, Days.EVER, Days.NEVER);
        assertThat(HardRule.OVER.breaks(pair)).isTrue();
        days(pair, Days.EVER, Synthetic.TODAY, Days.EVER, Days.NEVER);
        assertThat(HardRule.OVER.breaks(pair)).isFalse();
    }

    private static void days(Pair pair, int needStarts, int needEnds, int offerStarts, int offerEnds) {
        pair.needStarts = needStarts;
        pair.needEnds = needEnds;
        pair.offerStarts = offerStarts;
        pair.offerEnds = offerEnds;
    }

    @Test
    void hoursAreMetUpToTheWhole() {
        Pair pair = new Pair(this.relations, Synthetic.TODAY);
        pair.needHours = 40;
        pair.offerHours = 25;
        assertThat(Criterion.CAPACITY.measure(pair)).isEqualTo(625);
        pair.offerHours = 400;
        assertThat(Criterion.CAPACITY.measure(pair)).isEqualTo(1000);
    }

    @Test
    void trustIsThatOfTheOther() {
        NeedFacts need = this.country.need(new UUID(0, 1));
        OfferFacts offer = this.country.offer(new UUID(0, 2));
        assertThat(measured(need, offer, Side.COMPANY).of(Criterion.TRUST)).isEqualTo(need.trust());
        assertThat(measured(need, offer, Side.ASSOCIATION).of(Criterion.TRUST)).isEqualTo(offer.trust());
    }

    @Test
    void languagesMeetWhenOneIsCommon() {
        Pair pair = new Pair(this.relations, Synthetic.TODAY);
        pair.needLanguages = 1 | 2;
        pair.offerLanguages = 2 | 4;
        assertThat(Criterion.LANGUAGE.measure(pair)).isEqualTo(1000);
        pair.offerLanguages = 4;
        assertThat(Criterion.LANGUAGE.measure(pair)).isZero();
    }

    @Test
    void modesMeetWhenTheCompanyAcceptsWhatIsNeeded() {
        int[][] expected = { { 1000, 0, 1000 }, { 0, 1000, 1000 }, { 500, 500, 1000 } };
        for (Mode needed : Mode.values()) {
            for (Mode offered : Mode.values()) {
                Pair pair = new Pair(this.relations, Synthetic.TODAY);
                pair.needMode = needed;
                pair.offerMode = offered;
                assertThat(Criterion.MODE.measure(pair)).as("%s %s", needed, offered)
                    .isEqualTo(expected[needed.ordinal()][offered.ordinal()]);
            }
        }
    }

    @Test
    void aMatchingSkillNeverLowersAScore() {
        SplittableRandom random = new SplittableRandom(7);
        Weights weights = weights(45, 15, 15, 10, 10, 5, 0, 0);
        for (NeedFacts need : this.country.needs(1000)) {
            OfferFacts offer = this.country.offer(new UUID(1, 1));
            int added = need.skills()[random.nextInt(need.skills().length)];
            int[] more = IntStream.concat(Arrays.stream(offer.skills()), IntStream.of(added)).toArray();
            OfferFacts richer = new OfferFacts(offer.id(), more, offer.sectors(), offer.regions(), offer.province(),
                    offer.mode(), offer.starts(), offer.ends(), offer.hours(), offer.trust(), offer.languages());
            for (Side side : Side.values()) {
                assertThat(weights.score(measured(need, richer, side).values()))
                    .isGreaterThanOrEqualTo(weights.score(measured(need, offer, side).values()));
            }
            int better = weights.score(measured(need, richer, Side.COMPANY).values());
            assertThat(better).isBetween(0, 100_000);
        }
    }

    @Test
    void theSameTwoAreMeasuredAlikeFromBothSidesButForTrust() {
        for (NeedFacts need : this.country.needs(1000)) {
            OfferFacts offer = this.country.offer(new UUID(1, 1));
            int[] forCompany = measured(need, offer, Side.COMPANY).values();
            int[] forAssociation = measured(need, offer, Side.ASSOCIATION).values();
            forCompany[Criterion.TRUST.ordinal()] = 0;
            forAssociation[Criterion.TRUST.ordinal()] = 0;
            assertThat(forCompany).isEqualTo(forAssociation);
        }
    }

    @Test
    void bothDirectionsGiveAPairTheScoreOfItsMeasures() {
        Weights weights = weights(30, 10, 20, 10, 10, 5, 10, 5);
        List<NeedFacts> needs = this.country.needs(300);
        List<OfferFacts> offers = this.country.offers(300);
        Asking asking = new Asking(weights, 300, (id) -> false, Synthetic.TODAY);
        OfferIndex index = new OfferIndex(this.relations, offers);
        int found = 0;
        for (NeedFacts need : needs) {
            for (Best.Scored row : index.best(need, asking, Alive.ALL).rows()) {
                OfferFacts offer = offers.stream().filter((one) -> one.id().equals(row.id())).findFirst().orElseThrow();
                assertThat(weights.score(measured(need, offer, Side.ASSOCIATION).values())).isEqualTo(row.score());
                found++;
            }
        }
        assertThat(found).isGreaterThan(1000);
    }

    @Test
    void aVerdictIsMetInPartOrNot() {
        assertThat(Criterion.SKILLS.verdict(1000)).isEqualTo(Verdict.MET);
        assertThat(Criterion.SKILLS.verdict(999)).isEqualTo(Verdict.PARTLY);
        assertThat(Criterion.SKILLS.verdict(0)).isEqualTo(Verdict.UNMET);
        assertThat(Criterion.PLACE.verdict(700)).isEqualTo(Verdict.MET);
        assertThat(Criterion.PLACE.verdict(400)).isEqualTo(Verdict.PARTLY);
    }

    private Measured measured(NeedFacts need, OfferFacts offer, Side asker) {
        return Measured.of(this.relations, need, offer, asker, Synthetic.TODAY);
    }

    static Weights weights(int... points) {
        Map<Criterion, Integer> counting = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            counting.put(criterion, points[criterion.ordinal()]);
        }
        return new Weights(1, counting);
    }

}
