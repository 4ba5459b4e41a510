package io.github.openita.core.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A score (คะแนน): exact, from 0 to 100. This class is immutable and thread-safe.
 *
 * <p>Two scores are equal where their values are: 98.5 equals 98.50. People are shown two decimals, rounded half-up.
 */
public final class Score implements Comparable<Score> {

    /** The lowest score. */
    public static final Score ZERO = new Score(Points.ZERO);

    /** The highest score. */
    public static final Score FULL = new Score(Points.of(100));

    /** How many decimals a score keeps in a document; more than any printed figure has. */
    static final int WRITTEN_DECIMALS = 20;

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
     * {@return the score of exactly that value}
     *
     * @param value the score in decimal notation, 0–100, at most 20 decimals
     * @throws InvalidInputException where the value is below 0, above 100 or has more decimals
     */
    @JsonCreator
    public static Score of(BigDecimal value) {
        // Before any arithmetic: 1e999999999 is short to write and long to compute with.
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw outOfRange(value.toString());
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
        return new Score(Points.of(shortest));
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
     * {@return the score of exactly that value}
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

    /**
     * The score as documents carry it: at least two decimals, and as many more as it needs, at most twenty (thirds are
     * rounded there, half-up).
     *
     * @return the value, its scale 2–20
     */
    @JsonValue
    public BigDecimal toWritten() {
        BigDecimal written = points.toBigDecimal(WRITTEN_DECIMALS).stripTrailingZeros();
        return written.scale() < SHOWN_DECIMALS ? written.setScale(SHOWN_DECIMALS) : written;
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
}
