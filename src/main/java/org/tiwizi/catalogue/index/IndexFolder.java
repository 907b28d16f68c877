package org.tiwizi.catalogue.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Where this instance keeps the files of its index: a folder of its own among the
 * temporary files, so that the index is in the system’s memory and not in ours. It goes
 * with the instance; what one that was killed has left is cleared away by the next.
 */
@Component
class IndexFolder implements AutoCloseable {

    private static final String NAME = "tiwizi-catalogue-";

    /** Held as long as the folder is in use; it appears when it is. */
    private static final String LOCK = "lock";

    private final AtomicInteger given = new AtomicInteger();

    private final Path folder;

    private final FileChannel lock;

    IndexFolder() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    IndexFolder(Path among) {
        try {
            clear(among);
            this.folder = Files.createTempDirectory(among, ours());
            Path locking = this.folder.resolve("locking");
            this.lock = FileChannel.open(locking, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            this.lock.lock();
            Files.move(locking, this.folder.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
        }
        catch (IOException ex) {
            throw new UncheckedIOException("No folder for the catalogue’s index in " + among, ex);
        }
    }

    /** An empty folder in it. */
    Path next() {
        try {
            return Files.createDirectory(this.folder.resolve(Integer.toString(this.given.incrementAndGet())));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void clear(Path among) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(among, NAME + "*")) {
            for (Path folder : folders) {
                if (!folder.getFileName().toString().startsWith(ours()) && isLeft(folder.resolve(LOCK))) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        }
    }

    /**
     * How our own begin: looking at a lock that this process holds would let go of it.
     */
    private static String ours() {
        ProcessHandle process = ProcessHandle.current();
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return NAME + process.pid() + "-" + started + "-";
    }

    private static boolean isLeft(Path lock) {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            @Nullable FileLock held = channel.tryLock();
            return held != null;
        }
        catch (IOException ex) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(this.folder);
        this.lock.close();
    }

}
