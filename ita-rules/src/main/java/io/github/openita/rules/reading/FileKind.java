package io.github.openita.rules.reading;

import java.util.Locale;

/** What sort of file the bytes of a file are, whatever its name says. Immutable and thread-safe. */
public enum FileKind {
    PDF,
    XLSX,
    DOCX,
    /** A table of text: CSV, or with tabs. */
    CSV,
    HTML,
    /** A picture, of which no text is read. */
    IMAGE,
    /** Plain text that is no table. */
    TEXT,
    /** Anything else, such as a file of the old Word and Excel, or an archive. */
    OTHER;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** {@return the word for it in the keys of messages, such as {@code pdf}} */
    public String code() {
        return code;
    }
}
