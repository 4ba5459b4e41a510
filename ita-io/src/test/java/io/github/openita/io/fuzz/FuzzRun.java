package io.github.openita.io.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Gives documents to readers in several threads, and watches that none of them takes for ever. */
final class FuzzRun {

    private static final long WATCH_MILLIS = 50;

    private final Maker maker;
    private final Tally tally;
    private final long documents;
    private final Duration limit;
    private final AtomicLong next = new AtomicLong();
    private final AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();

    FuzzRun(List<Reader> readers, long seed, long documents, Duration limit) {
        maker = new Maker(readers, seed);
        tally = new Tally(readers);
        this.documents = documents;
        this.limit = limit;
    }

    /** Ends early, with an exception, where the documents themselves cannot be made. */
    Tally run(int threads) throws InterruptedException {
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            workers.add(started(i));
        }
        while (workers.stream().anyMatch(Worker::isAlive)) {
            for (int i = 0; i < workers.size(); i++) {
                if (workers.get(i).hangs()) {
                    // The thread cannot be stopped; another one takes its place.
                    workers.set(i, started(i));
                }
            }
            Thread.sleep(WATCH_MILLIS);
        }
        if (tally.tried() != documents) {
            throw new IllegalStateException(
                    "only " + tally.tried() + " of " + documents + " documents were tried", broken.get());
        }
        return tally;
    }

    private Worker started(int number) {
        Worker worker = new Worker(number);
        worker.setDaemon(true);
        worker.setUncaughtExceptionHandler((thread, e) -> broken.compareAndSet(null, e));
        worker.start();
        return worker;
    }

    private final class Worker extends Thread {

        private long document;
        private long since;
        /** How often the document was found to be worked on: no clock, which runs on where the whole process is paused. */
        private long watched;

        private boolean working;
        private boolean abandoned;

        Worker(int number) {
            super("fuzz-" + number);
        }

        @Override
        public void run() {
            for (long number = next.getAndIncrement(); number < documents; number = next.getAndIncrement()) {
                Reader reader = maker.readerOf(number);
                byte[] made = maker.document(number);
                begin(number);
                boolean taken = false;
                Throwable thrown = null;
                try {
                    taken = reader.takes(made);
                } catch (Throwable e) {
                    // Whatever it is: it is what is looked for.
                    thrown = e;
                }
                if (!end(reader, made.length, taken, thrown)) {
                    return;
                }
            }
        }

        private synchronized void begin(long number) {
            document = number;
            since = System.nanoTime();
            watched = 0;
            working = true;
        }

        private synchronized boolean end(Reader reader, int size, boolean taken, Throwable thrown) {
            working = false;
            if (!abandoned) {
                Duration time = Duration.ofNanos(System.nanoTime() - since);
                tally.count(reader, new Tally.Outcome(document, size, taken, thrown, time));
            }
            return !abandoned;
        }

        synchronized boolean hangs() {
            if (!working || abandoned || ++watched * WATCH_MILLIS < limit.toMillis()) {
                return false;
            }
            abandoned = true;
            Duration time = Duration.ofNanos(System.nanoTime() - since);
            tally.countHang(maker.readerOf(document), document, getStackTrace(), time);
            return true;
        }
    }
}
