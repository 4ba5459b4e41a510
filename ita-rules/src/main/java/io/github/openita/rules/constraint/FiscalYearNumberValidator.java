package io.github.openita.rules.constraint;

import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a number that is no fiscal year, or one out of its limits. Thread-safe once the provider has initialised it.
 */
public final class FiscalYearNumberValidator implements ConstraintValidator<ItaFiscalYear, Number> {

    private YearLimits limits = YearLimits.NONE;

    /** Made by the provider. */
    public FiscalYearNumberValidator() {}

    @Override
    public void initialize(ItaFiscalYear constraint) {
        limits = YearLimits.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable Number number, ConstraintValidatorContext context) {
        if (number == null) {
            return true;
        }
        BigDecimal value = Given.decimal(number);
        return value != null && isWithinLimits(value);
    }

    private boolean isWithinLimits(BigDecimal value) {
        try {
            return limits.include(FiscalYear.of(value.intValueExact()));
        } catch (ArithmeticException | InvalidInputException e) {
            return false;
        }
    }
}
