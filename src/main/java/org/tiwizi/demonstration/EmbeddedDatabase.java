package org.tiwizi.demonstration;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.platform.StartFailure;

/**
 * A real PostgreSQL whose data stay in a folder between starts. A second start shares the
 * server of the first; the server that a killed start left behind is stopped in order and
 * started again.
 */
final class EmbeddedDatabase {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final long BEYOND = 1024;

    private static final Duration STEP = Duration.ofMillis(100);

    private final Path data;

    private final int port;

    private final @Nullable EmbeddedPostgres server;

    private final FileChannel owner;

    private EmbeddedDatabase(Path data, int port, @Nullable EmbeddedPostgres server, FileChannel owner) {
        this.data = data;
        this.port = port;
        this.server = server;
        this.owner = owner;
    }

    /**
     * Starts the server, or joins the one that runs on this folder.
     * @throws StartFailure when the folder cannot be used
     */
    static EmbeddedDatabase start(Path folder) {
        Path data = folder.resolve("postgres-18");
        try {
            Files.createDirectories(folder);
            FileChannel owner = FileChannel.open(folder.resolve("postgres-18.owner"), StandardOpenOption.CREATE,
                    StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (owner.tryLock(BEYOND, 1, false) == null) {
                log.info("Sharing the database of the portal that already runs");
                return new EmbeddedDatabase(data, port(owner), null, owner);
            }
            owner.truncate(0);
            stopOrphan(data);
            EmbeddedPostgres server = launch(data);
            owner.write(StandardCharsets.US_ASCII.encode(String.valueOf(server.getPort())), 0);
            return new EmbeddedDatabase(data, server.getPort(), server, owner);
        }
        catch (IOException | IllegalStateException ex) {
            throw new StartFailure("The data folder " + data + " cannot be used (" + ex.getMessage()
                    + "). Move it away or delete it, and start again: a new one is made.", ex);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + this.port + "/postgres";
    }

    Path data() {
        return this.data;
    }

    /** Stops the server if this start owns it; the data stay. */
    void stop() throws IOException {
        if (this.server != null) {
            this.server.close();
        }
        this.owner.close();
    }

    private static EmbeddedPostgres launch(Path data) throws IOException {
        if (Files.exists(data) && !Files.exists(data.resolve("PG_VERSION"))) {
            throw new IOException("it holds something else than a database");
        }
        return new DatabaseStart(data).within(PATIENCE);
    }

    /** The port that the owner writes down once its server answers. */
    private static int port(FileChannel owner) throws IOException {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += STEP.toMillis()) {
            ByteBuffer text = ByteBuffer.allocate(16);
            if (owner.read(text, 0) > 0) {
                return Integer.parseInt(StandardCharsets.US_ASCII.decode(text.flip()).toString());
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        throw new IOException("another start holds it without answering");
    }

    private static void stopOrphan(Path data) throws IOException {
        Path lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        Optional<ProcessHandle> orphan = ProcessHandle.of(Long.parseLong(Files.readAllLines(lock).get(0).trim()))
            .filter((process) -> process.info().command().orElse("").contains("postgres"));
        if (orphan.isPresent()) {
            log.info("Stopping the database that an earlier start left behind");
            orphan.get().destroy();
            await(orphan.get().onExit());
        }
    }

    private static void await(CompletableFuture<?> end) throws IOException {
        try {
            end.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        catch (TimeoutException | ExecutionException ex) {
            throw new IOException("an older database still runs on it", ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", ex);
        }
    }

}
