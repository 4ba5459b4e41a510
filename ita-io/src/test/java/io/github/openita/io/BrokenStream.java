package io.github.openita.io;

import java.io.IOException;
import java.io.InputStream;

/** Gives so many spaces and then fails, as a disk does. */
public final class BrokenStream extends InputStream {

    private int left;

    /** @param spaces how many bytes can be read */
    public BrokenStream(int spaces) {
        left = spaces;
    }

    @Override
    public int read() throws IOException {
        if (left == 0) {
            throw new IOException("broken");
        }
        left--;
        return ' ';
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        buffer[offset] = (byte) read();
        return 1;
    }
}
