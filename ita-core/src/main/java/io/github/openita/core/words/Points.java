package io.github.openita.core.words;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * An exact number of points (คะแนน), of either sign: what a mean, a difference or a contribution comes to before
 * anything is rounded. Thirds and sixths stay thirds and sixths. This class is immutable and thread-safe.
 */
public final class Points implements Comparable<Points> {

    /** No points. */
    public static final Points ZERO = new Points(BigInteger.ZERO, BigInteger.ONE);

    private static final int SHOWN_DECIMALS = 2;
    private static final int MOST_DIGITS = 1000;

    private final BigInteger numerator;
    /** Above zero and without a common divisor with the numerator, so that equal values have equal fields. */
    private final BigInteger denominator;

    private Points(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    private static Points reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        return divisor.equals(BigInteger.ONE)
                ? new Points(numerator, denominator)
                : new Points(numerator.divide(divisor), denominator.divide(divisor));
    }

    /**
     * {@return the points}
     *
     * @param value a whole number of points
     */
    public static Points of(long value) {
        return new Points(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * {@return exactly as many}
     *
     * @param value points in decimal notation, with a scale of −1000 to 1000
     * @throws ArithmeticException for another scale
     */
    public static Points of(BigDecimal value) {
        if (Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw new ArithmeticException("more than " + MOST_DIGITS + " digits");
        }
        return value.scale() <= 0
                ? new Points(value.toBigIntegerExact(), BigInteger.ONE)
                : reduced(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /**
     * {@return the exact quotient}
     *
     * @param numerator the dividend
     * @param denominator the divisor, above zero
     * @throws ArithmeticException where the divisor is not above zero
     */
    public static Points ofFraction(long numerator, long denominator) {
        if (denominator <= 0) {
            throw notAboveZero(denominator);
        }
        if (numerator == Long.MIN_VALUE) {
            // Its size is no long.
            return of(numerator).dividedBy(denominator);
        }
        long divisor = divisor(Math.abs(numerator), denominator);
        return new Points(BigInteger.valueOf(numerator / divisor), BigInteger.valueOf(denominator / divisor));
    }

    /** The greatest common divisor of two numbers that are not negative, the second above zero. */
    private static long divisor(long one, long other) {
        long a = one;
        long b = other;
        while (a != 0) {
            long rest = b % a;
            b = a;
            a = rest;
        }
        return b;
    }

    /**
     * {@return their plain mean}
     *
     * @param values at least one
     * @throws ArithmeticException where there are none
     */
    public static Points mean(Collection<Points> values) {
        Points sum = ZERO;
        for (Points value : values) {
            sum = sum.plus(value);
        }
        return sum.dividedBy(values.size());
    }

    /**
     * {@return the sum}
     *
     * @param other what to add
     */
    public Points plus(Points other) {
        if (denominator.equals(other.denominator)) {
            return reduced(numerator.add(other.numerator), denominator);
        }
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * {@return the difference}
     *
     * @param other what to take away
     */
    public Points minus(Points other) {
        return plus(new Points(other.numerator.negate(), other.denominator));
    }

    /**
     * {@return the product}
     *
     * @param factor a whole number
     */
    public Points times(long factor) {
        return reduced(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /**
     * {@return the exact quotient}
     *
     * @param divisor a whole number above zero
     * @throws ArithmeticException where the divisor is not above zero
     */
    public Points dividedBy(long divisor) {
        if (divisor <= 0) {
            throw notAboveZero(divisor);
        }
        return reduced(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    private static ArithmeticException notAboveZero(long divisor) {
        return new ArithmeticException("divisor " + divisor + ": must be above zero");
    }

    /** {@return the points as the forms show them: rounded half-up (away from zero) to two decimals} */
    public Points rounded() {
        return of(toBigDecimal(SHOWN_DECIMALS));
    }

    /**
     * {@return the value rounded half-up (away from zero) to so many decimals}
     *
     * @param decimals how many digits to keep behind the point
     */
    public BigDecimal toBigDecimal(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    /** {@return −1, 0 or 1 as the value is below, at or above zero} */
    public int signum() {
        return numerator.signum();
    }

    @Override
    public int compareTo(Points other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Points that && numerator.equals(that.numerator) && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** {@return the value as shown to people, with two decimals} */
    @Override
    public String toString() {
        return toBigDecimal(SHOWN_DECIMALS).toPlainString();
    }
}
