package io.github.openita.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exact points: what means and differences come to before anything is rounded. */
class PointsTest {

    private static final Points THIRD = Points.ofFraction(1, 3);

    @Test
    void threeThirdsAreOne() {
        assertEquals(Points.of(1), THIRD.plus(THIRD).plus(THIRD));
    }

    @Test
    void thirdTimesThreeIsOne() {
        assertEquals(Points.of(1), THIRD.times(3));
    }

    @Test
    void thirdAndSixthAreOneHalf() {
        assertEquals(Points.of(new BigDecimal("0.5")), THIRD.plus(Points.ofFraction(1, 6)));
    }

    @Test
    void differenceMayBeBelowZero() {
        assertEquals(Points.ofFraction(-2, 3), THIRD.minus(Points.of(1)));
    }

    @Test
    void nothingIsLeftOfAValueMinusItself() {
        assertEquals(Points.ZERO, THIRD.minus(THIRD));
    }

    @Test
    void anythingTimesZeroIsZero() {
        assertEquals(Points.ZERO, THIRD.times(0));
    }

    @Test
    void factorMayBeBelowZero() {
        assertEquals(Points.ofFraction(-1, 3), THIRD.times(-1));
    }

    @Test
    void fractionIsReduced() {
        assertEquals(THIRD, Points.ofFraction(100, 300));
    }

