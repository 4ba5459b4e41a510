package io.github.openita.io.engine;

import java.util.HexFormat;
import java.util.Optional;

/**
 * The one form that JSON is written in: two spaces of indent, line feeds on every platform, one at the end. Static
 * methods only; thread-safe.
 */
public final class CanonicalForm {

    /** One step of indentation. */
    public static final String INDENT = "  ";

    /** The end of a line. */
    public static final String LINE_END = "\n";

    /** The one ASCII character that JSON lets stand and that nobody sees. */
    public static final int DELETE = 0x7F;

    private CanonicalForm() {}

    /**
     * What moves a cursor or turns the direction of writing is written as an escape: other readers see the same text.
     *
     * @param c a UTF-16 unit
     * @return its escape, where it is one of these
     */
    public static Optional<String> escape(int c) {
        boolean unseen = (c >= DELETE && c <= 0x9F)
                || c == 0x061C
                || (c >= 0x200E && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
        return unseen ? Optional.of("\\u" + HexFormat.of().toHexDigits((char) c)) : Optional.empty();
    }
}
