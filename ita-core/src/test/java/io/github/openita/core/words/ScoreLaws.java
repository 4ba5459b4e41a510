package io.github.openita.core.words;

import static io.github.openita.core.words.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every score. */
class ScoreLaws {

    @Property(tries = 500)
    void roundedIsHalfUpToTwoDecimals(@ForAll("decimals") BigDecimal decimal) {
        assertEquals(
                Score.of(decimal.setScale(2, RoundingMode.HALF_UP)),
                Score.of(decimal).rounded());
    }

    @Property(tries = 500)
    void shownIsHalfUpToTwoDecimals(@ForAll("decimals") BigDecimal decimal) {
        assertEquals(
                decimal.setScale(2, RoundingMode.HALF_UP), Score.of(decimal).toShown());
    }

    @Property(tries = 200)
    void textIsTheShownValue(@ForAll("decimals") BigDecimal decimal) {
        assertEquals(
                decimal.setScale(2, RoundingMode.HALF_UP).toPlainString(),
                Score.of(decimal).toString());
    }

    @Property(tries = 200)
    void roundingTwiceIsRoundingOnce(@ForAll("decimals") BigDecimal decimal) {
        Score rounded = Score.of(decimal).rounded();
        assertEquals(rounded, rounded.rounded());
    }

    @Property(tries = 200)
    void roundingKeepsTheOrder(@ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
        Score low = Score.of(a.min(b)).rounded();
        Score high = Score.of(a.max(b)).rounded();
        assertTrue(low.compareTo(high) <= 0);
    }

    @Property(tries = 500)
    void readingWhatIsWrittenGivesTheScore(@ForAll("decimals") BigDecimal decimal) {
        Score score = Score.of(decimal);
        assertEquals(score, Score.of(score.toWritten()));
    }

    @Property(tries = 200)
    void readingTheWrittenTextGivesTheScore(@ForAll("decimals") BigDecimal decimal) {
        Score score = Score.of(decimal);
        assertEquals(score, Score.of(score.toWritten().toPlainString()));
    }

    @Property(tries = 200)
    void writtenScoreHasTwoToTwentyDecimals(@ForAll("means") Points points) {
        int scale = Score.of(points).toWritten().scale();
        assertTrue(scale >= 2 && scale <= 20, "scale " + scale);
    }

    @Property(tries = 200)
    void writingAMeanDoesNotChangeWhatIsShown(@ForAll("means") Points points) {
        Score score = Score.of(points);
        assertEquals(score.toShown(), Score.of(score.toWritten()).toShown());
    }

    @Property(tries = 500)
    void aWrittenMeanIsReadAsTheSameMean(@ForAll("means") Points points) {
        Score score = Score.of(points);
        assertEquals(score, Score.of(score.toWritten()));
        assertEquals(score, Score.of(score.toWritten().toPlainString()));
    }

    @Property(tries = 500)
    void whatIsReadIsWrittenAsItWas(@ForAll("decimals") BigDecimal decimal) {
        BigDecimal twenty = decimal.setScale(20);
        assertEquals(twenty, Score.of(twenty).toWritten().setScale(20));
    }

    /** All twenty decimals are those of a fraction, if there is one. */
    @Property(tries = 200)
    void trailingZerosDoNotMatter(@ForAll("decimals") BigDecimal decimal) {
        Assume.that(decimal.scale() != 15 && decimal.scale() != 20);
        assertEquals(Score.of(decimal), Score.of(decimal.setScale(decimal.scale() + 5)));
    }

    @Property(tries = 200)
    void equalScoresHaveEqualHashes(@ForAll("decimals") BigDecimal decimal) {
        Assume.that(decimal.scale() != 15 && decimal.scale() != 20);
        assertEquals(
                Score.of(decimal).hashCode(),
                Score.of(decimal.setScale(decimal.scale() + 5)).hashCode());
    }

    @Property(tries = 300)
    void orderIsThatOfTheValues(@ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
        assertEquals(a.compareTo(b), Score.of(a).compareTo(Score.of(b)));
    }

    @Property(tries = 300)
    void scoresAreEqualWhereTheirValuesAre(@ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
        assertEquals(a.compareTo(b) == 0, Score.of(a).equals(Score.of(b)));
    }

    @Property(tries = 200)
    void valueOutsideTheScaleIsNamedInTheRefusal(@ForAll("outside") BigDecimal decimal) {
        assertRefused(
                () -> Score.of(decimal), "ต้องอยู่ระหว่าง 0 ถึง 100", "must be from 0 to 100", decimal.toString());
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigDecimal> any = Arbitraries.integers()
                .between(0, 20)
                .flatMap(scale -> Arbitraries.bigIntegers()
                        .between(BigInteger.ZERO, BigInteger.TEN.pow(scale + 2))
                        .map(unscaled -> new BigDecimal(unscaled, scale)));
        Arbitrary<BigDecimal> halves =
                Arbitraries.longs().between(0, 9_999).map(hundredths -> BigDecimal.valueOf(hundredths * 10 + 5, 3));
        return Arbitraries.oneOf(any, halves);
    }

    @Provide
    Arbitrary<Points> means() {
        return Arbitraries.longs()
                .between(1, 999_999_999)
                .flatMap(respondents -> Arbitraries.longs()
                        .between(0, 100 * respondents)
                        .map(sum -> Points.ofFraction(sum, respondents)));
    }

    @Provide
    Arbitrary<BigDecimal> outside() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000_000),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(true, false))
                .as((unscaled, scale, below) -> {
                    BigDecimal beyond = BigDecimal.valueOf(unscaled, scale);
                    return below ? beyond.negate() : beyond.add(BigDecimal.valueOf(100));
                });
    }
}
