package io.github.openita.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Points that fit into two longs, and those that do not, are what they were when all were of any size. */
class FormerPointsLaws {

    /** The same value in both. */
    record Pair(FormerPoints former, Points points) {}

    @Property(tries = 1000)
    void sumDifferenceAndOrderAreTheSame(@ForAll("pairs") Pair a, @ForAll("pairs") Pair b) {
        assertSame(a.former.plus(b.former), a.points.plus(b.points));
        assertSame(a.former.minus(b.former), a.points.minus(b.points));
        assertEquals(a.former.compareTo(b.former), a.points.compareTo(b.points));
        assertEquals(a.former.equals(b.former), a.points.equals(b.points));
    }

    @Property(tries = 1000)
    void productQuotientAndRoundingAreTheSame(@ForAll("pairs") Pair a, @ForAll("longs") long factor) {
        assertSame(a.former.times(factor), a.points.times(factor));
        long divisor = factor == Long.MIN_VALUE || factor == 0 ? 1 : Math.abs(factor);
        assertSame(a.former.dividedBy(divisor), a.points.dividedBy(divisor));
        assertSame(a.former.rounded(), a.points.rounded());
        assertEquals(a.former.numerator().signum(), a.points.signum());
        assertEquals(a.former.toBigDecimal(2).toPlainString(), a.points.toString());
    }

    @Property(tries = 500)
    void whatGrewTooLargeAndCameBackIsEqualToWhatNeverLeft(
            @ForAll("pairs") Pair a, @ForAll("pairs") Pair b, @ForAll("longs") long factor) {
        Points there = a.points.plus(b.points).minus(b.points);
        Points scaled = factor <= 0 ? a.points : a.points.times(factor).dividedBy(factor);
        for (Points back : List.of(there, scaled)) {
            assertEquals(a.points, back);
            assertEquals(a.points.hashCode(), back.hashCode());
            assertEquals(0, a.points.compareTo(back));
        }
    }

    private static void assertSame(FormerPoints expected, Points actual) {
        assertEquals(expected, FormerPoints.of(actual));
        assertEquals(actual.times(Long.MAX_VALUE).dividedBy(Long.MAX_VALUE), actual);
    }

    @Provide
    Arbitrary<Long> longs() {
        return Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.longs().between(-1000, 1000),
                Arbitraries.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, Long.MAX_VALUE - 1, 1L << 62));
    }

    @Provide
    Arbitrary<Pair> pairs() {
        Arbitrary<Long> divisors = Arbitraries.of(
                1L,
                2L,
                3L,
                7L,
                39L,
                100L,
                5000L,
                54_834L,
                999_999_000L,
                1L << 31,
                1L << 62,
                1_000_000_000_000_000_000L,
                Long.MAX_VALUE);
        Arbitrary<Pair> fractions = Combinators.combine(longs(), divisors)
                .as((top, bottom) -> new Pair(FormerPoints.of(top, bottom), Points.ofFraction(top, bottom)));
        Arbitrary<Pair> decimals = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(22).negate(), BigInteger.TEN.pow(22)),
                        Arbitraries.integers().between(-3, 20))
                .as(BigDecimal::new)
                .map(decimal -> new Pair(FormerPoints.of(decimal), Points.of(decimal)));
        return Arbitraries.oneOf(fractions, decimals);
    }
}
