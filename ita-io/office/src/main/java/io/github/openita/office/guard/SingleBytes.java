package io.github.openita.office.guard;

import java.io.IOException;
import java.io.InputStream;

/** Bytes one by one, without a lock for each. Used by one thread. */
final class SingleBytes {

    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private int at;
    private int end;

    SingleBytes(InputStream in) {
        this.in = in;
    }

    /** The next byte, from 0 to 255; -1 at the end. */
    int read() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(block, 0, BLOCK));
            if (end == 0) {
                return -1;
            }
        }
        return block[at++] & 0xFF;
    }
}
