package org.tiwizi.shared;

/**
 * Where content comes from: written by members, made for the demonstration, or taken over
 * from an open data set. The last two are marked on every page.
 */
public enum Origin {

    MEMBERS, DEMONSTRATION, IMPORTED

}
