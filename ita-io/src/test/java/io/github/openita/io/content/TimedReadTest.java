package io.github.openita.io.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A reader that fails or does not end keeps nobody. */
class TimedReadTest {

    private static FileContent read(Duration time, Supplier<FileContent> reading) {
        ContentReader reader = new ContentReader() {
            @Override
            public Set<FileKind> kinds() {
                return Set.of(FileKind.PDF);
            }

            @Override
            public FileContent read(String name, Path file, FileKind kind, ReadLimits limits) {
                return reading.get();
            }
        };
        return TimedRead.of(
                reader,
                "a.pdf",
                Path.of("a.pdf"),
                FileKind.PDF,
                ReadLimits.standard().withTime(time));
    }

    private static FileContent failed(Throwable thrown) {
        return read(Duration.ofMinutes(1), () -> {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        });
    }

    @Test
    void whatIsThrownBecomesAState() {
        assertEquals(FileState.DAMAGED, failed(new IllegalStateException()).state());
        assertEquals(FileState.TOO_LARGE, failed(new StackOverflowError()).state());
        assertEquals(FileState.TOO_LARGE, failed(new OutOfMemoryError()).state());
        FileContent missing = failed(new NoClassDefFoundError("org/example/Lost"));
        assertEquals(FileState.NO_READER, missing.state());
        assertTrue(missing.reason().orElseThrow().getEn().endsWith("org/example/Lost"));
    }

    /** It is interrupted; until it ends, no more than a few others are begun. */
    @Test
    void whoeverDoesNotEndIsLeftBehind() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Supplier<FileContent> endless = () -> {
            while (end.getCount() > 0) {
                try {
                    end.await();
                } catch (InterruptedException e) {
                    interrupted.countDown();
                }
            }
            return FileContent.without(FileKind.PDF, FileState.READ);
        };
        for (int i = 0; i < 8; i++) {
            assertEquals(
                    FileState.TOO_LARGE, read(Duration.ofMillis(5), endless).state());
        }
        interrupted.await();
        assertEquals(FileState.UNREADABLE, read(Duration.ofMinutes(1), endless).state());
        end.countDown();
        FileState state = FileState.UNREADABLE;
        while (state == FileState.UNREADABLE) {
            state = read(Duration.ofMinutes(1), endless).state();
            Thread.onSpinWait();
        }
        assertEquals(FileState.READ, state);
    }
}
