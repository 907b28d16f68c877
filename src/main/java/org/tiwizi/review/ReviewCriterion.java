package org.tiwizi.review;

/** By what one side of a partnership marks the other. */
public enum ReviewCriterion {

    CLARITY, RELIABILITY, RESULT

}
