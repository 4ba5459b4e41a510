package io.github.openita.rules.reading;

import java.util.Locale;

/** How following a link into the agency's own site ends. Immutable and thread-safe. */
public enum LinkEnd {
    /** At a file of the site and, where it names one, at a place in that page. */
    FOUND,
    /** Nothing has that name. */
    NO_FILE,
    /** At a folder that has no {@code index.html}. */
    NO_INDEX,
    /** Only a name with other small and capital letters exists, which most servers tell apart. */
    OTHER_CASE,
    /** Only a name exists that looks the same but is written with other characters, as {@code แ} and two {@code เ}. */
    OTHER_SPELLING,
    /** The page has no id or name as the link wants it. */
    NO_ANCHOR,
    /** Outside of the site's folder, by {@code ..} or by a symbolic link. */
    OUTSIDE,
    /** At something that cannot be read, so nothing can be said. */
    UNREADABLE;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the word for it in the keys of messages, such as {@code no-file}} */
    public String code() {
        return code;
    }

    /** {@return whether the link leads nowhere} */
    public boolean isDead() {
        return this != FOUND && this != UNREADABLE;
    }
}
