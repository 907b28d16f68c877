package org.tiwizi.matching;

/** What a reader is told of one criterion: a full, a half and an empty petal. */
public enum Verdict {

    MET("y"), PARTLY("h"), UNMET("n");

    private final String petal;

    Verdict(String petal) {
        this.petal = petal;
    }

    /** The class of its petal in the star. */
    public String petal() {
        return this.petal;
    }

}
