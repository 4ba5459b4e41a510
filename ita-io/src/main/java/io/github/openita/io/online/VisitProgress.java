package io.github.openita.io.online;

/** Hears how far the trying of links is, as a progress bar does. */
@FunctionalInterface
public interface VisitProgress {

    /**
     * Is called behind each link, by one thread at a time, in no fixed thread. Whatever it throws is not heard of.
     *
     * @param visited how many links were tried so far, 1 or more
     * @param total how many are known that shall be tried, {@code visited} or more; it may grow
     */
    void visited(int visited, int total);
}
