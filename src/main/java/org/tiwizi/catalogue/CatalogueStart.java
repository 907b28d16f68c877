package org.tiwizi.catalogue;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.offer.OfferService;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills an empty catalogue at the start when something is published: the first start of a
 * version that made the table anew. Several instances may do so at once.
 */
@Component
class CatalogueStart {

    private static final Logger log = LoggerFactory.getLogger(CatalogueStart.class);

    private static final int BATCH = 500;

    private static final UUID FIRST = new UUID(0, 0);

    private final CatalogueTable table;

    private final CatalogueKeeper keeper;

    private final InitiativeService initiatives;

    private final OfferService offers;

    CatalogueStart(CatalogueTable table, CatalogueKeeper keeper, InitiativeService initiatives, OfferService offers) {
        this.table = table;
        this.keeper = keeper;
        this.initiatives = initiatives;
        this.offers = offers;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void fillIfEmpty() {
        if (this.table.isEmpty()) {
            refreshAll();
        }
    }

    /** Reads everything published anew, in batches of their own transactions. */
    void refreshAll() {
        int shown = walk(this.initiatives::publishedAfter, (ids) -> this.keeper.refresh(ids, List.of()))
                + walk(this.offers::publishedAfter, (ids) -> this.keeper.refresh(List.of(), ids));
        if (shown > 0) {
            log.info("Wrote {} published initiatives and offers into the catalogue", shown);
        }
    }

    private static int walk(BiFunction<UUID, Integer, List<UUID>> publishedAfter, Consumer<List<UUID>> refresh) {
        int walked = 0;
        List<UUID> batch = publishedAfter.apply(FIRST, BATCH);
        while (!batch.isEmpty()) {
            refresh.accept(batch);
            walked += batch.size();
            batch = publishedAfter.apply(batch.get(batch.size() - 1), BATCH);
        }
        return walked;
    }

}
