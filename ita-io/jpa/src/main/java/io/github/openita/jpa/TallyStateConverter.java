package io.github.openita.jpa;

import io.github.openita.core.survey.TallyState;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import jakarta.inject.Inject;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** What a tally of survey answers has counted as a column of JSON, or of text. Thread-safe. */
@Converter(autoApply = true)
@Immutable
public final class TallyStateConverter extends DocumentConverter<TallyState> {

    /** With the editions that are built in or installed. */
    public TallyStateConverter() {
        this(ItaJson.standard());
    }

    /**
     * With the editions that it knows. A container that makes converters, such as Spring, gives it its bean.
     *
     * @param json reads and writes the column
     */
    @Inject
    public TallyStateConverter(ItaJson json) {
        super(DocumentType.TALLY, json);
    }
}
