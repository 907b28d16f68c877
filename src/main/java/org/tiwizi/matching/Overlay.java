package org.tiwizi.matching;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * What changed since an index was built: rows that no longer hold, and facts that stand
 * beside it until it is built anew. It never changes: a change makes another.
 */
record Overlay<F>(BitSet dead, Map<UUID, F> added) implements Alive {

    static <F> Overlay<F> none() {
        return new Overlay<>(new BitSet(), Map.of());
    }

    @Override
    public boolean is(int row) {
        return !this.dead.get(row);
    }

    /**
     * With these read anew: those that are no longer there are crossed out.
     * @param rows finds the row of an id, or -1
     */
    Overlay<F> with(Collection<UUID> changed, Map<UUID, F> now, ToIntFunction<UUID> rows) {
        if (changed.isEmpty()) {
            return this;
        }
        BitSet crossed = (BitSet) this.dead.clone();
        Map<UUID, F> beside = new HashMap<>(this.added);
        for (UUID id : changed) {
            int row = rows.applyAsInt(id);
            if (row >= 0) {
                crossed.set(row);
            }
            beside.remove(id);
        }
        beside.putAll(now);
        return new Overlay<>(crossed, Map.copyOf(beside));
    }

    /** How much stands beside the index or is crossed out in it. */
    int size() {
        return this.added.size() + this.dead.cardinality();
    }

}
