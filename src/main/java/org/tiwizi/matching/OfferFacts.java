package org.tiwizi.matching;

import java.util.UUID;

import org.tiwizi.shared.Mode;

/**
 * What counts of an offer, in small numbers.
 *
 * @param skills by their numbers in the hierarchy
 * @param sectors bits, none for all
 * @param regions bits of where the company goes
 * @param province of the company, by its number, -1 for none
 * @param starts first and
 * @param ends last day, as in {@link Days}
 * @param hours in all
 * @param trust the level of the company, 0 to 1000
 * @param languages bits of those it works in
 */
record OfferFacts(UUID id, int[] skills, int sectors, int regions, int province, Mode mode, int starts, int ends,
        int hours, int trust, int languages) {

}
