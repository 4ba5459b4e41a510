package io.github.openita.core.words;

import static io.github.openita.core.words.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores from 0 to 100: exact inside, two decimals where people look. */
class ScoreTest {

    @ParameterizedTest
    @CsvSource({
        "98.785, 98.79",
        "98.784999999999999999, 98.78",
        "95.416, 95.42",
        "90.835, 90.84",
        "24.365, 24.37",
        "99.995, 100.00",
        "99.994, 99.99",
        "0.005, 0.01",
        "0.004, 0.00",
        "100, 100.00",
        "0, 0.00",
        "1e2, 100.00"
    })
    void peopleAreShownTwoDecimalsRoundedHalfUp(String value, String shown) {
        assertEquals(shown, Score.of(value).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "98.5, 98.50",
        "98.785, 98.785",
        "98.7850, 98.785",
        "100, 100.00",
        "0, 0.00",
        "1e1, 10.00",
        "0.00000000000000000001, 0.00000000000000000001"
    })
    void documentsCarryAsManyDecimalsAsItTakesButTwoAtLeast(String value, String written) {
        assertEquals(written, Score.of(value).toWritten().toPlainString());
    }

    @ParameterizedTest
    @CsvSource({
        "0.20833333333333333333, 5, 24",
        "1.45833333333333333333, 35, 24",
        "66.66666666666666666667, 200, 3",
        "99.99999999999999999999, 0, 1",
        "0.00000000000000000001, 0, 1",
        "0.33333333333333333333, 1, 3",
        "0.3333333333333333333, 0, 1",
        "62.50000000000000000000, 125, 2",
    })
    void allTwentyDecimalsTellAFractionOfASmallDivisor(String written, long numerator, long denominator) {
        Points expected =
                numerator == 0 ? Points.of(new BigDecimal(written)) : Points.ofFraction(numerator, denominator);
        assertEquals(expected, Score.of(new BigDecimal(written)).toPoints());
    }

    @Test
    void aFractionWhoseTwentyDecimalsEndInZeroKeepsIt() {
        Score score = Score.of(Points.ofFraction(1, 46));
        assertEquals(20, score.toWritten().scale());
        assertEquals(score, Score.of(score.toWritten()));
    }

    @Test
    void digitsWithoutEndAreCutInARefusal() {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> Score.of(new BigDecimal("9".repeat(999))));
        assertTrue(refused.getText().getEn().length() < 250, refused.getText().getEn());
    }

    @Test
    void thirdsAreWrittenWithTwentyDecimals() {
        assertEquals(
                new BigDecimal("33.33333333333333333333"),
                Score.of(Points.ofFraction(100, 3)).toWritten());
    }

    @Test
    void twoThirdsAreCutHalfUpWhereTheyAreWritten() {
        assertEquals(
                new BigDecimal("66.66666666666666666667"),
                Score.of(Points.ofFraction(200, 3)).toWritten());
    }

    @Test
    void roundedScoreIsTheShownOne() {
        assertEquals(Score.of("99.60"), Score.of(Points.ofFraction(29879, 300)).rounded());
    }

    @Test
    void shownValueHasTwoDecimals() {
        assertEquals(new BigDecimal("85.00"), Score.of(85).toShown());
    }

    @Test
    void exactPointsAreKept() {
        assertEquals(
                Points.ofFraction(100, 3), Score.of(Points.ofFraction(100, 3)).toPoints());
    }

    @Test
    void trailingZerosDoNotMatter() {
        assertEquals(Score.of("98.5"), Score.of("98.500"));
    }

    @Test
    void equalScoresHaveEqualHashes() {
        assertEquals(Score.of("98.5").hashCode(), Score.of("98.500").hashCode());
    }

    @Test
    void scoresThatAreShownAlikeMayDiffer() {
        assertNotEquals(Score.of("98.785"), Score.of("98.79"));
    }

    @Test
    void scoreIsNotANumberOfAnotherKind() {
        Object number = new BigDecimal("98.5");
        assertNotEquals(Score.of("98.5"), number);
    }

    @Test
    void zeroIsTheLowestScore() {
        assertEquals(Score.of(0), Score.ZERO);
    }

    @Test
    void hundredIsTheHighestScore() {
        assertEquals(Score.of(100), Score.FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0", "-0.00", "0e999999999"})
    void zeroIsZeroInAnyNotation(String value) {
        assertEquals(Score.ZERO, Score.of(value));
    }

    @Test
    void scoresAreOrderedByValue() {
        List<Score> sorted = Stream.of("100", "9.5", "98.785", "0", "98.79", "10")
                .map(Score::of)
                .sorted()
                .toList();
        assertEquals(
                Stream.of("0", "9.5", "10", "98.785", "98.79", "100")
                        .map(Score::of)
                        .toList(),
                sorted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0.01",
                "-1",
                "100.01",
                "100.000000000000000000001",
                "101",
                "1E+999999999",
                "-1E+999999999",
                "9542"
            })
    void decimalOutsideTheScaleIsRefused(String value) {
        assertRefused(() -> Score.of(value), "ต้องอยู่ระหว่าง 0 ถึง 100", "must be from 0 to 100", value);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 101, Long.MAX_VALUE, Long.MIN_VALUE})
    void wholeNumberOutsideTheScaleIsRefused(long value) {
        assertRefused(
                () -> Score.of(value), "ต้องอยู่ระหว่าง 0 ถึง 100", "must be from 0 to 100", Long.toString(value));
    }

    @ParameterizedTest
    @CsvSource({"301, 3, 100.33333333333333333333", "-1, 3, -0.33333333333333333333", "101, 1, 101"})
    void pointsOutsideTheScaleAreRefused(long numerator, long denominator, String named) {
        assertRefused(
                () -> Score.of(Points.ofFraction(numerator, denominator)),
                "ต้องอยู่ระหว่าง 0 ถึง 100",
                "must be from 0 to 100",
                named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "98,79",
                "98.79%",
                "100%",
                "98.7.9",
                "NaN",
                "Infinity",
                "ไม่ได้ประเมิน",
                "-",
                "0x10",
                "1d",
                "98 .79"
            })
    void textThatIsNoNumberIsQuotedInTheRefusal(String value) {
        assertRefused(() -> Score.of(value), "ไม่ใช่คะแนน", "is no score", "\"" + value + "\"", "0–100", "98.79");
    }

    @Test
    void nobodyWritesMoreThanAThousandDigits() {
        assertEquals(Score.ZERO, Score.of("0." + "0".repeat(998)));
        assertRefused(() -> Score.of("0." + "0".repeat(999)), "ไม่ใช่คะแนน", "is no score");
    }

    @Test
    void hashesTellScoresApart() {
        assertEquals(
                101,
                java.util.stream.IntStream.rangeClosed(0, 100)
                        .map(i -> Score.of(i).hashCode())
                        .distinct()
                        .count());
    }
}
