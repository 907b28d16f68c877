package org.tiwizi.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A night’s run.
 *
 * @param offers to be visited, as counted when it began
 * @param visited offers whose candidates are gathered
 * @param result none until it is done
 */
public record RunView(UUID id, LocalDate night, RunState state, int offers, int visited, @Nullable Result result) {

    public boolean done() {
        return this.state == RunState.DONE;
    }

    /**
     * What was assigned.
     *
     * @param needs that suit some offer and have places
     * @param needsProposed of these, recommended to somebody
     * @param offersProposed offers that are recommended to somebody
     * @param total of all scores
     * @param rankedTotal what going down the list of scores would have made of it
     * @param fairRegions codes of the regions with few companies
     * @param fairFloor how many recommendations their needs should get at least
     * @param fairRecommended how many they got
     */
    public record Result(Method method, int needs, int needsProposed, int offersProposed, int recommended, long total,
            long rankedTotal, List<String> fairRegions, int fairFloor, int fairRecommended) {

        private static final long POINT = 1000;

        /** The total in points: a score of 100,000 is 100 points. */
        public long points() {
            return this.total / POINT;
        }

        /** The same, down the list of scores. */
        public long rankedPoints() {
            return this.rankedTotal / POINT;
        }

    }

}
