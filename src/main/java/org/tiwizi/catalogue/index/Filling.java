package org.tiwizi.catalogue.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.catalogue.CatalogueKind;

/**
 * Fills indexes with many entries: one thread reads, the others analyse and index, and
 * the reader waits when they cannot follow. Tells how far it is.
 */
final class Filling implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Filling.class);

    private static final int BATCH = 500;

    private static final int WORTH_TELLING = 50_000;

    private final Map<CatalogueKind, EntryIndex> indexes;

    private final long expected;

    private final ThreadPoolExecutor workers;

    private final List<Future<?>> results = new ArrayList<>();

    private List<Shown> batch = new ArrayList<>();

    private long read;

    Filling(Map<CatalogueKind, EntryIndex> indexes, long expected) {
        this.indexes = indexes;
        this.expected = expected;
        int threads = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
        this.workers = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(threads),
                (work) -> {
                    Thread thread = new Thread(work, "catalogue-filling");
                    thread.setDaemon(true);
                    return thread;
                }, new ThreadPoolExecutor.CallerRunsPolicy());
    }

    void add(Shown shown) {
        this.batch.add(shown);
        this.read++;
        if (this.batch.size() == BATCH) {
            send();
        }
        if (this.read % WORTH_TELLING == 0) {
            log.info("Filling the catalogue’s index: {} of {}", this.read, this.expected);
        }
    }

    private void send() {
        List<Shown> full = this.batch;
        this.batch = new ArrayList<>();
        this.results.add(this.workers.submit(() -> {
            index(full);
            return null;
        }));
    }

    private void index(List<Shown> shown) throws IOException {
        for (Shown one : shown) {
            this.indexes.get(one.entry().kind()).add(one);
        }
    }

    /**
     * Ends when everything is indexed.
     * @throws IllegalStateException if something could not be
     */
    @Override
    public void close() {
        send();
        this.workers.shutdown();
        try {
            for (Future<?> result : this.results) {
                result.get();
            }
        }
        catch (ExecutionException ex) {
            throw new IllegalStateException("The catalogue’s index could not be filled", ex.getCause());
        }
        catch (InterruptedException ex) {
            this.workers.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Filling the catalogue’s index was interrupted", ex);
        }
    }

}
