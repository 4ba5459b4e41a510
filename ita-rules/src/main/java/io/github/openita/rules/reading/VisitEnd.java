package io.github.openita.rules.reading;

import java.util.Locale;

/** How trying a link over the network ended. Immutable and thread-safe. */
public enum VisitEnd {
    /** Something was delivered: a page or a file. */
    OPENED,
    /** The server says that there is nothing, as with status 404 or 410, or its name does not exist. */
    DEAD,
    /** The server refuses to deliver, as with status 401, 403 or an error of its own. */
    REFUSED,
    /** The certificate of the server is expired, or not one for this name. */
    CERTIFICATE,
    /** Another address was asked for, but the home page came. */
    MOVED_HOME,
    /** A page came with status 200 that says that there is nothing. */
    NOT_FOUND_PAGE,
    /** A form to log in came instead, as from a large host whose file is not shared. */
    LOGIN,
    /** The page is nothing but a redirect or a frame to somewhere else. */
    ONLY_ELSEWHERE,
    /** A page came in which a large host shows a file by scripts: of the file itself nothing was seen. */
    VIEWER,
    /** The answer took longer than the limit. */
    TOO_SLOW,
    /** The answer is larger than the limit; so much is known that something is there. */
    TOO_LARGE,
    /** The address is private or of this machine, and those were not allowed. */
    PRIVATE,
    /** The network, and not the server, was in the way: nothing can be said. */
    UNREACHABLE;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the word for it in the keys of messages, such as {@code moved-home}} */
    public String code() {
        return code;
    }
}
