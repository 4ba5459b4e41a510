package io.github.openita.benchmarks;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that the library wants to reach. Immutable and thread-safe.
 *
 * @param title what it is about
 * @param claims where it must hold
 * @param why why it is not reached, where it is not and that is known; may be empty
 */
record Goal(String title, List<Claim> claims, String why) {

    Goal(String title, List<Claim> claims) {
        this(title, claims, "");
    }

    /** Whether it holds everywhere, as far as it was measured. */
    boolean isReached(Results results) {
        return claims.stream()
                .allMatch(claim -> claim.figure(results).map(claim::isReached).orElse(true));
    }

    /**
     * One figure, and where it must lie.
     *
     * @param where what is special about it
     * @param row the row that is measured
     * @param beside the row that it is divided by; {@code null} where the figure stands for itself
     * @param atMost whether the limit is an upper one
     * @param limit what the median must not pass
     * @param ceiling the row that stands for the best that can be had in the place of the library; {@code null} where
     *     there is none
     */
    record Claim(
            String where,
            String row,
            @Nullable String beside,
            boolean atMost,
            double limit,
            @Nullable String ceiling) {

        static Claim atMost(String where, String row, String beside, double limit) {
            return new Claim(where, row, beside, true, limit, null);
        }

        static Claim atLeast(String where, String row, String beside, double limit, String ceiling) {
            return new Claim(where, row, beside, false, limit, ceiling);
        }

        static Claim alone(String where, String row, double limit) {
            return new Claim(where, row, null, true, limit, null);
        }

        Optional<Spread> figure(Results results) {
            return beside == null ? results.of(row) : results.ratio(row, beside);
        }

        /** What the claim comes to with the ceiling in the place of the library. */
        Optional<Spread> atBest(Results results) {
            return ceiling == null ? Optional.empty() : results.ratio(row, ceiling);
        }

        boolean isReached(Spread figure) {
            return atMost ? figure.median() <= limit : figure.median() >= limit;
        }

        String target() {
            return (atMost ? "≤ " : "≥ ") + Spread.figure(limit);
        }
    }
}
