package io.github.openita.rules.constraint;

import io.github.openita.core.words.FiscalYear;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a text that is no fiscal year, or one out of its limits. Thread-safe once the provider has initialised it.
 */
public final class FiscalYearTextValidator implements ConstraintValidator<ItaFiscalYear, CharSequence> {

    private YearLimits limits = YearLimits.NONE;

    /** Made by the provider. */
    public FiscalYearTextValidator() {}

    @Override
    public void initialize(ItaFiscalYear constraint) {
        limits = YearLimits.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        FiscalYear year = Given.read(text, FiscalYear::parse);
        return year != null && limits.include(year);
    }
}
