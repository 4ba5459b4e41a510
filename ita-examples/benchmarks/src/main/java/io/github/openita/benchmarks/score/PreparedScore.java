package io.github.openita.benchmarks.score;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One contender with one task before it. Used by one thread.
 *
 * @param <R> what it computes
 */
interface PreparedScore<R> {

    /** What is measured. */
    R run();

    /** The figures of that by what they are of, in order. */
    Map<String, BigDecimal> figures(R result);

    /** Runs once and says what came out. */
    default Map<String, BigDecimal> computed() {
        return figures(run());
    }
}
