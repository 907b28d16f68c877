package org.tiwizi.matching;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the index of a running portal current: looks for changes twice a second, so that
 * they are seen within two, and has it built anew when it is worn.
 */
@Component
@ConditionalOnWebApplication
class IndexKeeper implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);

    private static final long MILLISECONDS = 500;

    private final MatchingIndex index;

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, (work) -> {
        Thread thread = new Thread(work, "matching-index");
        thread.setDaemon(true);
        return thread;
    });

    private CompletableFuture<Void> rebuilding = CompletableFuture.completedFuture(null);

    IndexKeeper(MatchingIndex index) {
        this.index = index;
    }

    /** Begins once the portal is there, with whatever was brought at its start. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        this.timer.scheduleWithFixedDelay(this::keep, 0, MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void keep() {
        try {
            this.index.refresh();
            if (this.index.isWorn() && this.rebuilding.isDone()) {
                this.rebuilding = CompletableFuture.runAsync(this.index::rebuild);
            }
        }
        catch (RuntimeException ex) {
            log.warn("The matching index could not be brought up to date: {}", ex.getMessage());
        }
    }

    @Override
    public void destroy() {
        this.timer.shutdownNow();
    }

}
