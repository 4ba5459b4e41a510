package io.github.openita.jpa;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Score;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A score (คะแนน) as a {@code numeric(23,20)} column: exact, also where it is a mean such as 200/3, and a number that
 * the database sorts, compares and averages. Thread-safe.
 *
 * <p>Three digits stand before the point and twenty after it: so many tell a fraction apart, see {@link
 * Score#of(BigDecimal)}. A column that keeps fewer rounds in silence, {@code numeric(38,2)} for one, which Hibernate makes
 * where nobody says otherwise: say {@code @Column(precision = 23, scale = 20)}. What is read from a column of another
 * scale is refused.
 */
@Converter(autoApply = true)
@Immutable
public final class ScoreConverter implements AttributeConverter<Score, BigDecimal> {

    private static final int DECIMALS = 20;

    /** For the persistence provider. */
    public ScoreConverter() {}

    /**
     * {@return the score with twenty decimals; {@code null} for none}
     *
     * @param score a score
     * @throws InvalidInputException where twenty decimals are too few to tell it apart: no mean of up to a billion answers,
     *     and no decimal number of up to ten decimals, is such a score
     */
    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Score score) {
        if (score == null) {
            return null;
        }
        BigDecimal column = score.toWritten().setScale(DECIMALS);
        if (!Score.of(column).equals(score)) {
            String digits = score.toWritten().toPlainString();
            throw new InvalidInputException(
                    "คะแนน " + digits + " เก็บในคอลัมน์ numeric(23,20) ให้ตรงค่าเดิมไม่ได้",
                    "score " + digits + " cannot be kept exactly in a column numeric(23,20)");
        }
        return column;
    }

    /**
     * {@return the score that was stored; {@code null} for none}
     *
     * @param column a number with twenty decimals
     * @throws InvalidInputException where it has another number of decimals, so that the column may have rounded it, or is
     *     no score from 0 to 100
     */
    @Override
    public @Nullable Score convertToEntityAttribute(@Nullable BigDecimal column) {
        if (column == null) {
            return null;
        }
        if (column.scale() != DECIMALS) {
            throw new InvalidInputException(
                    "คอลัมน์คะแนนมีทศนิยม " + column.scale() + " ตำแหน่ง อาจปัดเศษไปแล้ว: ต้องเป็น numeric(23,20)",
                    "the column of a score has " + column.scale()
                            + " decimals and may have rounded it: it must be numeric(23,20)");
        }
        return Score.of(column);
    }
}
