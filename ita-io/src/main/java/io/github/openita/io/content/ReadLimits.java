package io.github.openita.io.content;

import io.github.openita.core.words.InvalidInputException;
import java.time.Duration;

/**
 * How much of a file is read at most: what passes a limit is said to be too large and not read. Immutable and
 * thread-safe.
 *
 * @param bytes the bytes of the file itself; more than 0
 * @param unpackedBytes the bytes that come out of its compressed parts, all together; more than 0
 * @param pages the pages of a PDF; more than 0
 * @param cells the cells of its tables, all together; more than 0
 * @param characters the characters of its text; more than 0
 * @param nesting how deep its elements or objects lie in each other; more than 0
 * @param time how long the reading may take; longer than nothing
 */
public record ReadLimits(
        long bytes, long unpackedBytes, int pages, int cells, int characters, int nesting, Duration time) {

    private static final ReadLimits STANDARD =
            new ReadLimits(64L << 20, 128L << 20, 5_000, 1 << 20, 1 << 24, 256, Duration.ofSeconds(30));

    /**
     * Checks them.
     *
     * @param bytes the bytes of the file itself
     * @param unpackedBytes the bytes that come out of its compressed parts
     * @param pages the pages of a PDF
     * @param cells the cells of its tables
     * @param characters the characters of its text
     * @param nesting how deep its elements or objects lie in each other
     * @param time how long the reading may take
     * @throws InvalidInputException where one is not more than 0
     */
    public ReadLimits {
        if (Math.min(bytes, unpackedBytes) <= 0
                || Math.min(Math.min(pages, cells), Math.min(characters, nesting)) <= 0
                || time.isNegative()
                || time.isZero()) {
            throw new InvalidInputException("ขีดจำกัดการอ่านต้องมากกว่า 0", "a limit on reading must be more than 0");
        }
    }

    /**
     * {@return 64 MiB of a file, 128 MiB unpacked, 5,000 pages, 1,048,576 cells, 16,777,216 characters, 256 elements in each other, 30 seconds}
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * {@return the same limits with another one on time}
     *
     * @param longest how long the reading of a file may take
     * @throws InvalidInputException where it is not longer than nothing
     */
    public ReadLimits withTime(Duration longest) {
        return new ReadLimits(bytes, unpackedBytes, pages, cells, characters, nesting, longest);
    }
}
