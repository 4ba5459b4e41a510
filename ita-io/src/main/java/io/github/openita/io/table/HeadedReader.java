package io.github.openita.io.table;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.io.internal.CsvSeparator;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** A text whose first lines can be seen before it is read. Not thread-safe. */
final class HeadedReader extends Reader {

    /** The first lines are looked for in so many characters. */
    private static final int MOST = 1 << 14;

    private final Reader rest;
    private final char[] head = new char[MOST];
    private @Nullable DocumentException refused;
    private int length;
    private int at;

    HeadedReader(Reader rest) {
        this.rest = rest;
    }

    /** The first lines, and what little was read with them; all of it stays to be read. */
    String head() throws IOException {
        int more = 0;
        while (more >= 0 && length < MOST && !hasLines()) {
            try {
                more = rest.read(head, length, MOST - length);
                length += Math.max(0, more);
            } catch (DocumentException e) {
                // Told where the reading comes to it.
                refused = e;
                more = -1;
            }
        }
        return new String(head, 0, length);
    }

    private boolean hasLines() {
        int lines = 0;
        for (int i = 0; i < length && lines <= CsvSeparator.LINES; i++) {
            lines += head[i] == '\n' || head[i] == '\r' ? 1 : 0;
        }
        return lines > CsvSeparator.LINES;
    }

    @Override
    public int read(char[] buffer, int offset, int most) throws IOException {
        if (at == length && refused != null) {
            throw refused;
        }
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
