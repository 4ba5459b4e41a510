package io.github.openita.core.problem;

import io.github.openita.core.words.Coded;
import java.util.Locale;

/** What sort of thing is wrong. Immutable and thread-safe. */
public enum ProblemKind implements Coded {
    /** The file cannot be read at all. */
    UNREADABLE,
    /** The document is larger than the limit. */
    TOO_LARGE,
    /** Values are nested deeper than the limit. */
    TOO_DEEP,
    /** The bytes are not UTF-8. */
    ENCODING,
    /** The text is not JSON. */
    NOT_JSON,
    /** The text is not CSV. */
    NOT_CSV,
    /** A key or column that the document does not have. */
    UNKNOWN_KEY,
    /** A key, a column, or a code in two spellings, that stands twice. */
    DUPLICATE_KEY,
    /** A key, column or cell that the document must have is missing. */
    MISSING_KEY,
    /** A value of another type than the key has, or a form of another kind than is wanted. */
    WRONG_TYPE,
    /** A number outside its range, or a word outside its list. */
    OUT_OF_RANGE,
    /** A year or date of the other era: Buddhist for a date of ISO 8601, Common for a fiscal year or a date in Thai. */
    ERA,
    /** A code that is none, or that the edition has not. */
    UNKNOWN_CODE,
    /** An element that the item has not. */
    UNKNOWN_ELEMENT,
    /** A code of another scheme that shares the name. */
    OTHER_SCHEME,
    /** An edition that is not known. */
    UNKNOWN_EDITION,
    /** An edition other than the one asked for, or a form of another fiscal year. */
    OTHER_EDITION,
    /** An edition that contradicts itself. */
    INVALID_EDITION;

    /** {@return the word for it, such as {@code unknown-key}} */
    @Override
    public String getCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
