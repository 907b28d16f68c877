package org.tiwizi.matching;

import java.util.Arrays;

import org.tiwizi.taxonomy.SkillHierarchy;

/**
 * One need looks for the offers that suit it best. Each skill needed has three lots of
 * lists: offers that have it, a broader or narrower one, a sibling. When a lot is done,
 * whoever was not met yet has something less like it: the most that those can still bring
 * falls. Lots that let it fall much for few rows come first, until nothing better can
 * come. An equal bound is visited too, since ids decide between equals.
 */
final class OfferSearch {

    private static final int UNKNOWN = -2;

    /** The likeness that is still possible after so many lots of a skill. */
    private static final int[] LIKENESS = { Relations.SAME, Relations.PARENT_CHILD, Relations.SIBLING, 0 };

    private final OfferIndex offers;

    private final NeedFacts need;

    private final Asking asking;

    private final Alive alive;

    private final Best best;

    private final Pair pair;

    /** By skill: 4 bits of likeness for each skill needed. */
    private final int[] likeness;

    /** Points by place, and by set of sectors, once they were asked for. */
    private final int[] placePoints;

    private final int[] sectorPoints;

    private final int mostOfGroup;

    private final int mostOfRow;

    OfferSearch(OfferIndex offers, NeedFacts need, Asking asking, Alive alive, Best best) {
        this.offers = offers;
        this.need = need;
        this.asking = asking;
        this.alive = alive;
        this.best = best;
        this.pair = new Pair(offers.relations, asking.today());
        this.pair.need(need);
        this.pair.asked = Arrays.stream(need.importance()).sum();
        this.likeness = new int[offers.relations.skills().skills()];
        this.placePoints = new int[offers.places()];
        Arrays.fill(this.placePoints, UNKNOWN);
        this.sectorPoints = new int[offers.sectorSets()];
        Arrays.fill(this.sectorPoints, UNKNOWN);
        this.mostOfGroup = asking.mostOfGroup();
        this.mostOfRow = asking.mostOfRow();
        relate();
    }

    private void relate() {
        SkillHierarchy skills = this.offers.relations.skills();
        for (int place = 0; place < this.need.skills().length; place++) {
            int skill = this.need.skills()[place];
            like(skill, place, Relations.SAME);
            for (int child : skills.children(skill)) {
                like(child, place, Relations.PARENT_CHILD);
            }
            for (int parent : skills.parents(skill)) {
                if (parent < skills.skills()) {
                    like(parent, place, Relations.PARENT_CHILD);
                }
                for (int sibling : skills.children(parent)) {
                    like(sibling, place, Relations.SIBLING);
                }
            }
        }
    }

    private void like(int skill, int place, int much) {
        this.likeness[skill] = OfferIndex.greatest(this.likeness[skill], much << 4 * place);
    }

    void scan() {
        for (int row = 0; row < this.offers.count; row++) {
            int points = points(row);
            if (points >= 0) {
                int like = this.offers.likeness(row, this.likeness);
                if (like != 0) {
                    cover(like);
                    rest(row, points + this.asking.ofSkills(this.pair));
                }
            }
        }
    }

    void search() {
        int[] lots = new int[this.need.skills().length];
        while (true) {
            int besides = mostOfSkills(lots) + this.mostOfRow;
            int next = (this.mostOfGroup + besides >= this.best.threshold()) ? cheapest(lots) : -1;
            if (next < 0) {
                return;
            }
            lot(this.need.skills()[next], lots[next], (postings, node) -> visit(postings, node, besides));
            lots[next]++;
        }
    }

    /** What the skills of an offer that was not met yet can bring at most. */
    private int mostOfSkills(int[] lots) {
        int most = 0;
        for (int place = 0; place < lots.length; place++) {
            most += this.need.importance()[place] * LIKENESS[lots[place]];
        }
        this.pair.covered = most;
        return this.asking.ofSkills(this.pair);
    }

    /** The skill whose next lot has the fewest rows for what the bound falls by. */
    private int cheapest(int[] lots) {
        int cheapest = -1;
        double least = Double.MAX_VALUE;
        for (int place = 0; place < lots.length; place++) {
            int lot = lots[place];
            if (LIKENESS[lot] > 0) {
                long[] rows = new long[1];
                lot(this.need.skills()[place], lot,
                        (postings, node) -> rows[0] += postings.end(node) - postings.first(node));
                double price = (double) rows[0] / (this.need.importance()[place] * (LIKENESS[lot] - LIKENESS[lot + 1]));
                if (price < least) {
                    least = price;
                    cheapest = place;
                }
            }
        }
        return cheapest;
    }

    /**
     * The lists of a lot: of the skill itself, of what is right above or below, of
     * siblings.
     */
    private void lot(int skill, int lot, Lists lists) {
        SkillHierarchy skills = this.offers.relations.skills();
        if (lot == 0) {
            lists.take(this.offers.exact, skill);
            return;
        }
        if (lot == 1) {
            lists.take(this.offers.below, skill);
        }
        for (int parent : skills.parents(skill)) {
            lists.take((lot == 1) ? this.offers.exact : this.offers.below, parent);
        }
    }

    private void visit(Postings postings, int node, int besides) {
        int end = postings.end(node);
        for (int place = postings.first(node); place < end; place++) {
            int row = postings.row(place);
            int points = points(row);
            if (points >= 0 && points + besides >= this.best.threshold()) {
                cover(this.offers.likeness(row, this.likeness));
                int sofar = points + this.asking.ofSkills(this.pair);
                if (sofar + this.mostOfRow >= this.best.threshold()) {
                    rest(row, sofar);
                }
            }
        }
    }

    private int points(int row) {
        int place = this.offers.place(row);
        if (this.placePoints[place] == UNKNOWN) {
            this.offers.place(place, this.pair);
            this.placePoints[place] = this.asking.ofPlace(this.pair);
        }
        if (this.placePoints[place] < 0) {
            return -1;
        }
        int sectors = this.offers.sectors(row);
        if (this.sectorPoints[sectors] == UNKNOWN) {
            this.offers.sectors(sectors, this.pair);
            this.sectorPoints[sectors] = this.asking.ofSectors(this.pair);
        }
        return this.placePoints[place] + this.sectorPoints[sectors];
    }

    private void cover(int like) {
        int covered = 0;
        for (int place = 0; place < this.need.importance().length; place++) {
            covered += this.need.importance()[place] * (like >> 4 * place & 15);
        }
        this.pair.covered = covered;
    }

    private void rest(int row, int sofar) {
        this.offers.row(row, this.pair);
        int own = this.asking.ofRow(this.pair);
        if (own >= 0 && sofar + own >= this.best.threshold() && this.alive.is(row)) {
            this.best.offer(this.offers.id(row), sofar + own);
        }
    }

    /** Takes the lists of a lot. */
    private interface Lists {

        void take(Postings postings, int node);

    }

}
