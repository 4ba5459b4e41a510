package io.github.openita.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Points compute as fractions of whole numbers do; the fractions of this class are a computation of their own. */
class PointsLaws {

    /** Fractions with denominators up to 10⁸, as here, are equal where thirty decimals of them are. */
    private static final int ENOUGH_DECIMALS = 30;

    @Property(tries = 300)
    void fractionIsKeptExactly(@ForAll("fractions") Fraction a) {
        assertSameValue(a, a.toPoints());
    }

    @Property(tries = 300)
    void sumAgrees(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertSameValue(a.plus(b), a.toPoints().plus(b.toPoints()));
    }

    @Property(tries = 300)
    void differenceAgrees(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertSameValue(a.plus(b.times(-1)), a.toPoints().minus(b.toPoints()));
    }

    @Property(tries = 300)
    void productAgrees(@ForAll("fractions") Fraction a, @ForAll @IntRange(min = -1000, max = 1000) int factor) {
        assertSameValue(a.times(factor), a.toPoints().times(factor));
    }

    @Property(tries = 300)
    void quotientAgrees(@ForAll("fractions") Fraction a, @ForAll @IntRange(min = 1, max = 10000) int divisor) {
        assertSameValue(a.over(divisor), a.toPoints().dividedBy(divisor));
    }

    @Property(tries = 300)
    void meanAgrees(@ForAll("smallFractions") List<Fraction> values) {
        Fraction sum = new Fraction(BigInteger.ZERO, BigInteger.ONE);
        for (Fraction value : values) {
            sum = sum.plus(value);
        }
        assertSameValue(
                sum.over(values.size()),
                Points.mean(values.stream().map(Fraction::toPoints).toList()));
    }

    @Property(tries = 300)
    void orderAgrees(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertEquals(a.compareTo(b), a.toPoints().compareTo(b.toPoints()));
    }

    @Property(tries = 300)
    void signAgrees(@ForAll("fractions") Fraction a) {
        assertEquals(a.numerator.signum(), a.toPoints().signum());
    }

    @Property(tries = 300)
    void decimalsAreRoundedHalfUpAwayFromZero(
            @ForAll("fractions") Fraction a, @ForAll @IntRange(max = 40) int decimals) {
        assertEquals(a.halfUp(decimals), a.toPoints().toBigDecimal(decimals));
    }

    @Property(tries = 300)
    void roundedIsHalfUpToTwoDecimals(@ForAll("fractions") Fraction a) {
        assertEquals(Points.of(a.halfUp(2)), a.toPoints().rounded());
    }

    @Property(tries = 200)
    void roundingTwiceIsRoundingOnce(@ForAll("fractions") Fraction a) {
        Points rounded = a.toPoints().rounded();
        assertEquals(rounded, rounded.rounded());
    }

    @Property(tries = 200)
    void roundingMovesByHalfAHundredthAtMost(@ForAll("fractions") Fraction a) {
        Points moved = a.toPoints().minus(a.toPoints().rounded()).times(200);
        assertTrue(moved.compareTo(Points.of(1)) <= 0 && moved.compareTo(Points.of(-1)) >= 0);
    }

    @Property(tries = 200)
    void shownTextIsTheRoundedValue(@ForAll("fractions") Fraction a) {
        assertEquals(a.halfUp(2).toPlainString(), a.toPoints().toString());
    }

    @Property(tries = 200)
    void valuesAreEqualWhereTheFractionsAre(@ForAll("smallFraction") Fraction a, @ForAll("smallFraction") Fraction b) {
        assertEquals(a.compareTo(b) == 0, a.toPoints().equals(b.toPoints()));
    }

    @Property(tries = 200)
    void expandedFractionIsEqualAndHashesAlike(
            @ForAll("fractions") Fraction a, @ForAll @IntRange(min = 1, max = 1000) int factor) {
        Points expanded =
                Points.ofFraction(a.numerator.longValueExact() * factor, a.denominator.longValueExact() * factor);
        assertEquals(List.of(a.toPoints(), a.toPoints().hashCode()), List.of(expanded, expanded.hashCode()));
    }

    @Property(tries = 200)
    void decimalIsReadExactlyWhateverItsScale(@ForAll("decimals") BigDecimal decimal) {
        assertEquals(0, decimal.compareTo(Points.of(decimal).toBigDecimal(Math.max(0, decimal.scale()))));
    }

    @Property(tries = 200)
    void trailingZerosDoNotMatter(@ForAll("decimals") BigDecimal decimal) {
        assertEquals(Points.of(decimal), Points.of(decimal.setScale(decimal.scale() + 3)));
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(
                        Arbitraries.longs().between(-1_000_000, 1_000_000),
                        Arbitraries.longs().between(1, 10_000))
                .as(Fraction::of);
    }

    @Provide
    Arbitrary<Fraction> smallFraction() {
        return Combinators.combine(
                        Arbitraries.longs().between(-12, 12),
                        Arbitraries.longs().between(1, 12))
                .as(Fraction::of);
    }

    @Provide
    Arbitrary<List<Fraction>> smallFractions() {
        return Combinators.combine(
                        Arbitraries.longs().between(-1200, 1200),
                        Arbitraries.longs().between(1, 12))
                .as(Fraction::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.longs().between(-10_000_000, 10_000_000),
                        Arbitraries.integers().between(-3, 20))
                .as(BigDecimal::valueOf);
    }

    private static void assertSameValue(Fraction expected, Points actual) {
        assertEquals(expected.halfUp(ENOUGH_DECIMALS), actual.toBigDecimal(ENOUGH_DECIMALS));
        assertEquals(expected.toPoints(), actual);
    }

    /** A quotient of whole numbers, never reduced; the denominator is above zero. */
    record Fraction(BigInteger numerator, BigInteger denominator) {

        static Fraction of(long numerator, long denominator) {
            return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Fraction times(long factor) {
            return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
        }

        Fraction over(long divisor) {
            return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
        }

        int compareTo(Fraction other) {
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
        }

        /** Half a last digit is added to the value without its sign and the rest is cut off. */
        BigDecimal halfUp(int decimals) {
            BigInteger twice = denominator.shiftLeft(1);
            BigInteger digits = numerator
                    .abs()
                    .shiftLeft(1)
                    .multiply(BigInteger.TEN.pow(decimals))
                    .add(denominator)
                    .divide(twice);
            return new BigDecimal(numerator.signum() < 0 ? digits.negate() : digits, decimals);
        }

        Points toPoints() {
            return Points.ofFraction(numerator.longValueExact(), denominator.longValueExact());
        }
    }
}
