package io.github.openita.benchmarks;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that the library wants to reach. Immutable and thread-safe.
 *
 * @param title what it is about
 * @param claims where it must hold
 */
record Goal(String title, List<Claim> claims) {

    /**
     * One figure, and where it must lie.
     *
     * @param where what is special about it
     * @param row the row that is measured
     * @param beside the row that it is divided by; {@code null} where the figure stands for itself
     * @param atMost whether the limit is an upper one
     * @param limit what the median must not pass
     */
    record Claim(String where, String row, @Nullable String beside, boolean atMost, double limit) {

        static Claim atMost(String where, String row, String beside, double limit) {
            return new Claim(where, row, beside, true, limit);
        }

        static Claim atLeast(String where, String row, String beside, double limit) {
            return new Claim(where, row, beside, false, limit);
        }

        Optional<Spread> figure(Results results) {
            return beside == null ? results.of(row) : results.ratio(row, beside);
        }

        boolean isReached(Spread figure) {
            return atMost ? figure.median() <= limit : figure.median() >= limit;
        }

        String target() {
            return (atMost ? "≤ " : "≥ ") + Spread.figure(limit);
        }
    }
}
