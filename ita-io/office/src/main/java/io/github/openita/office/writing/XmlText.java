package io.github.openita.office.writing;

/** Text made fit for a part of an office file. Static methods only; thread-safe. */
public final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /**
     * Brings text to what XML 1.0 can hold: control characters are left out, each kind of line end is a line feed, and
     * halves of characters and characters that are none become U+FFFD.
     *
     * @param text any text
     * @return the text without what would make a file invalid
     */
    public static String of(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c == '\t' || c == '\n' || (c >= ' ' && c < 0x7F) || (c > 0x9F && c < 0xD800));
    }

    private static String cleaned(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c == '\r' || c == 0x85) {
                out.append('\n');
            } else if ((c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE) {
                out.append(REPLACEMENT);
            } else if (c == '\t' || c == '\n' || !Character.isISOControl(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
