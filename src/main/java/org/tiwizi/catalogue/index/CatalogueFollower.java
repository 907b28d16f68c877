package org.tiwizi.catalogue.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.catalogue.CatalogueEngine;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.index.IndexOutbox.Look;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps this instance’s index what the table is: fills it from the table, then takes what
 * changed from the outbox. One thread at a time.
 */
@Component
class CatalogueFollower {

    private static final Logger log = LoggerFactory.getLogger(CatalogueFollower.class);

    private final LuceneCatalogue catalogue;

    private final CatalogueRows rows;

    private final IndexOutbox outbox;

    private final TransactionTemplate snapshot;

    private volatile boolean filled;

    private volatile long lookedAt;

    CatalogueFollower(LuceneCatalogue catalogue, CatalogueRows rows, JdbcClient database,
            PlatformTransactionManager transactions) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.outbox = new IndexOutbox(database);
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
    }

    /** Fills a new index from the table while the old one serves, and changes over. */
    synchronized void fill() {
        this.snapshot.executeWithoutResult((status) -> {
            this.outbox.begin();
            fillFromTable();
        });
        looked();
        this.filled = true;
    }

    private void fillFromTable() {
        Map<CatalogueKind, EntryIndex> blank = this.catalogue.blank();
        try (Filling filling = new Filling(blank, this.rows.number())) {
            this.rows.each(filling::add);
        }
        try {
            for (EntryIndex index : blank.values()) {
                index.show();
            }
            this.catalogue.use(blank);
            this.catalogue.warm();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Brings what changed since the last time into the index. */
    synchronized void follow() {
        if (!this.filled || behind().compareTo(CatalogueEngine.KEPT.dividedBy(2)) > 0) {
            fill();
            return;
        }
        Look look = this.snapshot.execute((status) -> {
            Look found = this.outbox.look();
            if (!found.changed().isEmpty()) {
                put(found.changed());
            }
            return found;
        });
        this.outbox.take(look);
        looked();
    }

    private void put(Collection<UUID> changed) {
        List<Shown> shown = this.rows.these(changed);
        Set<UUID> gone = new HashSet<>(changed);
        shown.forEach((one) -> gone.remove(one.entry().id()));
        try {
            this.catalogue.put(shown, gone);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Compares index and table, and fills the index anew if they differ.
     * @return whether they agreed
     */
    synchronized boolean check() {
        follow();
        boolean agrees = this.snapshot.execute((status) -> {
            put(this.outbox.look().changed());
            return this.catalogue.agrees(this.rows::checksum);
        });
        if (!agrees) {
            log.warn("The catalogue’s index differs from its table and is filled anew");
            fill();
        }
        return agrees;
    }

    /** How long ago the index was last known to be what the table is; none before. */
    Duration behind() {
        return Duration.ofNanos(System.nanoTime() - this.lookedAt);
    }

    boolean isFilled() {
        return this.filled;
    }

    private void looked() {
        this.lookedAt = System.nanoTime();
    }

}
