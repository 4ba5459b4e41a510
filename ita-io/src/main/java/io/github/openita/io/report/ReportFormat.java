package io.github.openita.io.report;

import java.util.Locale;

/** The forms in which a report can be written. */
public enum ReportFormat {
    /** For a terminal, in UTF-8, with aligned columns. */
    TEXT,
    /** Markdown with GitHub's tables, in UTF-8. */
    MARKDOWN,
    /** One page that needs nothing else, to look at and to print, in UTF-8. */
    HTML,
    /** The main table, where there is one, in UTF-8 with a byte-order mark. */
    CSV,
    /** A Word document; needs the artifact {@code ita-office}. */
    DOCX,
    /** An Excel workbook with a sheet for each table; needs the artifact {@code ita-office}. */
    XLSX;

    /** {@return whether what is written is no text, so that a terminal cannot show it} */
    public boolean isBinary() {
        return this == DOCX || this == XLSX;
    }

    /** {@return how the names of its files end, without a point, such as {@code docx}; {@code txt} for text and {@code md} for Markdown} */
    public String getFileEnding() {
        return switch (this) {
            case TEXT -> "txt";
            case MARKDOWN -> "md";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }
}
