package io.github.openita.jpa;

import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import jakarta.inject.Inject;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** A progress report in numbers as a column of JSON, or of text. Thread-safe. */
@Converter(autoApply = true)
@Immutable
public final class ProgressSummaryConverter extends DocumentConverter<ProgressSummary> {

    /** With the editions that are built in or installed. */
    public ProgressSummaryConverter() {
        this(ItaJson.standard());
    }

    /**
     * With the editions that it knows. A container that makes converters, such as Spring, gives it its bean.
     *
     * @param json reads and writes the column
     */
    @Inject
    public ProgressSummaryConverter(ItaJson json) {
        super(DocumentType.PROGRESS_SUMMARY, json);
    }
}
