package org.tiwizi.matching;

import java.util.Arrays;

import org.tiwizi.taxonomy.SkillHierarchy;

/**
 * Which rows hold a skill, and which hold a skill below a node of the hierarchy: rising
 * lists of row numbers, one after the other in two arrays. A row stands once in a list,
 * however often it would.
 */
final class Postings {

    private final int[] starts;

    private final int[] rows;

    private Postings(int[] starts, int[] rows) {
        this.starts = starts;
        this.rows = rows;
    }

    /**
     * @param nodes how many lists
     * @param count how many rows
     * @param keys the lists that a row belongs to, each once
     */
    static Postings of(int nodes, int count, Keys keys) {
        int[] ends = new int[nodes + 1];
        int[] found = new int[512];
        for (int row = 0; row < count; row++) {
            int number = keys.of(row, found);
            for (int place = 0; place < number; place++) {
                ends[found[place] + 1]++;
            }
        }
        for (int node = 0; node < nodes; node++) {
            ends[node + 1] += ends[node];
        }
        int[] rows = new int[ends[nodes]];
        int[] next = Arrays.copyOf(ends, nodes);
        for (int row = 0; row < count; row++) {
            int number = keys.of(row, found);
            for (int place = 0; place < number; place++) {
                rows[next[found[place]]++] = row;
            }
        }
        return new Postings(ends, rows);
    }

    int first(int node) {
        return this.starts[node];
    }

    int end(int node) {
        return this.starts[node + 1];
    }

    int row(int place) {
        return this.rows[place];
    }

    /** The first place from a given one on whose row is not below the wanted one. */
    int seek(int from, int end, int wanted) {
        int step = 1;
        int low = from;
        int high = from;
        while (high < end && this.rows[high] < wanted) {
            low = high + 1;
            high += step;
            step <<= 1;
        }
        high = Math.min(high, end);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (this.rows[middle] < wanted) {
                low = middle + 1;
            }
            else {
                high = middle;
            }
        }
        return low;
    }

    /** Tells the lists of a row. */
    interface Keys {

        /** Writes them into the array, each once, and answers how many. */
        int of(int row, int[] found);

    }

    /** The lists of whatever is right above these skills. */
    static int parents(SkillHierarchy skills, int[] own, int number, int[] found) {
        int parents = 0;
        for (int place = 0; place < number; place++) {
            for (int parent : skills.parents(own[place])) {
                parents = add(parent, found, parents);
            }
        }
        return parents;
    }

    /** Adds a key to those found so far, unless it is among them. */
    static int add(int key, int[] found, int number) {
        for (int place = 0; place < number; place++) {
            if (found[place] == key) {
                return number;
            }
        }
        found[number] = key;
        return number + 1;
    }

}
