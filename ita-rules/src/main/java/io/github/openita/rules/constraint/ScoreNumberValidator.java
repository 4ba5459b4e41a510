package io.github.openita.rules.constraint;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Score;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Refuses a number that is no score. Thread-safe. */
public final class ScoreNumberValidator implements ConstraintValidator<ItaScore, Number> {

    /** Made by the provider. */
    public ScoreNumberValidator() {}

    @Override
    public boolean isValid(@Nullable Number number, ConstraintValidatorContext context) {
        if (number == null) {
            return true;
        }
        BigDecimal value = Given.decimal(number);
        return value != null && isScore(value);
    }

    private static boolean isScore(BigDecimal value) {
        try {
            Score.of(value);
            return true;
        } catch (InvalidInputException e) {
            return false;
        }
    }
}
