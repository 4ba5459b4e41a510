package io.github.openita.jpa;

import io.github.openita.core.progress.ProgressReport;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import jakarta.inject.Inject;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** How far the measures have come (ความก้าวหน้า) as a column of JSON, or of text. Thread-safe. */
@Converter(autoApply = true)
@Immutable
public final class ProgressReportConverter extends DocumentConverter<ProgressReport> {

    /** With the editions that are built in or installed. */
    public ProgressReportConverter() {
        this(ItaJson.standard());
    }

    /**
     * With the editions that it knows. A container that makes converters, such as Spring, gives it its bean.
     *
     * @param json reads and writes the column
     */
    @Inject
    public ProgressReportConverter(ItaJson json) {
        super(DocumentType.PROGRESS, json);
    }
}
