package org.tiwizi.recommendation;

import java.util.BitSet;

/**
 * All that could be recommended in one night, offers and needs by their numbers. An
 * answer is a set of edges.
 *
 * @param visits by offer: in how many recommendations it may be
 * @param places by need: in how many recommendations it may be
 * @param offer by edge: its offer; an offer and a need have at most one edge
 * @param need by edge: its need
 * @param score by edge, 0 to 100,000
 * @param fair needs of regions with few companies
 * @param floor how many recommendations go to those needs before the total counts, as far
 * as there are edges
 */
record Choices(int[] visits, int[] places, int[] offer, int[] need, int[] score, BitSet fair, int floor) {

    int edges() {
        return this.score.length;
    }

    /** The same without a floor. */
    Choices unfloored() {
        return new Choices(this.visits, this.places, this.offer, this.need, this.score, this.fair, 0);
    }

    long total(BitSet chosen) {
        return chosen.stream().mapToLong((edge) -> this.score[edge]).sum();
    }

    int needs(BitSet chosen) {
        return (int) chosen.stream().map((edge) -> this.need[edge]).distinct().count();
    }

    int offers(BitSet chosen) {
        return (int) chosen.stream().map((edge) -> this.offer[edge]).distinct().count();
    }

    int fair(BitSet chosen) {
        return (int) chosen.stream().filter((edge) -> this.fair.get(this.need[edge])).count();
    }

}
