package org.tiwizi.document;

/** What the antivirus said of a file: nothing bad, or there was none to ask. */
public enum Scan {

    CLEAN, UNSCANNED

}
