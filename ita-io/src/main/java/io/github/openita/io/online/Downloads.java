package io.github.openita.io.online;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where delivered bytes lie: in the folder of a cache, or in one of this run alone, which is for its owner only and gone
 * at the end. Thread-safe.
 */
final class Downloads implements AutoCloseable {

    private final Optional<Path> cache;
    private final Set<Path> unfinished = ConcurrentHashMap.newKeySet();
    private final Thread atEnd = new Thread(this::removeAll, "ita-online-end");
    private @Nullable Path own;
    private boolean closed;

    Downloads(Optional<Path> cache) {
        this.cache = cache;
        Runtime.getRuntime().addShutdownHook(atEnd);
    }

    /** A new file to write to. */
    Path create() throws IOException {
        Path part = folder().resolve(".ita-" + UUID.randomUUID() + ".part");
        unfinished.add(part);
        return Files.createFile(part);
    }

    /** Gives what was written its name; without a cache it keeps the one it has. */
    Path keep(Path part, String name) throws IOException {
        if (cache.isEmpty()) {
            return part;
        }
        Path kept = cache.get().resolve(name);
        Files.move(part, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        unfinished.remove(part);
        return kept;
    }

    /** Removes what was written and is of no use. */
    void drop(Path part) {
        try {
            Files.deleteIfExists(part);
            unfinished.remove(part);
        } catch (IOException e) {
            // Tried again at the end.
        }
    }

    private synchronized Path folder() throws IOException {
        if (closed) {
            throw new IOException("closed");
        }
        if (cache.isPresent()) {
            return cache.get();
        }
        if (own == null) {
            // For its owner only where the file system knows owners, and under a name that nobody guesses.
            own = Files.createTempDirectory("ita-online-");
        }
        return own;
    }

    private synchronized void removeAll() {
        closed = true;
        unfinished.forEach(this::drop);
        if (own != null) {
            try {
                Files.deleteIfExists(own);
            } catch (IOException e) {
                // What is left there is of nobody's use.
            }
        }
    }

    @Override
    public void close() {
        removeAll();
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            // The process ends already.
        }
    }
}
