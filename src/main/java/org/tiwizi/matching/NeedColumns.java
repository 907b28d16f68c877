package org.tiwizi.matching;

import java.util.Arrays;
import java.util.UUID;

import org.tiwizi.shared.Mode;

/**
 * Needs in columns, 36 bytes each with the id, in the order of their groups: all of one
 * sector, place and mode stand together, by rising id. Nothing changes once it is sorted.
 */
final class NeedColumns {

    private static final Mode[] MODES = Mode.values();

    private static final int PLACES = 1 << 7;

    private final int count;

    private final long[] high;

    private final long[] low;

    /** Four skills, 16 bits each, one more than their number; none is 0. */
    private final long[] skills;

    /** Two more. */
    private final int[] moreSkills;

    /** First and last day, 16 bits each. */
    private final int[] days;

    /** Importance of six skills, 2 bits each; 3 bits languages, 2 trust, 11 hours. */
    private final int[] rest;

    private final int[] groupStarts;

    private final int[] groupKeys;

    private NeedColumns(Builder all) {
        this.count = all.count;
        int[] order = byGroup(all);
        this.high = new long[this.count];
        this.low = new long[this.count];
        this.skills = new long[this.count];
        this.moreSkills = new int[this.count];
        this.days = new int[this.count];
        this.rest = new int[this.count];
        int[] starts = new int[this.count + 1];
        int[] keys = new int[this.count];
        int groups = 0;
        for (int row = 0; row < this.count; row++) {
            int from = order[row];
            this.high[row] = all.high[from];
            this.low[row] = all.low[from];
            this.skills[row] = all.skills[from];
            this.moreSkills[row] = all.moreSkills[from];
            this.days[row] = all.days[from];
            this.rest[row] = all.rest[from];
            if (groups == 0 || keys[groups - 1] != all.keys[from]) {
                starts[groups] = row;
                keys[groups++] = all.keys[from];
            }
        }
        starts[groups] = this.count;
        this.groupStarts = Arrays.copyOf(starts, groups + 1);
        this.groupKeys = Arrays.copyOf(keys, groups);
    }

    /** Counts the groups and puts each row into its own, those that came first first. */
    private static int[] byGroup(Builder all) {
        int[] next = new int[Builder.KEYS + 1];
        for (int row = 0; row < all.count; row++) {
            next[all.keys[row] + 1]++;
        }
        for (int key = 0; key < Builder.KEYS; key++) {
            next[key + 1] += next[key];
        }
        int[] order = new int[all.count];
        for (int row = 0; row < all.count; row++) {
            order[next[all.keys[row]]++] = row;
        }
        return order;
    }

    int count() {
        return this.count;
    }

    UUID id(int row) {
        return new UUID(this.high[row], this.low[row]);
    }

    /** Its row, or -1; looks at all of them, which changes do and readers do not. */
    int find(UUID id) {
        for (int row = 0; row < this.count; row++) {
            if (this.high[row] == id.getMostSignificantBits() && this.low[row] == id.getLeastSignificantBits()) {
                return row;
            }
        }
        return -1;
    }

    int groups() {
        return this.groupKeys.length;
    }

    int groupStart(int group) {
        return this.groupStarts[group];
    }

    /** The group that a row is in, looked for from a given one on. */
    int group(int row, int from) {
        if (row < this.groupStarts[from + 1]) {
            return from;
        }
        int found = Arrays.binarySearch(this.groupStarts, from + 1, this.groupStarts.length, row);
        return (found >= 0) ? found : -found - 2;
    }

    /** Fills in what a group has in common. */
    void group(int group, Pair pair) {
        int key = this.groupKeys[group];
        pair.needGroup((key & 31) - 1, (key >> 5 & 15) - 1, (key >> 9 & PLACES - 1) - 1, MODES[key >> 16]);
    }

    /** Adds up importance by likeness; the likeness stands at one more than the skill. */
    void skills(int row, byte[] likeness, Pair pair) {
        int importance = this.rest[row] >>> 16;
        int asked = 0;
        int covered = 0;
        for (long four = this.skills[row]; four != 0; four >>>= 16, importance >>>= 2) {
            asked += importance & 3;
            covered += (importance & 3) * likeness[(int) (four & 0xffff)];
        }
        for (int two = this.moreSkills[row]; two != 0; two >>>= 16, importance >>>= 2) {
            asked += importance & 3;
            covered += (importance & 3) * likeness[two & 0xffff];
        }
        pair.asked = asked;
        pair.covered = covered;
    }

    /** Fills in what the row has of its own. */
    void row(int row, Pair pair) {
        int day = this.days[row];
        int own = this.rest[row];
        pair.needStarts = day >>> 16;
        pair.needEnds = day & 0xffff;
        pair.needHours = own & 0x7ff;
        pair.trust = Trust.level(own >> 11 & 3);
        pair.needLanguages = own >> 13 & 7;
    }

    /** The skills of a row, for its lists. */
    int skills(int row, int[] found) {
        int number = 0;
        for (long four = this.skills[row]; four != 0; four >>>= 16) {
            number = Postings.add((int) (four & 0xffff) - 1, found, number);
        }
        for (int two = this.moreSkills[row]; two != 0; two >>>= 16) {
            number = Postings.add((two & 0xffff) - 1, found, number);
        }
        return number;
    }

    /** Takes needs one by one, by rising id. */
    static final class Builder {

        private static final int KEYS = 3 << 16;

        private int count;

        private long[] high = new long[16];

        private long[] low = new long[16];

        private long[] skills = new long[16];

        private int[] moreSkills = new int[16];

        private int[] days = new int[16];

        private int[] rest = new int[16];

        private int[] keys = new int[16];

        void add(NeedFacts need) {
            if (this.count == this.high.length) {
                grow(this.count * 2);
            }
            int row = this.count++;
            this.high[row] = need.id().getMostSignificantBits();
            this.low[row] = need.id().getLeastSignificantBits();
            int importance = 0;
            for (int place = 0; place < need.skills().length; place++) {
                long skill = need.skills()[place] + 1;
                importance |= need.importance()[place] << 2 * place;
                if (place < 4) {
                    this.skills[row] |= skill << 16 * place;
                }
                else {
                    this.moreSkills[row] |= (int) (skill << 16 * (place - 4));
                }
            }
            this.days[row] = need.starts() << 16 | need.ends();
            this.rest[row] = importance << 16 | need.languages() << 13 | Trust.of(need.trust()) << 11 | need.hours();
            this.keys[row] = need.mode().ordinal() << 16 | need.province() + 1 << 9 | need.region() + 1 << 5
                    | need.sector() + 1;
        }

        private void grow(int size) {
            this.high = Arrays.copyOf(this.high, size);
            this.low = Arrays.copyOf(this.low, size);
            this.skills = Arrays.copyOf(this.skills, size);
            this.moreSkills = Arrays.copyOf(this.moreSkills, size);
            this.days = Arrays.copyOf(this.days, size);
            this.rest = Arrays.copyOf(this.rest, size);
            this.keys = Arrays.copyOf(this.keys, size);
        }

        NeedColumns sorted() {
            return new NeedColumns(this);
        }

    }

}
