package io.github.openita.benchmarks.nation;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One contender in a JVM of its own, started by {@link NationPart}: prints how long each pass took, or the heap. */
final class NationRun {

    private NationRun() {}

    /**
     * Runs one contender.
     *
     * @param args {@code time} or {@code heap}, the contender, the folder of the files, how many passes
     */
    public static void main(String[] args) throws IOException {
        Contender contender = Contender.valueOf(args[1]);
        Path file = Path.of(args[2]).resolve(contender.file());
        int passes = Integer.parseInt(args[3]);
        List<Long> figures = new ArrayList<>();
        for (int i = 0; i < passes; i++) {
            figures.add(args[0].equals("heap") ? heap(contender, file) : time(contender, file));
        }
        System.out.println(figures.stream()
                .map(figure -> String.format(Locale.ROOT, "%d", figure))
                .collect(Collectors.joining(" ")));
    }

    private static long time(Contender contender, Path file) throws IOException {
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(file)) {
            if (contender.read(in) == 0) {
                throw new IllegalStateException("nothing was read");
            }
        }
        return System.nanoTime() - start;
    }

    /** The most bytes that are live while the file is read and the results are made. */
    private static long heap(Contender contender, Path file) throws IOException {
        Watched in = new Watched(Files.newInputStream(file), Files.size(file));
        try (in) {
            contender.read(in);
        }
        return in.most;
    }

    /** Looks at the live heap at thirty places of the file, and at its end. */
    private static final class Watched extends FilterInputStream {

        private static final int PLACES = 30;

        private final long step;
        private long next;
        private long read;
        private long most;

        Watched(InputStream in, long size) {
            super(in);
            step = Math.max(1, size / PLACES);
            next = step;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            read += Math.max(0, n);
            if (n < 0 || read >= next) {
                next += step;
                System.gc();
                most = Math.max(
                        most,
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
            return n;
        }
    }
}
