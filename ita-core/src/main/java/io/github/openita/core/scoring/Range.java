package io.github.openita.core.scoring;

import io.github.openita.core.words.Points;
import java.util.List;

/**
 * A figure with the bounds between which rounding leaves it.
 *
 * @param value the figure as it is known
 * @param low the least that it can be
 * @param high the most that it can be
 */
record Range(Points value, Points low, Points high) {

    private static final Points FULL = Points.of(100);
    private static final Points HUNDREDTH = Points.ofFraction(1, 100);
    private static final Points HALF_A_HUNDREDTH = Points.ofFraction(1, 200);
    /** A figure is rounded half-up: it was less than half a hundredth above. */
    private static final Points LESS_THAN_THAT = Points.ofFraction(49_999, 10_000_000);

    static Range exactly(Points value) {
        return new Range(value, value, value);
    }

    /** What a printed figure can have been: one of at most two decimals may have been rounded. */
    static Range ofPrinted(Points value) {
        return value.equals(value.rounded())
                ? new Range(
                        value,
                        most(Points.ZERO, value.minus(HALF_A_HUNDREDTH)),
                        least(FULL, value.plus(LESS_THAN_THAT)))
                : exactly(value);
    }

    static Range mean(List<Range> ranges) {
        return new Range(
                Points.mean(ranges.stream().map(Range::value).toList()),
                Points.mean(ranges.stream().map(Range::low).toList()),
                Points.mean(ranges.stream().map(Range::high).toList()));
    }

    /** The part that makes this the whole of it and another part. */
    Range otherThan(Range part) {
        return new Range(
                value.times(2).minus(part.value),
                low.times(2).minus(part.high),
                high.times(2).minus(part.low));
    }

    /** Whether some score of 0–100 lies in it. */
    boolean isPossible() {
        return high.signum() >= 0 && low.compareTo(FULL) <= 0;
    }

    /** The same within 0–100, where some score lies in it, with bounds of two decimals that leave nothing out. */
    Range ofScore() {
        Points floor = low.rounded().compareTo(low) > 0 ? low.rounded().minus(HUNDREDTH) : low.rounded();
        Points ceiling = high.rounded().compareTo(high) < 0 ? high.rounded().plus(HUNDREDTH) : high.rounded();
        return new Range(within(value), within(floor), within(ceiling));
    }

    private static Points within(Points points) {
        return most(Points.ZERO, least(FULL, points));
    }

    static Points least(Points a, Points b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    static Points most(Points a, Points b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
