package io.github.openita.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.math.BigDecimal;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class ScoreConverterLaws {

    private static final ScoreConverter CONVERTER = new ScoreConverter();

    /** As a column of that type gives it back. */
    private static BigDecimal column(Score score) {
        BigDecimal column = Objects.requireNonNull(CONVERTER.convertToDatabaseColumn(score));
        assertEquals(20, column.scale());
        return column;
    }

    @Property
    void everyMeanOfUpToABillionAnswersComesBackEqual(
            @ForAll @LongRange(min = 1, max = 999_999_999) long answers,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long part) {
        Score mean = Score.of(Points.ofFraction(Math.multiplyExact(part % (answers + 1), 100), answers));
        assertEquals(mean, CONVERTER.convertToEntityAttribute(column(mean)));
    }

    @Property
    void everyDecimalOfUpToTenDecimalsComesBackEqual(
            @ForAll @BigRange(min = "0", max = "100") @Scale(10) BigDecimal value) {
        Score score = Score.of(value);
        assertEquals(score, CONVERTER.convertToEntityAttribute(column(score)));
    }

    @Property
    void everyScoreComesBackEqualOrIsRefused(@ForAll("scores") Score score) {
        BigDecimal column;
        try {
            column = column(score);
        } catch (InvalidInputException refused) {
            return;
        }
        assertEquals(score, CONVERTER.convertToEntityAttribute(column));
    }

    /** Decimals of up to twenty-five places, half of them cut from a fraction, which is what can be taken for it. */
    @Provide
    Arbitrary<Score> scores() {
        Arbitrary<BigDecimal> plain = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(25);
        Arbitrary<BigDecimal> cut = Arbitraries.integers()
                .between(3, 999)
                .flatMap(below -> Arbitraries.integers()
                        .between(10, 25)
                        .map(scale -> Points.ofFraction(100, below).toBigDecimal(scale)));
        return Arbitraries.oneOf(plain, cut).map(value -> Score.of(Points.of(value)));
    }

    @Example
    void aDecimalThatLooksLikeAFractionIsRefused() {
        Score cut = Score.of(Points.of(new BigDecimal("33.33333333333333333333")));
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> CONVERTER.convertToDatabaseColumn(cut));
        assertEquals(
                "score 33.33333333333333333333 cannot be kept exactly in a column numeric(23,20)",
                refused.getText().getEn());
    }
}
