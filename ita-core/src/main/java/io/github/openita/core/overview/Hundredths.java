package io.github.openita.core.overview;

import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.Optional;

/** Shown scores as whole hundredths of a point, 0 to 10000. Static methods only. */
final class Hundredths {

    /** No score. */
    static final int NONE = -1;

    static final int FULL = 10_000;

    /** Points that a hundredth is of. */
    static final int OF_A_POINT = 100;

    /** Each shown score once: there are few, and results are many. */
    private static final Score[] SCORES = new Score[FULL + 1];

    static {
        for (int i = 0; i <= FULL; i++) {
            SCORES[i] = Score.of(Points.ofFraction(i, OF_A_POINT));
        }
    }

    private Hundredths() {}

    static int of(Optional<Score> score) {
        return score.isPresent() ? of(score.get()) : NONE;
    }

    static int of(Score score) {
        return score.toHundredths();
    }

    static Optional<Score> toScore(int hundredths) {
        return hundredths == NONE ? Optional.empty() : Optional.of(SCORES[hundredths]);
    }

    static Points toPoints(long hundredths) {
        return Points.ofFraction(hundredths, OF_A_POINT);
    }
}
