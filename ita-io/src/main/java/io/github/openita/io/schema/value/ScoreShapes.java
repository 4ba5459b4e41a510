package io.github.openita.io.schema.value;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.schema.shape.NumberShape;
import io.github.openita.io.schema.shape.Shape;
import java.math.BigDecimal;

/** The shapes of scores, points and money. Static members only; thread-safe. */
public final class ScoreShapes {

    private static final BigDecimal MOST_BAHT = new BigDecimal("1e15");
    private static final int MOST_POINTS = 100;

    /** A score with all its decimals. */
    public static final NumberShape<Score> SCORE = new NumberShape<>(
            BilingualText.of("ตัวเลข 0 ถึง 100", "a number from 0 to 100"),
            (number, reading) -> Score.of(number.number()),
            Score::toWritten,
            range(0, MOST_POINTS));

    /** A score as people are shown it. */
    public static final Shape<Score> SHOWN_SCORE = SCORE.written(Score::toShown);

    /** A score in its shortest form. */
    public static final Shape<Score> BRIEF_SCORE = SCORE.written(
            score -> new BigDecimal(score.toWritten().stripTrailingZeros().toPlainString()));

    /** Points of a score. */
    public static final Shape<Points> POINTS = new NumberShape<>(
            BilingualText.of("ตัวเลข 0 ถึง 100", "a number from 0 to 100"),
            (number, reading) -> Score.of(number.number()).toPoints(),
            ScoreShapes::shown,
            range(0, MOST_POINTS));

    /** Points of either sign. */
    public static final Shape<Points> DIFFERENCE = new NumberShape<>(
            BilingualText.of("ตัวเลข -100 ถึง 100", "a number from -100 to 100"),
            (number, reading) -> difference(number.number()),
            ScoreShapes::shown,
            range(-MOST_POINTS, MOST_POINTS));

    /** A budget in baht: 0 means that none is used. */
    public static final Shape<BigDecimal> BAHT = new NumberShape<>(
            BilingualText.of("จำนวนเงินเป็นบาท (0 คือไม่ใช้งบประมาณ)", "a number of baht (0 where none is used)"),
            (number, reading) -> baht(number.number()),
            baht -> baht,
            new JsonObject()
                    .with("type", "number")
                    .with("minimum", 0)
                    .with("maximum", MOST_BAHT)
                    .with("multipleOf", new BigDecimal("0.01")));

    private ScoreShapes() {}

    private static JsonObject range(int low, int high) {
        return new JsonObject().with("type", "number").with("minimum", low).with("maximum", high);
    }

    private static BigDecimal shown(Points points) {
        return points.toBigDecimal(2);
    }

    private static Points difference(BigDecimal found) {
        boolean inRange = found.abs().compareTo(BigDecimal.valueOf(MOST_POINTS)) <= 0;
        if (!inRange || found.scale() > 20) {
            throw new InvalidInputException(
                    "พบ " + ThaiText.cut(found.toString()) + ": ต้องอยู่ระหว่าง -100 ถึง 100",
                    "found " + ThaiText.cut(found.toString()) + ": must be from -100 to 100");
        }
        return Points.of(found);
    }

    private static BigDecimal baht(BigDecimal found) {
        boolean inRange = found.signum() >= 0 && found.compareTo(MOST_BAHT) <= 0;
        if (!inRange || found.stripTrailingZeros().scale() > 2) {
            String most = MOST_BAHT.toPlainString();
            throw new InvalidInputException(
                    "พบ " + ThaiText.cut(found.toString()) + ": ต้องเป็นจำนวนเงิน 0 ถึง " + most
                            + " บาท ทศนิยมไม่เกินสองตำแหน่ง",
                    "found " + ThaiText.cut(found.toString()) + ": must be 0 to " + most
                            + " baht, with at most two decimals");
        }
        return found;
    }
}
