package io.github.openita.io.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Gives documents to readers in several threads, and watches that none of them takes for ever. */
final class FuzzRun {

    private static final long WATCH_MILLIS = 50;

    /** A document may wait so many times as long as it may work; what is watched is no clock, which a pause makes run. */
    private static final int WAITING = 10;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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
        /** The processor time that the thread had when it began with the document. */
        private long since;
        /** How often the document was found to be worked on. */
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
            since = processorTime();
            watched = 0;
            working = true;
        }

        private synchronized boolean end(Reader reader, int size, boolean taken, Throwable thrown) {
            working = false;
            if (!abandoned) {
                Duration time = Duration.ofNanos(processorTime() - since);
                tally.count(reader, new Tally.Outcome(document, size, taken, thrown, time));
            }
            return !abandoned;
        }

        private long processorTime() {
            return THREADS.getThreadCpuTime(getId());
        }

        synchronized boolean hangs() {
            if (!working || abandoned) {
                return false;
            }
            watched++;
            Duration time = Duration.ofNanos(processorTime() - since);
            boolean waits = watched * WATCH_MILLIS >= limit.toMillis() * WAITING;
            if (!waits && time.compareTo(limit) < 0) {
                return false;
            }
            abandoned = true;
            tally.countHang(maker.readerOf(document), document, getStackTrace(), time);
            return true;
        }
    }
}
