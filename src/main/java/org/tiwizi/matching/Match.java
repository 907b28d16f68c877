package org.tiwizi.matching;

import java.util.List;

/**
 * Why an offer suits a need: a reason for each criterion. The score, 0 to 100,000, is the
 * sum of their points; it ranks and is not shown.
 *
 * @param version of the weights
 */
public record Match(List<Reason> reasons, int score, int version) {

    /** How many criteria are met. */
    public long met() {
        return count(Verdict.MET);
    }

    /** How many are met in part. */
    public long partly() {
        return count(Verdict.PARTLY);
    }

    /** The classes of the petals of the star, in the order of the criteria. */
    public List<String> petals() {
        return this.reasons.stream().map((reason) -> reason.verdict().petal()).toList();
    }

    private long count(Verdict verdict) {
        return this.reasons.stream().filter((reason) -> reason.verdict() == verdict).count();
    }

}
