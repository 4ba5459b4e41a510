package io.github.openita.benchmarks.check;

import java.util.Set;

/**
 * One contender with one document before it. Used by one thread.
 *
 * @param <R> what it gives its users
 */
interface PreparedCheck<R> {

    /** What is measured: the check, up to what the contender gives its users. */
    R run();

    /** What that says, in the words that all contenders share. */
    Set<Spot> spots(R result);

    /** Runs once and says what was found. */
    default Set<Spot> found() {
        return spots(run());
    }
}
