package org.tiwizi.document;

/** What is wrong with a file that we do not take. */
public enum FileFault {

    /** Nothing was sent, or nothing is in it. */
    EMPTY,
    /** More bytes than we take. */
    HEAVY,
    /** More pixels than we draw. */
    LARGE,
    /** None of the kinds that we take, whatever its name says. */
    KIND,
    /** Cut short, or damaged. */
    BROKEN,
    /** Two kinds in one: a page or an archive inside a PDF. */
    TWOFOLD,
    /** A PDF that does things when it is opened: scripts, programs, sent forms. */
    ACTIVE,
    /** A PDF with other files inside. */
    ATTACHMENTS,
    /** A PDF behind a password: nobody could look inside. */
    LOCKED,
    /** The antivirus knows it. */
    INFECTED,
    /** The antivirus does not answer: nothing is taken meanwhile. */
    UNCHECKED

}
