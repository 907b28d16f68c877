package org.tiwizi.matching;

import org.tiwizi.taxonomy.SkillHierarchy;

/**
 * All needs, to be asked for those that suit an offer best: their columns, and for each
 * skill the rows that need it or something right below it. It never changes.
 */
final class NeedIndex {

    final Relations relations;

    final NeedColumns columns;

    /** By skill: the rows that need it. */
    final Postings exact;

    /** By skill or group: the rows that need a skill right below it. */
    final Postings below;

    NeedIndex(Relations relations, NeedColumns columns) {
        this.relations = relations;
        this.columns = columns;
        SkillHierarchy skills = relations.skills();
        this.exact = Postings.of(skills.nodes(), columns.count(), columns::skills);
        int[] own = new int[NeedFacts.MOST_SKILLS];
        this.below = Postings.of(skills.nodes(), columns.count(),
                (row, found) -> Postings.parents(skills, own, columns.skills(row, own), found));
    }

    /** Answers by looking only where something better can be. */
    Best best(OfferFacts offer, Asking asking, Alive alive) {
        Best best = asking.best();
        new NeedSearch(this, offer, asking, alive, best).search();
        return best;
    }

    /** Answers by looking at every row: the oracle of the tests, and good for few. */
    Best scan(OfferFacts offer, Asking asking, Alive alive) {
        Best best = asking.best();
        new NeedSearch(this, offer, asking, alive, best).scan();
        return best;
    }

}
