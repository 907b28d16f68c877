package org.tiwizi.convention;

/** What a file turned out to be when it was checked against a convention. */
public enum Genuineness {

    TEXT, SIGNED_COPY, UNKNOWN

}
