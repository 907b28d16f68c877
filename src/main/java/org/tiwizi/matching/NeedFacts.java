package org.tiwizi.matching;

import java.util.UUID;

import org.tiwizi.shared.Mode;

/**
 * What counts of a need, in small numbers.
 *
 * @param skills one to six, by their numbers in the hierarchy
 * @param importance of each skill: 3 essential, 2 useful, 1 nice to have
 * @param sector by its number, -1 for none
 * @param region by its number, -1 for none
 * @param province by its number, -1 for none
 * @param starts first and
 * @param ends last day, as in {@link Days}
 * @param hours in all
 * @param trust the level of the association, 0 to 1000
 * @param languages bits of those it is written in
 */
record NeedFacts(UUID id, int[] skills, int[] importance, int sector, int region, int province, Mode mode, int starts,
        int ends, int hours, int trust, int languages) {

    /** As many as a form takes. */
    static final int MOST_SKILLS = 6;

}
