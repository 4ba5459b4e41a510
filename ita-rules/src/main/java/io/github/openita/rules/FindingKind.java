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
    /** A link that leads nowhere: {@code #}, empty, {@code javascript:}, {@code mailto:}, or to what is not there. */
    DEAD_LINK,
    /** A link to a form to log in, or that looks like one. */
    LOGIN_NEEDED,
    /** A link that ends at the home page, or at a page that only leads on. */
    MOVED_AWAY,
    /** A link to the home page of a site, where the item itself is to be shown. */
    HOME_PAGE,
    /** A link that a server does not answer as it should: it refuses, its certificate is not valid, it is too slow. */
    UNREACHABLE,
    /** A link to a place outside the agency's own site. */
    OUTSIDE_SITE,
    /** The item reports on another fiscal year than it must. */
    WRONG_PERIOD,
    /** The last change is longer ago than the frequency of publication allows. */
    STALE,
    /** The day of the last change is before the year that is assessed, or after the day of the check. */
    WRONG_DATE,
    /** No link leads to a structured file, though the form asks for one. */
    NO_DATA_FILE,
    /** The title is another item's. */
    OTHER_TITLE,
    /** A title, the name of a file or a text shows only other years than the item's. */
    OTHER_YEAR,
    /** The same link stands for many unrelated items, or the same file for two. */
    SHARED_LINK,
    /** An element has no key. */
    MISSING,
    /** An element was left empty. */
    BLANK,
    /** Something stands for an element that tells nothing, or "none" where there must be something. */
    PLACEHOLDER,
    /** A file that has nothing in it. */
    EMPTY_FILE,
    /** A file that is something else than its name says, such as an error page saved as a PDF. */
    NOT_ITS_TYPE,
    /** A file that cannot be read: encrypted, damaged, or a data file that is no table. */
    UNREADABLE_FILE,
    /** An element is not named in what the item links to; reading is no proof. */
    NOT_FOUND_IN_FILE,
    /** Nothing stands after the name of an element in what the item links to. */
    EMPTY_IN_FILE,
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
