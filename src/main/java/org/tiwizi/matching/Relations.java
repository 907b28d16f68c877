package org.tiwizi.matching;

import org.tiwizi.taxonomy.SkillHierarchy;

/**
 * What is near to what: skills by their hierarchy, sectors and regions by sets of bits.
 *
 * @param likeSectors for each sector those that are related
 * @param besideRegions for each region those that touch it
 */
record Relations(SkillHierarchy skills, int[] likeSectors, int[] besideRegions) {

    /** Of 10, for one and the same skill. */
    static final int SAME = 10;

    /** For a skill that is directly broader or narrower. */
    static final int PARENT_CHILD = 7;

    /** For one that has something directly broader in common. */
    static final int SIBLING = 4;

    int sectorsLike(int sector) {
        return (sector < 0) ? 0 : this.likeSectors[sector];
    }

    int regionsBeside(int region) {
        return (region < 0) ? 0 : this.besideRegions[region];
    }

    /** How much one skill counts for another, 0 to 10, the same both ways. */
    int likeness(int one, int other) {
        return switch (this.skills.relation(one, other)) {
            case SAME -> SAME;
            case PARENT_CHILD -> PARENT_CHILD;
            case SIBLING -> SIBLING;
            case NONE -> 0;
        };
    }

    /** How much the nearest of several skills counts for one. */
    int best(int wanted, int[] offered) {
        int best = 0;
        for (int skill : offered) {
            best = Math.max(best, likeness(wanted, skill));
        }
        return best;
    }

}
