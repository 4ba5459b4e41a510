package io.github.openita.core.analysis;

import io.github.openita.core.words.Points;
import java.math.BigInteger;
import java.util.Comparator;

/**
 * Scores that rise together.
 *
 * @param size how many
 * @param items how many of them are items of OIT
 * @param overall what the tools concerned come to of the overall score, once all have risen in full
 * @param bits which
 */
record RaiseSet(int size, int items, Points overall, BigInteger bits) {

    static final RaiseSet NONE = new RaiseSet(0, 0, Points.ZERO, BigInteger.ZERO);

    /** The fewest first, of equally few those with the most items, then those that bring most, then the first codes. */
    static final Comparator<RaiseSet> BEST_FIRST = Comparator.comparingInt(RaiseSet::size)
            .thenComparing(RaiseSet::items, Comparator.reverseOrder())
            .thenComparing(RaiseSet::overall, Comparator.reverseOrder())
            .thenComparing(RaiseSet::bits, RaiseSet::compareCodes);

    /** The set of the first code that is not in both comes first. */
    static int compareCodes(BigInteger one, BigInteger other) {
        int lowest = one.xor(other).getLowestSetBit();
        return lowest < 0 ? 0 : one.testBit(lowest) ? -1 : 1;
    }

    static RaiseSet better(RaiseSet one, RaiseSet other) {
        return BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    /** The same for sets of as many raises and items. */
    long likeness() {
        return (long) size << 32 | items;
    }

    RaiseSet plus(RaiseSet other) {
        return new RaiseSet(size + other.size, items + other.items, overall.plus(other.overall), bits.or(other.bits));
    }
}
