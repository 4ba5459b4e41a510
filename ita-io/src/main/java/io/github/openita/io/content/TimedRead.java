package io.github.openita.io.content;

import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file in a thread of its own, whose stack is the same whoever asks, and waits no longer than the limit. A
 * library that cannot be interrupted is left behind; so many that are still at it keep further ones from being started.
 * Static methods only; thread-safe.
 */
final class TimedRead {

    private static final long STACK = 1 << 20;
    private static final int MOST_LEFT_BEHIND = 8;

    private static final AtomicInteger LEFT_BEHIND = new AtomicInteger();

    private TimedRead() {}

    static FileContent of(ContentReader reader, String name, Path file, FileKind kind, ReadLimits limits) {
        return of(reader, () -> reader.read(name, file, kind, limits), kind, limits);
    }

    static FileContent of(ContentReader reader, String name, byte[] bytes, FileKind kind, ReadLimits limits) {
        return of(reader, () -> reader.read(name, bytes, kind, limits), kind, limits);
    }

    private static FileContent of(
            ContentReader reader, Callable<FileContent> reading, FileKind kind, ReadLimits limits) {
        if (LEFT_BEHIND.get() >= MOST_LEFT_BEHIND) {
            return Reasons.of(
                    kind,
                    FileState.UNREADABLE,
                    "ยังอ่านไฟล์อื่นที่ใช้เวลานานเกินไปค้างอยู่หลายไฟล์",
                    "too many other files that take too long are still being read");
        }
        // Whether one of the two is done with the other: the reading ended, or nobody waits for it.
        boolean[] settled = new boolean[1];
        FutureTask<FileContent> task = new FutureTask<>(reading);
        Runnable run = () -> {
            task.run();
            synchronized (settled) {
                if (settled[0]) {
                    LEFT_BEHIND.decrementAndGet();
                }
                settled[0] = true;
            }
        };
        Thread thread = new Thread(null, run, "ita-read", STACK);
        thread.setDaemon(true);
        thread.setContextClassLoader(reader.getClass().getClassLoader());
        thread.start();
        try {
            return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            leave(thread, settled);
            return Reasons.tooSlow(kind, limits.time());
        } catch (InterruptedException e) {
            leave(thread, settled);
            Thread.currentThread().interrupt();
            return Reasons.of(kind, FileState.UNREADABLE, "การอ่านถูกยกเลิก", "the reading was interrupted");
        } catch (ExecutionException e) {
            return failed(kind, e.getCause());
        }
    }

    private static FileContent failed(FileKind kind, @Nullable Throwable why) {
        if (why instanceof StackOverflowError) {
            return Reasons.of(kind, FileState.TOO_LARGE, "ซ้อนกันลึกเกินไป", "nested too deeply");
        }
        if (why instanceof OutOfMemoryError) {
            return Reasons.of(
                    kind, FileState.TOO_LARGE, "ต้องใช้หน่วยความจำมากกว่าที่มี", "needs more memory than there is");
        }
        if (why instanceof LinkageError) {
            return Reasons.of(
                    kind,
                    FileState.NO_READER,
                    "ขาดส่วนของไลบรารีที่ใช้อ่าน: " + why.getMessage(),
                    "a part of the library that reads it is missing: " + why.getMessage());
        }
        return FileContent.without(kind, FileState.DAMAGED);
    }

    private static void leave(Thread thread, boolean[] settled) {
        synchronized (settled) {
            if (!settled[0]) {
                settled[0] = true;
                LEFT_BEHIND.incrementAndGet();
            }
        }
        thread.interrupt();
    }
}
