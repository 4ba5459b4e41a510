package io.github.openita.rules.reading;

import java.util.Locale;

/** How the opening of a file ended. Immutable and thread-safe. */
public enum FileState {
    /** All of it that can be read was read. */
    READ,
    /** It is whole but holds no text to read, such as a scanned PDF or a picture. */
    NO_TEXT,
    /** It has no bytes, or nothing but blanks. */
    EMPTY,
    /** It is another kind of file than its name says, such as an error page saved as a PDF. */
    NOT_ITS_TYPE,
    /** It asks for a password. */
    ENCRYPTED,
    /** It is broken, so that it cannot be opened. */
    DAMAGED,
    /** It passes a limit on bytes, pages, cells, nesting or time. */
    TOO_LARGE,
    /** Nothing here can open such a file, or the artifact that can is not there. */
    NO_READER,
    /** It cannot be read for a reason of this machine, such as a missing permission. */
    UNREADABLE;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the word for it in the keys of messages, such as {@code not-its-type}} */
    public String code() {
        return code;
    }

    /** {@return whether its content was seen, so that something can be said of it} */
    public boolean isOpened() {
        return this == READ || this == NO_TEXT;
    }
}
