package io.github.openita.office.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** An office file, which is a zipped one: in a file or in memory. Immutable and thread-safe. */
public final class Zipped {

    /** How an entry of the list of parts begins, at the end of the file. */
    private static final byte[] ENTRY = {'P', 'K', 1, 2};

    private final @Nullable Path file;
    private final byte[] bytes;

    private Zipped(@Nullable Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * {@return the file}
     *
     * @param file where it is
     */
    public static Zipped of(Path file) {
        return new Zipped(file, new byte[0]);
    }

    /**
     * {@return the file}
     *
     * @param bytes what it holds; not changed, and not copied
     */
    public static Zipped of(byte[] bytes) {
        return new Zipped(null, bytes);
    }

    /** {@return where it is; empty where it is in memory} */
    public Optional<Path> path() {
        return Optional.ofNullable(file);
    }

    /** {@return the bytes of one in memory, from the first on} */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    ZipFile open() throws IOException {
        return file == null
                ? ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get()
                : ZipFile.builder().setPath(file).get();
    }

    /** How many parts it lists; of one in memory at most as many as it could list. */
    int parts() throws IOException {
        if (file != null) {
            try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
                return zip.size();
            }
        }
        int parts = 0;
        for (int i = 0; i + ENTRY.length <= bytes.length; i++) {
            if (bytes[i] == ENTRY[0]
                    && bytes[i + 1] == ENTRY[1]
                    && bytes[i + 2] == ENTRY[2]
                    && bytes[i + 3] == ENTRY[3]) {
                parts++;
            }
        }
        return parts;
    }
}
