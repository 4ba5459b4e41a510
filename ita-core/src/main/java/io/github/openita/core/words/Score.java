package io.github.openita.core.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.internal.stored.Stored;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A score (คะแนน): exact, from 0 to 100. This class is immutable and thread-safe.
 *
 * <p>Two scores are equal where their values are: 98.5 equals 98.50. People are shown two decimals, rounded half-up.
 *
 * @serial exclude
 */
public final class Score implements Comparable<Score>, Serializable {

    private static final long serialVersionUID = 1L;

    /** The lowest score. */
    public static final Score ZERO = new Score(Points.ZERO);

    /** The highest score. */
    public static final Score FULL = new Score(Points.of(100));

    /** How many decimals a score keeps in a document; more than any printed figure has. */
    static final int WRITTEN_DECIMALS = 20;

    /** A fraction of a smaller divisor can be told from its twenty decimals. */
    private static final BigInteger LARGEST_DIVISOR = BigInteger.valueOf(1_000_000_000);

    private static final int LONGEST = 1000;

    private static final int SHOWN_DECIMALS = 2;

    private final Points points;

    private Score(Points points) {
        this.points = points;
    }

    /**
     * {@return the score of that value}
     *
     * @param points exact points
     * @throws InvalidInputException where the value is below 0 or above 100
     */
    public static Score of(Points points) {
        if (points.signum() < 0 || points.compareTo(FULL.points) > 0) {
            BigDecimal written = points.toBigDecimal(WRITTEN_DECIMALS).stripTrailingZeros();
            boolean lost = written.signum() == 0 || written.compareTo(BigDecimal.valueOf(100)) == 0;
            throw outOfRange(lost ? (points.signum() < 0 ? "< 0" : "> 100") : written.toPlainString());
        }
        return new Score(points);
    }

    /**
     * {@return the score of exactly that value; of a value with all twenty decimals that of the fraction which is written so}
     *
     * <p>A mean of answers is often no decimal number, and {@link #toWritten} has to round it. The fraction is the one
     * with a divisor below 1,000,000,000 that rounds to the value: there is one at most, and it is the mean of up to
     * millions of answers. Where there is none, the value is taken as it is.
     *
     * @param value the score in decimal notation, 0–100, at most 20 decimals
     * @throws InvalidInputException where the value is below 0, above 100 or has more decimals
     */
    @JsonCreator
    public static Score of(BigDecimal value) {
        // Before any arithmetic: 1e999999999 is short to write and long to compute with.
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw outOfRange(ThaiText.cut(value.toString()));
        }
        if (value.signum() == 0) {
            return ZERO;
        }
        BigDecimal shortest = value.stripTrailingZeros();
        if (shortest.scale() > WRITTEN_DECIMALS) {
            throw new InvalidInputException(
                    "คะแนนมีทศนิยมเกิน " + WRITTEN_DECIMALS + " ตำแหน่ง",
                    "score with more than " + WRITTEN_DECIMALS + " decimals");
        }
        return new Score(value.scale() == WRITTEN_DECIMALS ? fractionOf(value) : Points.of(shortest));
    }

    /**
     * The fraction of a small divisor that is written as a value of twenty decimals; the value where there is none.
     * Such a fraction is nearer to the value than one to twice the square of its divisor, so that it is a convergent of
     * the value's continued fraction.
     */
    private static Points fractionOf(BigDecimal value) {
        BigInteger ones = BigInteger.TEN.pow(WRITTEN_DECIMALS);
        BigInteger above = value.unscaledValue();
        BigInteger below = ones;
        BigInteger lastNumerator = BigInteger.ZERO;
        BigInteger numerator = BigInteger.ONE;
        BigInteger lastDenominator = BigInteger.ONE;
        BigInteger denominator = BigInteger.ZERO;
        while (below.signum() > 0) {
            BigInteger[] whole = above.divideAndRemainder(below);
            above = below;
            below = whole[1];
            BigInteger nextNumerator = whole[0].multiply(numerator).add(lastNumerator);
            BigInteger nextDenominator = whole[0].multiply(denominator).add(lastDenominator);
            lastNumerator = numerator;
            numerator = nextNumerator;
            lastDenominator = denominator;
            denominator = nextDenominator;
            if (denominator.compareTo(LARGEST_DIVISOR) >= 0) {
                break;
            }
            BigInteger off = value.unscaledValue().multiply(denominator).subtract(numerator.multiply(ones));
            if (off.abs().shiftLeft(1).compareTo(denominator) < 0) {
                return Points.ofFraction(numerator.longValueExact(), denominator.longValueExact());
            }
        }
        return Points.of(value);
    }

    /**
     * {@return the score of that value}
     *
     * @param value a whole number, 0–100
     * @throws InvalidInputException where the value is below 0 or above 100
     */
    public static Score of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * {@return the score of that value, as {@link #of(BigDecimal)} takes it}
     *
     * @param value the score in decimal notation, such as {@code 98.79}, 0–100, at most 20 decimals
     * @throws InvalidInputException where the text is no number, or the value is below 0, above 100 or has more
     *     decimals
     */
    public static Score of(String value) {
        // Long digits take long to read: nobody writes them.
        if (value.length() > LONGEST) {
            throw noScore(value);
        }
        BigDecimal number;
        try {
            number = new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw noScore(value);
        }
        return of(number);
    }

    private static InvalidInputException noScore(String value) {
        String found = ThaiText.quoted(value);
        return new InvalidInputException(
                found + " ไม่ใช่คะแนน: เขียนตัวเลข 0–100 เช่น 98.79",
                found + " is no score: write a number 0–100, like 98.79");
    }

    private static InvalidInputException outOfRange(String value) {
        return new InvalidInputException(
                "คะแนน " + value + ": ต้องอยู่ระหว่าง 0 ถึง 100", "score " + value + ": must be from 0 to 100");
    }

    /** {@return the exact points} */
    public Points toPoints() {
        return points;
    }

    /** {@return the score rounded half-up to two decimals, as the form rounds indicators} */
    public Score rounded() {
        return new Score(points.rounded());
    }

    /** {@return what people are shown: two decimals, rounded half-up} */
    public BigDecimal toShown() {
        return points.toBigDecimal(SHOWN_DECIMALS);
    }

    /** {@return the same in whole hundredths of a point, 0–10000} */
    public int toHundredths() {
        return Math.toIntExact(points.roundedHundredths());
    }

    /**
     * The score as documents carry it: at least two decimals, and as many more as it needs; thirds have all twenty
     * (rounded there, half-up), by which {@link #of(BigDecimal)} knows them again.
     *
     * @return the value, its scale 2–20
     */
    @JsonValue
    public BigDecimal toWritten() {
        if (points.rounded().equals(points)) {
            return toShown();
        }
        BigDecimal all = points.toBigDecimal(WRITTEN_DECIMALS);
        if (!Points.of(all).equals(points)) {
            return all;
        }
        return all.stripTrailingZeros();
    }

    @Override
    public int compareTo(Score other) {
        return points.compareTo(other.points);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Score that && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return points.hashCode();
    }

    /** {@return the score as shown to people, {@code 95.42}} */
    @Override
    public String toString() {
        return toShown().toPlainString();
    }

    /** What is serialized: its parts, from which it is made anew. */
    private record Parts(Points points) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Stored.value(() -> of(points));
        }
    }

    private Object writeReplace() {
        return new Parts(points);
    }

    /** Nobody gets one that a stream holds itself. */
    private Object readResolve() throws InvalidObjectException {
        throw Stored.notItself(Score.class);
    }
}
