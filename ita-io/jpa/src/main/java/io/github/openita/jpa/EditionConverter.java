package io.github.openita.jpa;

import io.github.openita.core.edition.Edition;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import jakarta.inject.Inject;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** An edition of somebody's own, whole as a column of JSON, or of text. Thread-safe. */
@Converter(autoApply = true)
@Immutable
public final class EditionConverter extends DocumentConverter<Edition> {

    /** With the editions that are built in or installed. */
    public EditionConverter() {
        this(ItaJson.standard());
    }

    /**
     * With the editions that it knows. A container that makes converters, such as Spring, gives it its bean.
     *
     * @param json reads and writes the column
     */
    @Inject
    public EditionConverter(ItaJson json) {
        super(DocumentType.EDITION, json);
    }
}
