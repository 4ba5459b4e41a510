package io.github.openita.jpa;

import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A fiscal year (ปีงบประมาณ) as a column of whole numbers: the year of the Buddhist Era, 2567. Thread-safe. */
@Converter(autoApply = true)
@Immutable
public final class FiscalYearConverter implements AttributeConverter<FiscalYear, Integer> {

    /** For the persistence provider. */
    public FiscalYearConverter() {}

    /**
     * {@return the year of the Buddhist Era; {@code null} for none}
     *
     * @param year a fiscal year
     */
    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable FiscalYear year) {
        return year == null ? null : year.getValue();
    }

    /**
     * {@return the fiscal year; {@code null} for none}
     *
     * @param column what is stored
     * @throws InvalidInputException where it is no year of the Buddhist Era from 2400 to 2799
     */
    @Override
    public @Nullable FiscalYear convertToEntityAttribute(@Nullable Integer column) {
        return column == null ? null : FiscalYear.of(column);
    }
}
