package org.tiwizi.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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

    private final Path data;

    private final int port;

    private final @Nullable EmbeddedPostgres server;

    private EmbeddedDatabase(Path data, int port, @Nullable EmbeddedPostgres server) {
        this.data = data;
        this.port = port;
        this.server = server;
    }

    /**
     * Starts the server, or joins the one that runs on this folder.
     * @throws StartFailure when the folder cannot be used
     */
    static EmbeddedDatabase start(Path folder) {
        Path data = folder.resolve("postgres-18");
        try {
            Files.createDirectories(folder);
            Optional<Integer> shared = runningFor(data);
            if (shared.isPresent()) {
                log.info("Sharing the database of the portal that already runs");
                return new EmbeddedDatabase(data, shared.get(), null);
            }
            stopOrphan(data);
            EmbeddedPostgres server = launch(data);
            Files.writeString(ownerFile(data), ProcessHandle.current().pid() + "\n" + server.getPort());
            return new EmbeddedDatabase(data, server.getPort(), server);
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
            Files.deleteIfExists(ownerFile(this.data));
        }
    }

    private static EmbeddedPostgres launch(Path data) throws IOException {
        if (Files.exists(data) && !Files.exists(data.resolve("PG_VERSION"))) {
            throw new IOException("it holds something else than a database");
        }
        return EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setLocaleConfig("locale", "C.UTF-8")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setPGStartupWait(PATIENCE)
            .start();
    }

    private static Optional<Integer> runningFor(Path data) throws IOException {
        if (!Files.exists(ownerFile(data))) {
            return Optional.empty();
        }
        List<String> owner = Files.readAllLines(ownerFile(data));
        boolean alive = owner.size() == 2 && ProcessHandle.of(Long.parseLong(owner.get(0)))
            .map(ProcessHandle::info)
            .flatMap(ProcessHandle.Info::command)
            .filter((command) -> command.contains("java"))
            .isPresent();
        return alive ? Optional.of(Integer.valueOf(owner.get(1))) : Optional.empty();
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

    private static Path ownerFile(Path data) {
        return data.resolveSibling("postgres-18.owner");
    }

}
