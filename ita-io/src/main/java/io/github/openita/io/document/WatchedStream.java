package io.github.openita.io.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes were read so far. Not thread-safe. */
final class WatchedStream extends FilterInputStream {

    private final LongConsumer watcher;
    private long read;

    WatchedStream(InputStream in, LongConsumer watcher) {
        super(in);
        this.watcher = watcher;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        tell(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int more = super.read(buffer, offset, length);
        tell(Math.max(0, more));
        return more;
    }

    private void tell(int more) {
        read += more;
        watcher.accept(read);
    }
}
