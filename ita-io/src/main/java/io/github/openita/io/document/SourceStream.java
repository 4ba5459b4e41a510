package io.github.openita.io.document;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.io.internal.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * A text in UTF-8 that is read as it comes, for what may be larger than a {@link Source}, and the name that messages
 * call it by. Read once, and not thread-safe.
 */
public final class SourceStream implements AutoCloseable {

    /** In so many bytes it shows what a text is. */
    private static final int START = 1 << 10;

    private final String name;
    private final PushbackInputStream in;

    private SourceStream(String name, InputStream in) {
        this.name = name;
        this.in = new PushbackInputStream(in, START);
    }

    /**
     * {@return the text}
     *
     * @param name what messages call the text
     * @param in where its bytes come from
     */
    public static SourceStream of(String name, InputStream in) {
        return new SourceStream(name, in);
    }

    /**
     * {@return the text}
     *
     * @param file the file that holds the text; messages call it by this path
     * @throws DocumentException where the file cannot be opened
     */
    public static SourceStream of(Path file) {
        return new SourceStream(file.toString(), Source.open(file));
    }

    /**
     * {@return the same text, watched; to be used instead of this one}
     *
     * @param watcher is told again and again how many bytes were read so far
     */
    public SourceStream watchedBy(LongConsumer watcher) {
        return new SourceStream(name, new WatchedStream(in, watcher));
    }

    /**
     * {@return whether it starts, after white space, with an opening brace: lines of JSON rather than a table}
     *
     * @throws DocumentException where it cannot be read
     */
    public boolean looksLikeJson() {
        return firstSign() == '{';
    }

    /**
     * {@return whether it starts, after white space, with an opening bracket: an array of JSON}
     *
     * @throws DocumentException where it cannot be read
     */
    public boolean looksLikeJsonArray() {
        return firstSign() == '[';
    }

    /** The first byte after white space; 0 where there is none near the start. */
    private int firstSign() {
        byte[] start = start(START);
        int at = start.length >= 3 && start[0] == (byte) 0xEF ? 3 : 0;
        while (at < start.length && start[at] >= 0 && start[at] <= ' ') {
            at++;
        }
        return at < start.length ? start[at] : 0;
    }

    /**
     * {@return whether it starts with these bytes, which stay to be read}
     *
     * @param bytes at most 1,024
     * @throws DocumentException where it cannot be read
     */
    public boolean startsWith(byte[] bytes) {
        return Arrays.equals(start(bytes.length), bytes);
    }

    /**
     * {@return whether it starts as a workbook (XLSX) does}
     *
     * @throws DocumentException where it cannot be read
     */
    public boolean looksLikeWorkbook() {
        return startsWith(new byte[] {'P', 'K', 3, 4});
    }

    /**
     * {@return all that is left of its bytes}
     *
     * @throws DocumentException where it cannot be read, or is larger than {@link Source#MAX_BYTES}
     */
    public Source whole() {
        return Source.of(name, in);
    }

    /** The first bytes, which stay to be read. */
    private byte[] start(int length) {
        try {
            byte[] start = new byte[length];
            int read = in.readNBytes(start, 0, length);
            in.unread(start, 0, read);
            return Arrays.copyOf(start, read);
        } catch (IOException e) {
            throw Utf8.unreadable(name);
        }
    }

    /** {@return what messages call the text} */
    public String getName() {
        return name;
    }

    /**
     * {@return its characters, without a byte-order mark; reading throws a {@link DocumentException} where it comes to what is not UTF-8, or where the bytes cannot be read}
     *
     * @throws DocumentException where its first bytes are UTF-16 or UTF-32, or a file that is no text
     */
    public Reader text() {
        return new Utf8Reader(name, bytes());
    }

    /**
     * {@return its bytes, without a byte-order mark}
     *
     * @throws DocumentException where the first of them are UTF-16 or UTF-32, or a file that is no text
     */
    public InputStream bytes() {
        int skipped = Utf8.start(name, start(Utf8.START));
        try {
            in.readNBytes(new byte[skipped], 0, skipped);
            return in;
        } catch (IOException e) {
            throw Utf8.unreadable(name);
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
