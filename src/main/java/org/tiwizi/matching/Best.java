package org.tiwizi.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The best so far: so many rows, by falling score, equal ones by rising id. A row may be
 * offered twice and counts once.
 */
final class Best {

    static final Comparator<UUID> BY_ID = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return (high != 0) ? high
                : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    private final int most;

    private final Predicate<UUID> hidden;

    private final List<Scored> rows = new ArrayList<>();

    Best(int most, Predicate<UUID> hidden) {
        this.most = most;
        this.hidden = hidden;
    }

    /** The lowest score that can still come in; one of the same may by its id. */
    int threshold() {
        return (this.rows.size() < this.most) ? 0 : this.rows.get(this.rows.size() - 1).score();
    }

    void offer(UUID id, int score) {
        Scored row = new Scored(id, score);
        int place = this.rows.size();
        while (place > 0 && before(row, this.rows.get(place - 1))) {
            place--;
        }
        if (place == this.most || (place > 0 && this.rows.get(place - 1).id().equals(id)) || this.hidden.test(id)) {
            return;
        }
        this.rows.add(place, row);
        if (this.rows.size() > this.most) {
            this.rows.remove(this.most);
        }
    }

    List<Scored> rows() {
        return List.copyOf(this.rows);
    }

    private static boolean before(Scored one, Scored other) {
        return one.score() > other.score() || (one.score() == other.score() && BY_ID.compare(one.id(), other.id()) < 0);
    }

    /** A row with its score, 0 to 100,000. */
    record Scored(UUID id, int score) {

    }

}
