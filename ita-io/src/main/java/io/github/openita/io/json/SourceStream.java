package io.github.openita.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A text in UTF-8 that is read as it comes, for what may be larger than a {@link Source}, and the name that messages call
 * it by. Read once, and not thread-safe.
 */
public final class SourceStream implements AutoCloseable {

    /** As many bytes as tell how a text is encoded. */
    private static final int START = 4;

    private final String name;
    private final InputStream in;

    private SourceStream(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /**
     * @param name what messages call the text
     * @param in where its bytes come from
     * @return the text
     */
    public static SourceStream of(String name, InputStream in) {
        return new SourceStream(name, in);
    }

    /**
     * @param file the file that holds the text; messages call it by this path
     * @return the text
     * @throws DocumentException where the file cannot be opened
     */
    public static SourceStream of(Path file) {
        return new SourceStream(file.toString(), Source.open(file));
    }

    /** {@return what messages call the text} */
    public String getName() {
        return name;
    }

    /**
     * @return its characters, without a byte-order mark; reading throws a {@link DocumentException} where it comes to
     *     what is not UTF-8, or where the bytes cannot be read
     * @throws DocumentException where its first bytes are UTF-16 or UTF-32
     */
    public Reader text() {
        return new Utf8Reader(name, bytes());
    }

    /**
     * Its bytes, without a byte-order mark.
     *
     * @throws DocumentException where the first of them are UTF-16 or UTF-32
     */
    InputStream bytes() {
        try {
            byte[] start = new byte[START];
            int read = in.readNBytes(start, 0, START);
            int skipped = Utf8.start(name, Arrays.copyOf(start, read));
            PushbackInputStream rest = new PushbackInputStream(in, START);
            rest.unread(start, skipped, read - skipped);
            return rest;
        } catch (IOException e) {
            throw Source.unreadable(name);
        }
    }

    /** Closes where the bytes come from. */
    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // All that was wanted of it has been read.
        }
    }
}
