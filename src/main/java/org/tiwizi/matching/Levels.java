package org.tiwizi.matching;

import java.util.Arrays;

/** The groups of an index by the points they get, most first; out of reach left out. */
final class Levels {

    private static final int SLOTS = 1024;

    private final int[] points;

    private final int[] starts;

    private final int[] groups;

    /**
     * @param ofGroups points by group, -1 for out of reach
     */
    Levels(int[] ofGroups) {
        int[] slots = new int[SLOTS];
        int[] values = new int[SLOTS];
        int[] slotOf = new int[ofGroups.length];
        int count = 0;
        for (int group = 0; group < ofGroups.length; group++) {
            if (ofGroups[group] >= 0) {
                int slot = (ofGroups[group] * 0x9E3779B9) >>> 22;
                while (slots[slot] != 0 && values[slot] != ofGroups[group]) {
                    slot = (slot + 1) & (SLOTS - 1);
                }
                if (slots[slot]++ == 0) {
                    values[slot] = ofGroups[group];
                    count++;
                }
                slotOf[group] = slot;
            }
        }
        int[] order = byPoints(slots, values, count);
        this.points = new int[count];
        this.starts = new int[count + 1];
        for (int level = 0; level < count; level++) {
            this.points[level] = values[order[level]];
            this.starts[level + 1] = this.starts[level] + slots[order[level]];
            slots[order[level]] = this.starts[level];
        }
        this.groups = new int[this.starts[count]];
        for (int group = 0; group < ofGroups.length; group++) {
            if (ofGroups[group] >= 0) {
                this.groups[slots[slotOf[group]]++] = group;
            }
        }
    }

    private static int[] byPoints(int[] slots, int[] values, int count) {
        long[] keys = new long[count];
        int found = 0;
        for (int slot = 0; slot < SLOTS; slot++) {
            if (slots[slot] > 0) {
                keys[found++] = (long) -values[slot] << 32 | slot;
            }
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt((key) -> (int) key).toArray();
    }

    int count() {
        return this.points.length;
    }

    int points(int level) {
        return this.points[level];
    }

    int first(int level) {
        return this.starts[level];
    }

    int group(int place) {
        return this.groups[place];
    }

}
