package io.github.openita.jpa;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The code of a score in the form, {@code OIT}, {@code 9.3} or {@code e4@public}, as a column of text. Thread-safe. */
@Converter(autoApply = true)
@Immutable
public final class NodeCodeConverter implements AttributeConverter<NodeCode, String> {

    /** For the persistence provider. */
    public NodeCodeConverter() {}

    /**
     * {@return the code in its one spelling; {@code null} for none}
     *
     * @param code the code of a score in the form
     */
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable NodeCode code) {
        return code == null ? null : code.toString();
    }

    /**
     * {@return the code; {@code null} for none}
     *
     * @param column what is stored
     * @throws InvalidInputException where it is no code in its one spelling
     */
    @Override
    public @Nullable NodeCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : NodeCode.of(column);
    }
}
