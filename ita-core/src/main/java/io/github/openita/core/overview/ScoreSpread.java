package io.github.openita.core.overview;

import io.github.openita.core.overview.form.Hundredths;
import io.github.openita.core.words.Points;

/** Computes how scores in hundredths are spread. Static methods only. */
final class ScoreSpread {

    private static final int QUARTERS = 4;

    private ScoreSpread() {}

    /** Of scores in order, the least first. */
    static ScoreDistribution of(int... sorted) {
        ImmutableScoreDistribution.Builder spread = ScoreDistribution.builder().count(sorted.length);
        if (sorted.length == 0) {
            return spread.build();
        }
        long sum = 0;
        for (int score : sorted) {
            sum += score;
        }
        return spread.mean(Hundredths.mean(sum, sorted.length))
                .least(quartile(sorted, 0))
                .lowerQuartile(quartile(sorted, 1))
                .median(quartile(sorted, 2))
                .upperQuartile(quartile(sorted, 3))
                .most(quartile(sorted, QUARTERS))
                .build();
    }

    /** The score at place (n − 1) · k / 4 from 0, between two places by parts of four. */
    private static Points quartile(int[] sorted, int k) {
        long quarters = (sorted.length - 1L) * k;
        int below = (int) (quarters / QUARTERS);
        long rest = quarters % QUARTERS;
        long score = sorted[below] * (long) QUARTERS;
        if (rest > 0) {
            score += (sorted[below + 1] - sorted[below]) * rest;
        }
        return Points.ofFraction(score, (long) Hundredths.OF_A_POINT * QUARTERS);
    }
}
