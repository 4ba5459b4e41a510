package io.github.openita.jpa;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.QuestionCode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The code of a question or item (ข้อ), {@code o17}, as a column of at most 4 characters. Thread-safe. */
@Converter(autoApply = true)
@Immutable
public final class QuestionCodeConverter implements AttributeConverter<QuestionCode, String> {

    /** For the persistence provider. */
    public QuestionCodeConverter() {}

    /**
     * {@return the code in its one spelling; {@code null} for none}
     *
     * @param code the code of a question
     */
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable QuestionCode code) {
        return code == null ? null : code.toString();
    }

    /**
     * {@return the code; {@code null} for none}
     *
     * @param column what is stored
     * @throws InvalidInputException where it is no code in its one spelling
     */
    @Override
    public @Nullable QuestionCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : QuestionCode.of(column);
    }
}
