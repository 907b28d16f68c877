package org.tiwizi.taxonomy;

/** How two skills stand to each other in ESCO, from the closest to the most distant. */
public enum SkillRelation {

    /** One and the same skill. */
    SAME,

    /** One is directly broader than the other. */
    PARENT_CHILD,

    /** Both have a directly broader skill or group in common. */
    SIBLING,

    /** None of these. */
    NONE

}
