package org.tiwizi.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * Starts the server on a folder and listens to what it says: one that gives up is not
 * waited for, and its own words are the reason.
 */
final class DatabaseStart {

    /** What the server says last, and pg_ctl of it; its warnings are no end. */
    private static final Pattern END = Pattern
        .compile("database system is shut down|pg_ctl: (?!another server might be running).+");

    private static final Pattern REASON = Pattern.compile("(?:FATAL|PANIC): +(.+)");

    private static final Duration STEP = Duration.ofMillis(100);

    private final Path data;

    private final Path log;

    DatabaseStart(Path data) {
        this.data = data;
        this.log = data.resolveSibling(data.getFileName() + ".log");
    }

    /**
     * The server, answering.
     * @throws IOException when it does not start, at once when it says so and else after
     * the patience
     */
    EmbeddedPostgres within(Duration patience) throws IOException {
        Files.deleteIfExists(this.log);
        CompletableFuture<EmbeddedPostgres> start = CompletableFuture.supplyAsync(() -> launch(patience), (task) -> {
            Thread thread = new Thread(task, "database start");
            thread.setDaemon(true);
            thread.start();
        });
        while (!start.isDone()) {
            String said = said();
            Matcher end = END.matcher(said);
            if (end.find()) {
                Matcher reason = REASON.matcher(said);
                throw new IOException(reason.find() ? reason.group(1) : end.group());
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        try {
            return start.join();
        }
        catch (CompletionException ex) {
            throw new IOException(ex.getCause().getMessage(), ex.getCause());
        }
    }

    private EmbeddedPostgres launch(Duration patience) {
        Redirect words = Redirect.appendTo(this.log.toFile());
        try {
            return EmbeddedPostgres.builder()
                .setDataDirectory(this.data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setOutputRedirector(words)
                .setErrorRedirector(words)
                .setPGStartupWait(patience)
                .start();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex.getMessage(), ex);
        }
    }

    private String said() throws IOException {
        return Files.exists(this.log) ? Files.readString(this.log, StandardCharsets.ISO_8859_1) : "";
    }

}