    @Test
    void equalValuesOfDifferentSpellingHaveEqualHashes() {
        assertEquals(
                Points.of(new BigDecimal("98.50")).hashCode(),
                Points.ofFraction(197, 2).hashCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"95.42", "95.420", "9542e-2", "0.9542E+2"})
    void decimalNotationDoesNotMatter(String value) {
        assertEquals(Points.ofFraction(9542, 100), Points.of(new BigDecimal(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-0.00", "0e5"})
    void zeroIsZeroInAnyNotation(String value) {
        assertEquals(Points.ZERO, Points.of(new BigDecimal(value)));
    }

    @Test
    void powerOfTenIsReadExactly() {
        assertEquals(Points.of(100), Points.of(new BigDecimal("1e2")));
    }

    @Test
    void meanOfThreeIsExact() {
        assertEquals(
                Points.ofFraction(29879, 300),
                Points.mean(List.of(Points.of(100), Points.of(new BigDecimal("98.79")), Points.of(100))));
    }

    @Test
    void meanOfOneIsItself() {
        assertEquals(THIRD, Points.mean(List.of(THIRD)));
    }

    @Test
    void nothingHasNoMean() {
        assertThrows(ArithmeticException.class, () -> Points.mean(Collections.emptyList()));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void divisorNotAboveZeroIsNamedInTheRefusal(long divisor) {
        ArithmeticException refusal = assertThrows(ArithmeticException.class, () -> THIRD.dividedBy(divisor));
        assertEquals("divisor " + divisor + ": must be above zero", refusal.getMessage());
    }

    @Test
    void fractionOverZeroIsRefused() {
        assertThrows(ArithmeticException.class, () -> Points.ofFraction(1, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "98.785, 98.79",
        "98.784999999999999999, 98.78",
        "25.795, 25.80",
        "25.045, 25.05",
        "24.365, 24.37",
        "0.005, 0.01",
        "0.0049, 0.00",
        "99.995, 100.00",
        "-0.005, -0.01",
        "-0.004, 0.00",
        "90.835, 90.84"
    })
    void peopleAreShownTwoDecimalsRoundedHalfUp(String value, String shown) {
        assertEquals(shown, Points.of(new BigDecimal(value)).toString());
    }

    @Test
    void roundedIsTheShownValueAsPoints() {
        assertEquals(
                Points.of(new BigDecimal("90.84")),
                Points.of(new BigDecimal("90.835")).rounded());
    }

    @Test
    void twoThirdsAreCutWhereAskedFor() {
        assertEquals(new BigDecimal("66.667"), Points.ofFraction(200, 3).toBigDecimal(3));
    }

    @Test
    void decimalHasAsManyDigitsAsAskedFor() {
        assertEquals(new BigDecimal("1.0000"), Points.of(1).toBigDecimal(4));
    }

    @Test
    void largestLongDoesNotOverflow() {
        assertEquals(
                new BigDecimal(Long.MAX_VALUE).add(new BigDecimal(Long.MAX_VALUE)),
                Points.of(Long.MAX_VALUE).plus(Points.of(Long.MAX_VALUE)).toBigDecimal(0));
    }

    @Test
    void smallestLongDoesNotOverflow() {
        assertEquals(
                new BigDecimal(Long.MIN_VALUE).negate(),
                Points.of(Long.MIN_VALUE).times(-1).toBigDecimal(0));
    }

    @ParameterizedTest
    @CsvSource({"-1, -1", "0, 0", "1, 1"})
    void signIsThatOfTheValue(long value, int sign) {
        assertEquals(sign, Points.of(value).dividedBy(3).signum());
    }

    @Test
    void thirdLiesBetweenItsDecimalNeighbours() {
        assertTrue(Points.of(new BigDecimal("0.333")).compareTo(THIRD) < 0
                && THIRD.compareTo(Points.of(new BigDecimal("0.334"))) < 0);
    }

    @Test
    void anotherValueIsNotEqual() {
        assertNotEquals(THIRD, Points.of(new BigDecimal("0.3333333333333333333333333333")));
    }

    @Test
    void pointsAreNotANumberOfAnotherKind() {
        Object number = 1L;
        assertNotEquals(Points.of(1), number);
    }

    @Test
    void fractionsAreReducedToTheLastLong() {
        assertEquals(Points.of(Long.MIN_VALUE / 2), Points.ofFraction(Long.MIN_VALUE, 2));
        assertEquals(Points.of(-Long.MAX_VALUE), Points.ofFraction(-Long.MAX_VALUE, 1));
        assertEquals(Points.of(1), Points.ofFraction(Long.MAX_VALUE, Long.MAX_VALUE));
        assertEquals(Points.ZERO, Points.ofFraction(0, 7));
        assertThrows(ArithmeticException.class, () -> Points.ofFraction(1, 0));
        assertThrows(ArithmeticException.class, () -> Points.ofFraction(1, -2));
    }

    @Test
    void halvesAndThirdsAreNotTheSame() {
        assertNotEquals(Points.ofFraction(1, 2), THIRD);
        assertNotEquals(Points.ofFraction(2, 3), THIRD);
        assertEquals(
                100,
                java.util.stream.IntStream.rangeClosed(1, 100)
                        .map(i -> Points.ofFraction(i, 101).hashCode())
                        .distinct()
                        .count());
    }

    @Test
    void aThousandDigitsAreEnough() {
        assertEquals(Points.ZERO, Points.of(new BigDecimal("0e1000")));
        assertEquals(1, Points.of(new BigDecimal("1e1000")).signum());
        assertEquals(1, Points.of(new BigDecimal("1e-1000")).signum());
        assertThrows(ArithmeticException.class, () -> Points.of(new BigDecimal("1e1001")));
        assertThrows(ArithmeticException.class, () -> Points.of(new BigDecimal("1e-1001")));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE})
    void theLargestLongsAreRoundedToo(long numerator) {
        Points third = Points.ofFraction(numerator, 3);
        BigDecimal rounded = BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(3), 2, RoundingMode.HALF_UP);
        assertEquals(Points.of(rounded), third.rounded());
    }

    @Test
    void theLowestLongIsDividedToo() {
        Points sixth = Points.ofFraction(Long.MIN_VALUE, 6);
        assertEquals(Points.of(Long.MIN_VALUE).dividedBy(6), sixth);
        assertEquals(-1, sixth.signum());
        assertEquals(Points.of(Long.MIN_VALUE), sixth.times(6));
    }
}
