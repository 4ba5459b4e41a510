package io.github.openita.core.scoring;

import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.List;

/**
 * What the two parts of a node can be, given all that is known of it: the first part, the second, and their sum each
 * lie between two bounds. Every bound is reached by some pair of parts of 0–100 that agrees with what is known; a whole
 * that is given with two decimals may have been rounded, a part that is given is what it says.
 *
 * <p>Where figures contradict each other, the parts that are given stand and the rest comes as near as it can.
 */
final class PartRange {

    private static final Bounds ANY = new Bounds(Points.ZERO, Points.of(100));
    private static final PartRange UNKNOWN = new PartRange(ANY, ANY, ANY.plus(ANY));

    private final Bounds first;
    private final Bounds second;
    private final Bounds sum;

    private PartRange(Bounds first, Bounds second, Bounds sum) {
        this.first = first;
        this.second = second;
        this.sum = sum;
    }

    /** What the parts of a node can be, from its questions up. */
    static PartRange of(ScoreNode node) {
        ScoreNode firstPart = node.getParts().get(0);
        ScoreNode secondPart = node.getParts().get(1);
        if (firstPart.isExact() && secondPart.isExact()) {
            return ofParts(firstPart.value().orElseThrow(), secondPart.value().orElseThrow());
        }
        PartRange range = ofChildren(node.getChildren());
        if (firstPart.isGiven()) {
            range = range.withFirst(firstPart.value().orElseThrow());
        }
        if (secondPart.isGiven()) {
            range = range.swapped().withFirst(secondPart.value().orElseThrow()).swapped();
        }
        return node.isPrinted() ? range.withSum(Range.ofPrinted(node.value().orElseThrow())) : range;
    }

    private static PartRange ofParts(Points first, Points second) {
        Points sum = first.plus(second);
        return new PartRange(new Bounds(first, first), new Bounds(second, second), new Bounds(sum, sum));
    }

    /** The mean of theirs. */
    private static PartRange ofChildren(List<ScoreNode> children) {
        if (children.isEmpty()) {
            return UNKNOWN;
        }
        PartRange one = of(children.get(0));
        Bounds first = one.first;
        Bounds second = one.second;
        Bounds sum = one.sum;
        for (int i = 1; i < children.size(); i++) {
            PartRange range = of(children.get(i));
            first = first.plus(range.first);
            second = second.plus(range.second);
            sum = sum.plus(range.sum);
        }
        int count = children.size();
        return new PartRange(first.dividedBy(count), second.dividedBy(count), sum.dividedBy(count));
    }

    private PartRange swapped() {
        return new PartRange(second, first, sum);
    }

    private PartRange withFirst(Points value) {
        Bounds point = new Bounds(value, value);
        Bounds newSum = sum.within(point.plus(second));
        return new PartRange(point, second.within(newSum.minus(point)), newSum);
    }

    private PartRange withSum(Range whole) {
        // Upwards the figure counts as printed: a tool that is shown below a score has no part that is counted above.
        Bounds both = sum.within(whole.low().times(2), whole.value().times(2));
        return new PartRange(first.within(both.minus(second)), second.within(both.minus(first)), both);
    }

    /** The least that the smaller of the two parts can be. */
    Points lowestMinimum() {
        return Range.least(first.low, second.low);
    }

    /** The most that the smaller of the two parts can be. */
    Points highestMinimum() {
        Points balanced = first.nearest(sum.high.dividedBy(2));
        return Range.least(balanced, Range.least(second.high, sum.high.minus(balanced)));
    }

    /** The most that each part can be, not both at once. */
    List<Score> highestParts() {
        return List.of(Score.of(first.high), Score.of(second.high));
    }

    /** The most that the mean of the two parts can be. */
    Score highestMean() {
        return Score.of(sum.high.dividedBy(2));
    }

    /** A lowest and a highest value, both possible. */
    private record Bounds(Points low, Points high) {

        Bounds dividedBy(long divisor) {
            return new Bounds(low.dividedBy(divisor), high.dividedBy(divisor));
        }

        Bounds plus(Bounds other) {
            return new Bounds(low.plus(other.low), high.plus(other.high));
        }

        /** What is left for the one of two when the sum lies here and the other there. */
        Bounds minus(Bounds other) {
            return new Bounds(low.minus(other.high), high.minus(other.low));
        }

        /** These bounds, as far as they lie in the others; where none does, the nearest of them. */
        Bounds within(Bounds other) {
            return new Bounds(other.nearest(low), other.nearest(high));
        }

        /** The others, as far as they lie in these; where none does, the nearest of these. */
        Bounds within(Points otherLow, Points otherHigh) {
            return new Bounds(nearest(otherLow), nearest(otherHigh));
        }

        Points nearest(Points value) {
            return value.compareTo(low) < 0 ? low : value.compareTo(high) > 0 ? high : value;
        }
    }
}
