package io.github.openita.cli.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Standard output, which tells a reader that has gone from an output that was lost. Used by one thread. */
public final class StandardOutput extends PrintStream {

    private final Watched watched;

    public StandardOutput(OutputStream out) {
        this(new Watched(out));
    }

    private StandardOutput(Watched watched) {
        super(watched, false, StandardCharsets.UTF_8);
        this.watched = watched;
    }

    /** Whether writing failed since whoever read has closed the pipe. */
    boolean isClosedByReader() {
        return watched.failure != null
                && watched.failure.toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** Keeps the first failure, which a stream that prints only counts. */
    private static final class Watched extends FilterOutputStream {

        private @Nullable String failure;

        Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            noted(() -> out.write(b));
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            noted(() -> out.write(bytes, offset, length));
        }

        @Override
        public void flush() throws IOException {
            noted(out::flush);
        }

        private void noted(Step step) throws IOException {
            try {
                step.run();
            } catch (IOException e) {
                if (failure == null) {
                    failure = String.valueOf(e.getMessage());
                }
                throw e;
            }
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
