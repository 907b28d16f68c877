package org.tiwizi.matching;

import java.util.List;

/**
 * What one criterion says of a match, in the reader’s language.
 *
 * @param sentences what fits and what is missing, in one or more sentences
 * @param points what it counts in the order of the list, of {@code of} points times 1000
 */
public record Reason(Criterion criterion, Verdict verdict, List<String> sentences, int points, int of) {

}
