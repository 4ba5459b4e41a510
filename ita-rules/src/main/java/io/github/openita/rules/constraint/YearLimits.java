package io.github.openita.rules.constraint;

import io.github.openita.core.words.FiscalYear;
import jakarta.validation.ConstraintDeclarationException;

/** From which year to which. */
record YearLimits(int from, int to) {

    static final YearLimits NONE = new YearLimits(FiscalYear.MIN_VALUE, FiscalYear.MAX_VALUE);

    static YearLimits of(ItaFiscalYear constraint) {
        int from = constraint.from();
        int to = constraint.to();
        if (from > to || from > FiscalYear.MAX_VALUE || to < FiscalYear.MIN_VALUE) {
            throw new ConstraintDeclarationException("@ItaFiscalYear: no fiscal year of the Buddhist Era lies from "
                    + from + " to " + to + ": use years of " + NONE.from + " to " + NONE.to);
        }
        return new YearLimits(from, to);
    }

    boolean include(FiscalYear year) {
        return year.getValue() >= from && year.getValue() <= to;
    }
}
