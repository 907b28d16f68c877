package org.tiwizi.matching;

import java.util.Arrays;

import org.tiwizi.taxonomy.SkillHierarchy;

/**
 * One offer looks for the needs that suit it best. Sector and place give the same points
 * to all needs of a group, and there are only a few different sums: the levels. A list of
 * needs that share an offered skill exactly can bring all points for skills, one of
 * related skills less: three tiers. Level and tier together bound what can be found
 * there; they are visited by falling bound, until nothing better can come. An equal bound
 * is visited too, since ids decide between equals: the answer is that of the plain scan.
 */
final class NeedSearch {

    /** A list this short is looked through as a whole when it is first met. */
    private static final int SHORT = 512;

    private static final int[] TIERS = { Relations.SAME, Relations.PARENT_CHILD, Relations.SIBLING };

    private final NeedIndex index;

    private final NeedColumns needs;

    private final Asking asking;

    private final Alive alive;

    private final Best best;

    private final Pair pair;

    private final byte[] likeness;

    /** Points by group, -1 where it is out of reach. */
    private final int[] points;

    private final int mostOfRow;

    private final Lists[] tiers = { new Lists(), new Lists(), new Lists() };

    NeedSearch(NeedIndex index, OfferFacts offer, Asking asking, Alive alive, Best best) {
        this.index = index;
        this.needs = index.columns;
        this.asking = asking;
        this.alive = alive;
        this.best = best;
        this.pair = new Pair(index.relations, asking.today());
        this.pair.offer(offer);
        this.likeness = new byte[index.relations.skills().skills() + 1];
        this.points = new int[this.needs.groups()];
        this.mostOfRow = asking.mostOfRow();
        for (int group = 0; group < this.points.length; group++) {
            this.needs.group(group, this.pair);
            this.points[group] = asking.ofGroup(this.pair);
        }
        relate(offer.skills());
    }

    /** Notes what each skill counts for this offer, and where needs for it are listed. */
    private void relate(int[] offered) {
        SkillHierarchy skills = this.index.relations.skills();
        for (int skill : offered) {
            like(skill, Relations.SAME);
            this.tiers[0].add(this.index.exact, skill);
            this.tiers[1].add(this.index.below, skill);
            for (int child : skills.children(skill)) {
                like(child, Relations.PARENT_CHILD);
            }
            for (int parent : skills.parents(skill)) {
                if (parent < skills.skills()) {
                    like(parent, Relations.PARENT_CHILD);
                    this.tiers[1].add(this.index.exact, parent);
                }
                this.tiers[2].add(this.index.below, parent);
                for (int sibling : skills.children(parent)) {
                    like(sibling, Relations.SIBLING);
                }
            }
        }
    }

    private void like(int skill, int much) {
        this.likeness[skill + 1] = (byte) Math.max(this.likeness[skill + 1], much);
    }

    void scan() {
        for (int group = 0; group < this.points.length; group++) {
            if (this.points[group] >= 0) {
                for (int row = this.needs.groupStart(group); row < this.needs.groupStart(group + 1); row++) {
                    this.needs.skills(row, this.likeness, this.pair);
                    if (this.pair.covered > 0) {
                        rest(row, this.points[group] + this.asking.ofSkills(this.pair));
                    }
                }
            }
        }
    }

    void search() {
        Levels levels = new Levels(this.points);
        int[] next = new int[TIERS.length];
        while (true) {
            int tier = -1;
            int bound = -1;
            for (int one = 0; one < TIERS.length; one++) {
                int most = (next[one] < levels.count()) ? bound(levels.points(next[one]), one) : -1;
                if (most > bound) {
                    bound = most;
                    tier = one;
                }
            }
            if (tier < 0 || bound < this.best.threshold()) {
                return;
            }
            visit(levels, next[tier]++, tier);
        }
    }

    private int bound(int points, int tier) {
        return points + this.asking.mostOfSkills(TIERS[tier]) + this.mostOfRow;
    }

    private void visit(Levels levels, int level, int tier) {
        Lists lists = this.tiers[tier];
        for (int list = 0; list < lists.count; list++) {
            Postings postings = lists.postings[list];
            int from = postings.first(lists.nodes[list]);
            int end = postings.end(lists.nodes[list]);
            if (end - from > SHORT) {
                among(levels, level, postings, from, end);
            }
            else if (!lists.done[list]) {
                lists.done[list] = true;
                whole(postings, from, end, tier);
            }
        }
    }

    /** The rows of a list that are in the groups of a level. */
    private void among(Levels levels, int level, Postings postings, int from, int end) {
        int place = from;
        for (int at = levels.first(level); at < levels.first(level + 1) && place < end; at++) {
            int group = levels.group(at);
            int last = this.needs.groupStart(group + 1);
            place = postings.seek(place, end, this.needs.groupStart(group));
            for (; place < end && postings.row(place) < last; place++) {
                row(postings.row(place), this.points[group]);
            }
        }
    }

    private void whole(Postings postings, int from, int end, int tier) {
        int group = 0;
        for (int place = from; place < end; place++) {
            group = this.needs.group(postings.row(place), group);
            if (this.points[group] >= 0 && bound(this.points[group], tier) >= this.best.threshold()) {
                row(postings.row(place), this.points[group]);
            }
        }
    }

    private void row(int row, int points) {
        this.needs.skills(row, this.likeness, this.pair);
        int sofar = points + this.asking.ofSkills(this.pair);
        if (sofar + this.mostOfRow >= this.best.threshold()) {
            rest(row, sofar);
        }
    }

    private void rest(int row, int sofar) {
        this.needs.row(row, this.pair);
        int own = this.asking.ofRow(this.pair);
        if (own >= 0 && sofar + own >= this.best.threshold() && this.alive.is(row)) {
            this.best.offer(this.needs.id(row), sofar + own);
        }
    }

    /** The lists of a tier, each once. */
    private static final class Lists {

        private Postings[] postings = new Postings[8];

        private int[] nodes = new int[8];

        private boolean[] done = new boolean[8];

        private int count;

        void add(Postings of, int node) {
            for (int list = 0; list < this.count; list++) {
                if (this.postings[list] == of && this.nodes[list] == node) {
                    return;
                }
            }
            if (this.count == this.nodes.length) {
                this.postings = Arrays.copyOf(this.postings, this.count * 2);
                this.nodes = Arrays.copyOf(this.nodes, this.count * 2);
                this.done = Arrays.copyOf(this.done, this.count * 2);
            }
            this.postings[this.count] = of;
            this.nodes[this.count++] = node;
        }

    }

}
