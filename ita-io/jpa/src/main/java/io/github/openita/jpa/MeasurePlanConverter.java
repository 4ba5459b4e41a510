package io.github.openita.jpa;

import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** A plan of measures (มาตรการ) as a column of JSON, or of text. Thread-safe. */
@Converter(autoApply = true)
@Immutable
public final class MeasurePlanConverter extends DocumentConverter<MeasurePlan> {

    /** With the editions that are built in or installed. */
    public MeasurePlanConverter() {
        this(ItaJson.standard());
    }

    /**
     * With the editions that it knows. In Spring it is given the bean of that type, where there is one.
     *
     * @param json reads and writes the column
     */
    public MeasurePlanConverter(ItaJson json) {
        super(DocumentType.PLAN, json);
    }
}
