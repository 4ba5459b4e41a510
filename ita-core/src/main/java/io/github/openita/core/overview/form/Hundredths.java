package io.github.openita.core.overview.form;

import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Shown scores as whole hundredths of a point, 0 to 10000. Static methods only. */
public final class Hundredths {

    /** No score. */
    public static final int NONE = -1;

    public static final int FULL = 10_000;

    /** Points that a hundredth is of. */
    public static final int OF_A_POINT = 100;

    /** Each shown score once: there are few, and results are many. */
    private static final Score[] SCORES = new Score[FULL + 1];

    static {
        for (int i = 0; i <= FULL; i++) {
            SCORES[i] = Score.of(Points.ofFraction(i, OF_A_POINT));
        }
    }

    private Hundredths() {}

    public static int of(Optional<Score> score) {
        return score.isPresent() ? of(score.get()) : NONE;
    }

    public static int of(Score score) {
        return score.toHundredths();
    }

    public static Optional<Score> toScore(int hundredths) {
        return hundredths == NONE ? Optional.empty() : Optional.of(SCORES[hundredths]);
    }

    /**
     * Items in the order of their numbers, of equal numbers in the order in which they came.
     *
     * @param number gives a number from 0 to one above {@link #FULL}
     */
    public static <T> List<T> sorted(List<T> items, ToIntFunction<T> number) {
        int[] next = new int[FULL + 3];
        for (T item : items) {
            next[number.applyAsInt(item) + 1]++;
        }
        for (int i = 1; i < next.length; i++) {
            next[i] += next[i - 1];
        }
        List<T> sorted = new ArrayList<>(items);
        for (T item : items) {
            sorted.set(next[number.applyAsInt(item)]++, item);
        }
        return sorted;
    }

    public static Points toPoints(long hundredths) {
        return Points.ofFraction(hundredths, OF_A_POINT);
    }

    /** The mean in points. */
    public static Points mean(long sum, long count) {
        return Points.ofFraction(sum, OF_A_POINT * count);
    }
}
