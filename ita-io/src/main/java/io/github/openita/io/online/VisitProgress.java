package io.github.openita.io.online;

/** Hears how far the trying of links is, as a progress bar does. */
@FunctionalInterface
public interface VisitProgress {

    /**
     * Is called after each link, by one thread at a time, not always the same one. What it throws is ignored.
     *
     * @param visited how many links were tried so far, 1 or more
     * @param total how many are known that shall be tried, {@code visited} or more; it may grow
     */
    void visited(int visited, int total);
}
