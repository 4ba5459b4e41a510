package io.github.openita.core.words;

import io.github.openita.core.internal.stored.Stored;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact number of points (คะแนน), of either sign: what a mean, a difference or a contribution comes to before
 * anything is rounded. Thirds and sixths stay thirds and sixths, however large their fraction grows. This class is
 * immutable and thread-safe.
 *
 * @serial exclude
 */
public final class Points implements Comparable<Points>, Serializable {

    private static final long serialVersionUID = 1L;

    /** No points. */
    public static final Points ZERO = new Points(0, 1);

    private static final int SHOWN_DECIMALS = 2;
    private static final int MOST_DIGITS = 1000;
    /** Ten to so many, and every number of so many digits, is a long. */
    private static final int DIGITS_OF_A_LONG = 18;
    /** A hundred times as much is a long, and so is twice what is less than that. */
    private static final long MOST_TO_ROUND = Long.MAX_VALUE / 200;

    private final long numerator;
    /** Above zero and without a common divisor with the numerator, so that equal values have equal fields. */
    private final long denominator;
    /** The value where it is no fraction of two longs; the fields above are 0 and 1 then. */
    private final transient @Nullable Fraction large;

    private Points(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        large = null;
    }

    private Points(Fraction large) {
        numerator = 0;
        denominator = 1;
        this.large = large;
    }

    /** A fraction of two longs where it is one, so that it is never both. */
    private static Points of(Fraction value) {
        return value.numerator().bitLength() < Long.SIZE && value.denominator().bitLength() < Long.SIZE
                ? new Points(value.numerator().longValue(), value.denominator().longValue())
                : new Points(value);
    }

    Fraction toFraction() {
        return large == null ? new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)) : large;
    }

    /**
     * {@return the points}
     *
     * @param value a whole number of points
     */
    public static Points of(long value) {
        return new Points(value, 1);
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
        if (value.scale() <= 0) {
            return of(new Fraction(value.toBigIntegerExact(), BigInteger.ONE));
        }
        BigInteger divisor = BigInteger.TEN.pow(value.scale());
        return value.scale() <= DIGITS_OF_A_LONG && value.precision() <= DIGITS_OF_A_LONG
                ? ofFraction(value.unscaledValue().longValue(), divisor.longValue())
                : of(Fraction.of(value.unscaledValue(), divisor));
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
        long divisor = divisor(numerator, denominator);
        return new Points(numerator / divisor, denominator / divisor);
    }

    /** The greatest common divisor of two numbers, the second above zero. */
    private static long divisor(long one, long other) {
        long a = other;
        long b = one % other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return Math.abs(a);
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
        if (large == null && other.large == null) {
            try {
                return sum(other.numerator, other.denominator);
            } catch (ArithmeticException e) {
                // Too large for a long.
            }
        }
        return of(toFraction().plus(other.toFraction()));
    }

    /**
     * {@return the difference}
     *
     * @param other what to take away
     */
    public Points minus(Points other) {
        return plus(other.times(-1));
    }

    private Points sum(long otherNumerator, long otherDenominator) {
        if (denominator == otherDenominator) {
            return ofFraction(Math.addExact(numerator, otherNumerator), denominator);
        }
        // A divisor of the sum and of the product of the denominators divides what these have in common, too.
        long common = divisor(denominator, otherDenominator);
        long factor = otherDenominator / common;
        long sum = Math.addExact(
                Math.multiplyExact(numerator, factor), Math.multiplyExact(otherNumerator, denominator / common));
        long divisor = divisor(sum, common);
        return new Points(sum / divisor, Math.multiplyExact(denominator / divisor, factor));
    }

    /**
     * {@return the product}
     *
     * @param factor a whole number
     */
    public Points times(long factor) {
        if (large == null) {
            long divisor = divisor(factor, denominator);
            try {
                return new Points(Math.multiplyExact(numerator, factor / divisor), denominator / divisor);
            } catch (ArithmeticException e) {
                // Too large for a long.
            }
        }
        return of(toFraction().times(factor));
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
        if (large == null) {
            long common = divisor(numerator, divisor);
            try {
                return new Points(numerator / common, Math.multiplyExact(denominator, divisor / common));
            } catch (ArithmeticException e) {
                // Too large for a long.
            }
        }
        return of(toFraction().dividedBy(divisor));
    }

    private static ArithmeticException notAboveZero(long divisor) {
        return new ArithmeticException("divisor " + divisor + ": must be above zero");
    }

    /** {@return the points as the forms show them: rounded half-up (away from zero) to two decimals} */
    public Points rounded() {
        if (large == null && 100 % denominator == 0) {
            return this;
        }
        if (large != null || numerator > MOST_TO_ROUND || numerator < -MOST_TO_ROUND || denominator > MOST_TO_ROUND) {
            return of(toBigDecimal(SHOWN_DECIMALS));
        }
        // In hundredths: cut off, and the next one where at least half of one is left.
        long hundredths = 100 * numerator / denominator;
        boolean isUp = 2 * Math.abs(100 * numerator % denominator) >= denominator;
        return ofFraction(isUp ? hundredths + Long.signum(numerator) : hundredths, 100);
    }

    /** The rounded value in hundredths. */
    long roundedHundredths() {
        Points shown = rounded();
        return shown.large == null
                ? 100 / shown.denominator * shown.numerator
                : shown.toBigDecimal(SHOWN_DECIMALS).unscaledValue().longValueExact();
    }

    /**
     * {@return the value rounded half-up (away from zero) to so many decimals}
     *
     * @param decimals how many digits to keep after the decimal point
     */
    public BigDecimal toBigDecimal(int decimals) {
        return large == null
                ? BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP)
                : large.toBigDecimal(decimals);
    }

    /** {@return −1, 0 or 1 as the value is below, at or above zero} */
    public int signum() {
        return large == null ? Long.signum(numerator) : large.numerator().signum();
    }

    @Override
    public int compareTo(Points other) {
        if (large == null && other.large == null) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            try {
                return Long.compare(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator));
            } catch (ArithmeticException e) {
                // Too large for a long.
            }
        }
        return toFraction().compareTo(other.toFraction());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Points that
                && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(large, that.large);
    }

    @Override
    public int hashCode() {
        return large == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : large.hashCode();
    }

    /** {@return the value as shown to people, with two decimals} */
    @Override
    public String toString() {
        return toBigDecimal(SHOWN_DECIMALS).toPlainString();
    }

    /** What is serialized: its parts, from which it is made anew. */
    private record Parts(BigInteger numerator, BigInteger denominator) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Stored.value(this::made);
        }

        private Points made() {
            if (denominator.signum() <= 0) {
                throw new ArithmeticException("a divisor that is not above zero");
            }
            return of(Fraction.of(numerator, denominator));
        }
    }

    private Object writeReplace() {
        return new Parts(toFraction().numerator(), toFraction().denominator());
    }

    /** Nobody gets one that a stream holds itself. */
    private Object readResolve() throws InvalidObjectException {
        throw Stored.notItself(Points.class);
    }
}
