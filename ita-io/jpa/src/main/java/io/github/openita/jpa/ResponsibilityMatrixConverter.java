package io.github.openita.jpa;

import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import jakarta.inject.Inject;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** A matrix of responsibility (ตารางความรับผิดชอบ) as a column of JSON, or of text. Thread-safe. */
@Converter(autoApply = true)
@Immutable
public final class ResponsibilityMatrixConverter extends DocumentConverter<ResponsibilityMatrix> {

    /** With the editions that are built in or installed. */
    public ResponsibilityMatrixConverter() {
        this(ItaJson.standard());
    }

    /**
     * With the editions that it knows. A container that makes converters, such as Spring, gives it its bean.
     *
     * @param json reads and writes the column
     */
    @Inject
    public ResponsibilityMatrixConverter(ItaJson json) {
        super(DocumentType.MATRIX, json);
    }
}
