package org.tiwizi.matching;

/** Who asks for matches: the association of a need, or the company of an offer. */
public enum Side {

    ASSOCIATION, COMPANY

}
