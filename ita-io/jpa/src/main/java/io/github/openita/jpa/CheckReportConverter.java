package io.github.openita.jpa;

import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.CheckReport;
import jakarta.inject.Inject;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** What the check of a disclosure found as a column of JSON, or of text. The scores of its forecast are the shown
 * ones, of two decimals, as in every document of it. Thread-safe. */
@Converter(autoApply = true)
@Immutable
public final class CheckReportConverter extends DocumentConverter<CheckReport> {

    /** With the editions that are built in or installed. */
    public CheckReportConverter() {
        this(ItaJson.standard());
    }

    /**
     * With the editions that it knows. A container that makes converters, such as Spring, gives it its bean.
     *
     * @param json reads and writes the column
     */
    @Inject
    public CheckReportConverter(ItaJson json) {
        super(DocumentType.CHECK_REPORT, json);
    }

    /** Its forecast comes back as it is shown. */
    @Override
    boolean isSame(CheckReport given, String text, CheckReport read) {
        return write(read).equals(text);
    }
}
