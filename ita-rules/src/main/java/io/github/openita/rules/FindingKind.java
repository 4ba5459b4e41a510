package io.github.openita.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.words.Coded;
import java.util.Locale;

/** What sort of thing a finding is about. Immutable and thread-safe. */
public enum FindingKind implements Coded {
    /** The item is not in the document. */
    ABSENT,
    /** The item has no link. */
    NO_LINK,
    /** A link that leads nowhere: {@code #}, empty, {@code javascript:}. */
    DEAD_LINK,
    /** A link to a place outside the agency's own site. */
    OUTSIDE_SITE,
    /** The item reports on another fiscal year than it must. */
    WRONG_PERIOD,
    /** The last change is longer ago than the frequency of publication allows. */
    STALE,
    /** No link leads to a structured file, though the form asks for one. */
    NO_DATA_FILE,
    /** The title is another item's. */
    OTHER_TITLE,
    /** The same link stands for many unrelated items. */
    SHARED_LINK,
    /** An element has no key. */
    MISSING,
    /** An element was left empty. */
    BLANK,
    /** Something stands for an element that tells nothing, or "none" where there must be something. */
    PLACEHOLDER,
    /** A data file of the agency's own site cannot be read as a table. */
    UNREADABLE_FILE,
    /** A check of the agency's own found something. */
    OWN,
    /** A key that the document does not have. */
    UNKNOWN_KEY,
    /** A key, or a code in two spellings, that stands twice. */
    DUPLICATE_KEY,
    /** A value of another type than the key has. */
    WRONG_TYPE,
    /** A number outside its range, a word outside its list, or a text that is no date. */
    OUT_OF_RANGE,
    /** A code that is none, or that the edition has not. */
    UNKNOWN_CODE,
    /** An element that the item has not. */
    UNKNOWN_ELEMENT,
    /** A year of the other era. */
    ERA,
    /** A code of another scheme that shares the name. */
    OTHER_SCHEME,
    /** The document names another edition than it is checked by. */
    OTHER_EDITION;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Finds the kind that a word stands for.
     *
     * @param code the word in a document, such as {@code no-link}
     * @return the kind
     * @throws io.github.openita.core.words.InvalidInputException for another word
     */
    @JsonCreator
    public static FindingKind of(String code) {
        return Coded.of(FindingKind.class, code);
    }

    /** {@return the word for it in documents, such as {@code no-link}} */
    @JsonValue
    @Override
    public String getCode() {
        return code;
    }

    /** {@return whether it is about the text of the document rather than about what is disclosed} */
    public boolean isOfDocument() {
        return compareTo(UNKNOWN_KEY) >= 0;
    }
}
