package org.tiwizi.review;

/** Who reads a review: its author alone, everybody, everybody with the reply to it. */
public enum ReviewState {

    HIDDEN, DISCLOSED, REPLIED

}
