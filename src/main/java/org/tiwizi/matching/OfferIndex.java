package org.tiwizi.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.tiwizi.shared.Mode;
import org.tiwizi.taxonomy.SkillHierarchy;

/**
 * All offers, to be asked for those that suit a need best: columns by rising id, and for
 * each skill the rows that offer it or something right below it. It never changes.
 */
final class OfferIndex {

    final Relations relations;

    final int count;

    private final long[] high;

    private final long[] low;

    private final int[] skillStarts;

    private final char[] skills;

    private final int[] days;

    /** 3 bits languages, 2 trust, 11 hours. */
    private final int[] rest;

    /** By row, the number of its place and mode. */
    private final int[] placeOf;

    private final Place[] places;

    /** By row, the number of its set of sectors. */
    private final int[] sectorsOf;

    private final int[] sectors;

    /** By skill: the rows that offer it. */
    final Postings exact;

    /** By skill or group: the rows that offer a skill right below it. */
    final Postings below;

    /**
     * @param offers by rising id
     */
    OfferIndex(Relations relations, List<OfferFacts> offers) {
        this.relations = relations;
        this.count = offers.size();
        this.high = new long[this.count];
        this.low = new long[this.count];
        this.days = new int[this.count];
        this.rest = new int[this.count];
        this.placeOf = new int[this.count];
        this.sectorsOf = new int[this.count];
        this.skillStarts = new int[this.count + 1];
        for (int row = 0; row < this.count; row++) {
            this.skillStarts[row + 1] = this.skillStarts[row] + offers.get(row).skills().length;
        }
        this.skills = new char[this.skillStarts[this.count]];
        Map<Place, Integer> placeNumbers = new HashMap<>();
        Map<Integer, Integer> sectorNumbers = new HashMap<>();
        for (int row = 0; row < this.count; row++) {
            OfferFacts offer = offers.get(row);
            this.high[row] = offer.id().getMostSignificantBits();
            this.low[row] = offer.id().getLeastSignificantBits();
            this.days[row] = offer.starts() << 16 | offer.ends();
            this.rest[row] = offer.languages() << 13 | Trust.of(offer.trust()) << 11 | offer.hours();
            this.placeOf[row] = placeNumbers.computeIfAbsent(new Place(offer.regions(), offer.province(), offer.mode()),
                    (place) -> placeNumbers.size());
            this.sectorsOf[row] = sectorNumbers.computeIfAbsent(offer.sectors(), (set) -> sectorNumbers.size());
            for (int place = 0; place < offer.skills().length; place++) {
                this.skills[this.skillStarts[row] + place] = (char) offer.skills()[place];
            }
        }
        this.places = new Place[placeNumbers.size()];
        placeNumbers.forEach((place, number) -> this.places[number] = place);
        this.sectors = new int[sectorNumbers.size()];
        sectorNumbers.forEach((set, number) -> this.sectors[number] = set);
        SkillHierarchy hierarchy = relations.skills();
        this.exact = Postings.of(hierarchy.nodes(), this.count, this::skills);
        int[] own = new int[64];
        this.below = Postings.of(hierarchy.nodes(), this.count,
                (row, found) -> Postings.parents(hierarchy, own, skills(row, own), found));
    }

    private int skills(int row, int[] found) {
        int number = 0;
        for (int place = this.skillStarts[row]; place < this.skillStarts[row + 1]; place++) {
            number = Postings.add(this.skills[place], found, number);
        }
        return number;
    }

    UUID id(int row) {
        return new UUID(this.high[row], this.low[row]);
    }

    /** Its row, or -1. */
    int find(UUID id) {
        int from = 0;
        int to = this.count - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int order = Best.BY_ID.compare(id(middle), id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                from = middle + 1;
            }
            else {
                to = middle - 1;
            }
        }
        return -1;
    }

    int places() {
        return this.places.length;
    }

    int place(int row) {
        return this.placeOf[row];
    }

    /** Fills in what offers of one place have in common. */
    void place(int number, Pair pair) {
        Place place = this.places[number];
        pair.offerPlace(place.regions, place.province, place.mode);
    }

    int sectorSets() {
        return this.sectors.length;
    }

    int sectors(int row) {
        return this.sectorsOf[row];
    }

    /** Fills in what offers of one set of sectors have in common. */
    void sectors(int number, Pair pair) {
        pair.offerSectors = this.sectors[number];
    }

    void row(int row, Pair pair) {
        int day = this.days[row];
        int own = this.rest[row];
        pair.offerStarts = day >>> 16;
        pair.offerEnds = day & 0xffff;
        pair.offerHours = own & 0x7ff;
        pair.trust = Trust.level(own >> 11 & 3);
        pair.offerLanguages = own >> 13 & 7;
    }

    /**
     * Puts together, for each skill needed, the likeness of the nearest offered.
     * @param likeness by skill, 4 bits for each of the needed
     * @return as many times 4 bits
     */
    int likeness(int row, int[] likeness) {
        int best = 0;
        for (int place = this.skillStarts[row]; place < this.skillStarts[row + 1]; place++) {
            int like = likeness[this.skills[place]];
            if (like != 0) {
                best = greatest(best, like);
            }
        }
        return best;
    }

    static int greatest(int one, int other) {
        int greatest = 0;
        for (int mask = 0xf; mask < 0xf << 4 * NeedFacts.MOST_SKILLS; mask <<= 4) {
            greatest |= Math.max(one & mask, other & mask);
        }
        return greatest;
    }

    /** Answers by looking only where something better can be. */
    Best best(NeedFacts need, Asking asking, Alive alive) {
        Best best = asking.best();
        new OfferSearch(this, need, asking, alive, best).search();
        return best;
    }

    /** Answers by looking at every row: the oracle of the tests, and good for few. */
    Best scan(NeedFacts need, Asking asking, Alive alive) {
        Best best = asking.best();
        new OfferSearch(this, need, asking, alive, best).scan();
        return best;
    }

    /** Where and how many offers are to be had. */
    private record Place(int regions, int province, Mode mode) {

    }

}
