package io.github.openita.jpa;

import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.proofreading.ProofreadingReport;
import jakarta.inject.Inject;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** What the check of a document that people wrote told as a column of JSON, or of text. Thread-safe. */
@Converter(autoApply = true)
@Immutable
public final class ProofreadingReportConverter extends DocumentConverter<ProofreadingReport> {

    /** With the editions that are built in or installed. */
    public ProofreadingReportConverter() {
        this(ItaJson.standard());
    }

    /**
     * With the editions that it knows. A container that makes converters, such as Spring, gives it its bean.
     *
     * @param json reads and writes the column
     */
    @Inject
    public ProofreadingReportConverter(ItaJson json) {
        super(DocumentType.PROOFREADING_REPORT, json);
    }
}
