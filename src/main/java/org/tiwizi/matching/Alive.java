package org.tiwizi.matching;

/** Which rows of an index still hold; those that changed since were crossed out. */
interface Alive {

    /** All of them. */
    Alive ALL = (row) -> true;

    boolean is(int row);

}
