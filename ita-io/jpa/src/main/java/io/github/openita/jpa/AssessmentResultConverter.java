package io.github.openita.jpa;

import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import jakarta.inject.Inject;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** A result (ผลการประเมิน) as a column of JSON, or of text. Thread-safe. */
@Converter(autoApply = true)
@Immutable
public final class AssessmentResultConverter extends DocumentConverter<AssessmentResult> {

    /** With the editions that are built in or installed. */
    public AssessmentResultConverter() {
        this(ItaJson.standard());
    }

    /**
     * With the editions that it knows. A container that makes converters, such as Spring, gives it its bean.
     *
     * @param json reads and writes the column
     */
    @Inject
    public AssessmentResultConverter(ItaJson json) {
        super(DocumentType.RESULT, json);
    }
}
