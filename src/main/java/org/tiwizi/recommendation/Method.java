package org.tiwizi.recommendation;

/** How places were assigned: for the highest total, or down the list of scores. */
public enum Method {

    OPTIMUM, RANKED

}
