package io.github.openita.jpa;

import io.github.openita.core.measures.PlanReport;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import jakarta.inject.Inject;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** What the check of a plan told as a column of JSON, or of text. Thread-safe. */
@Converter(autoApply = true)
@Immutable
public final class PlanReportConverter extends DocumentConverter<PlanReport> {

    /** With the editions that are built in or installed. */
    public PlanReportConverter() {
        this(ItaJson.standard());
    }

    /**
     * With the editions that it knows. A container that makes converters, such as Spring, gives it its bean.
     *
     * @param json reads and writes the column
     */
    @Inject
    public PlanReportConverter(ItaJson json) {
        super(DocumentType.PLAN_REPORT, json);
    }
}
