package org.tiwizi.intake;

/**
 * What becomes of a row: brought in, already there (nothing is done twice), or left out.
 */
public enum RowState {

    GOOD, KNOWN, BAD

}
