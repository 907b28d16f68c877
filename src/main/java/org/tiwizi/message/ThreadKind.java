package org.tiwizi.message;

/** What a thread belongs to. */
public enum ThreadKind {

    PROPOSAL, PARTNERSHIP;

    String path() {
        return (this == PROPOSAL) ? "/proposals/" : "/partnerships/";
    }

}
