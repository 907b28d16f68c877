package org.tiwizi.catalogue.index;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.apache.lucene.store.AlreadyClosedException;
import org.tiwizi.catalogue.CatalogueEngine;
import org.tiwizi.catalogue.CatalogueHits;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.CatalogueQuery;
import org.tiwizi.catalogue.CatalogueSort;
import org.tiwizi.catalogue.index.EntryIndex.Checksum;
import org.tiwizi.catalogue.index.EntryIndex.Searching;
import org.tiwizi.taxonomy.Geography;

import org.springframework.stereotype.Component;

/**
 * The catalogue in Lucene, one replica in each instance. What it holds comes from its
 * {@link CatalogueFollower}; until that has filled it for the first time it is empty.
 */
@Component
class LuceneCatalogue implements CatalogueEngine, Closeable {

    private final EntryLabels labels;

    private final IndexFolder folder;

    private final Geography geography;

    private final Clock clock;

    private volatile Map<CatalogueKind, EntryIndex> indexes;

    LuceneCatalogue(EntryLabels labels, IndexFolder folder, Geography geography, Clock clock) {
        this.labels = labels;
        this.folder = folder;
        this.geography = geography;
        this.clock = clock;
        this.indexes = blank();
    }

    @Override
    public CatalogueHits search(CatalogueQuery query) {
        LocalDate today = LocalDate.now(this.clock);
        Map<String, Integer> kilometres = (query.sort() == CatalogueSort.NEAREST)
                ? this.geography.kilometresFrom(query.near()) : Map.of();
        return in(query.kind(), (searcher) -> new Search(query, searcher, today, kilometres).run());
    }

    @Override
    public long organisations(CatalogueKind kind) {
        int today = (int) LocalDate.now(this.clock).toEpochDay();
        return in(kind, (searcher) -> searcher.organisations(today));
    }

    /** Empty indexes, to be filled while those in use serve. */
    Map<CatalogueKind, EntryIndex> blank() {
        Map<CatalogueKind, EntryIndex> blank = new EnumMap<>(CatalogueKind.class);
        Arrays.stream(CatalogueKind.values())
            .forEach((kind) -> blank.put(kind, new EntryIndex(this.labels, this.folder.next())));
        return blank;
    }

    /**
     * From now on these are searched; the old ones end with the searches still in them.
     */
    void use(Map<CatalogueKind, EntryIndex> filled) throws IOException {
        Map<CatalogueKind, EntryIndex> old = this.indexes;
        this.indexes = filled;
        close(old);
    }

    @Override
    public void close() throws IOException {
        close(this.indexes);
    }

    private static void close(Map<CatalogueKind, EntryIndex> indexes) throws IOException {
        for (EntryIndex index : indexes.values()) {
            index.close();
        }
    }

    /** Puts what is shown and removes what is not, and lets it be seen. */
    void put(Collection<Shown> shown, Set<UUID> gone) throws IOException {
        for (Shown one : shown) {
            this.indexes.get(one.entry().kind()).put(one);
        }
        for (EntryIndex index : this.indexes.values()) {
            for (UUID id : gone) {
                index.remove(id);
            }
            index.show();
        }
        warm();
    }

    /** Counts everything before somebody waits for it. */
    void warm() {
        int today = (int) LocalDate.now(this.clock).toEpochDay();
        Arrays.stream(CatalogueKind.values()).forEach((kind) -> in(kind, (searcher) -> searcher.whole(today)));
    }

    /** How much the indexes take, in bytes. */
    long size() throws IOException {
        long size = 0;
        for (EntryIndex index : this.indexes.values()) {
            size += index.size();
        }
        return size;
    }

    /** Whether the index holds what these say. */
    boolean agrees(Function<CatalogueKind, Checksum> table) {
        return this.indexes.entrySet()
            .stream()
            .allMatch((index) -> index.getValue().checksum().equals(table.apply(index.getKey())));
    }

    /** Does something with the newest state of an index. */
    <T> T in(CatalogueKind kind, Searching<T> searching) {
        while (true) {
            EntryIndex index = this.indexes.get(kind);
            try {
                return index.search(searching);
            }
            catch (AlreadyClosedException ex) {
                if (index == this.indexes.get(kind)) {
                    throw ex;
                }
            }
        }
    }

}
