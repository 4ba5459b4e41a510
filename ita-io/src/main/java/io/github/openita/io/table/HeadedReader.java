package io.github.openita.io.table;

import java.io.IOException;
import java.io.Reader;

/** A text whose first line can be seen before it is read. Not thread-safe. */
final class HeadedReader extends Reader {

    /** The first line is looked for in so many characters. */
    private static final int MOST = 1 << 14;

    private final Reader rest;
    private final char[] head = new char[MOST];
    private int length;
    private int at;

    HeadedReader(Reader rest) {
        this.rest = rest;
    }

    /** The first line that says anything, and what little was read with it; all of it stays to be read. */
    String head() throws IOException {
        int more = 0;
        while (more >= 0 && length < MOST && !hasLine()) {
            more = rest.read(head, length, MOST - length);
            length += Math.max(0, more);
        }
        return new String(head, 0, length);
    }

    private boolean hasLine() {
        return new String(head, 0, length).stripLeading().chars().anyMatch(c -> c == '\n' || c == '\r');
    }

    @Override
    public int read(char[] buffer, int offset, int most) throws IOException {
        if (at == length) {
            return rest.read(buffer, offset, most);
        }
        int copied = Math.min(most, length - at);
        System.arraycopy(head, at, buffer, offset, copied);
        at += copied;
        return copied;
    }

    @Override
    public void close() throws IOException {
        rest.close();
    }
}
