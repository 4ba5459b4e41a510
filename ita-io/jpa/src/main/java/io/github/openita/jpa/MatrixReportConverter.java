package io.github.openita.jpa;

import io.github.openita.core.responsibility.MatrixReport;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import jakarta.inject.Inject;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** What the check of a matrix told as a column of JSON, or of text. Thread-safe. */
@Converter(autoApply = true)
@Immutable
public final class MatrixReportConverter extends DocumentConverter<MatrixReport> {

    /** With the editions that are built in or installed. */
    public MatrixReportConverter() {
        this(ItaJson.standard());
    }

    /**
     * With the editions that it knows. A container that makes converters, such as Spring, gives it its bean.
     *
     * @param json reads and writes the column
     */
    @Inject
    public MatrixReportConverter(ItaJson json) {
        super(DocumentType.MATRIX_REPORT, json);
    }
}
