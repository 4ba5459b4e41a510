package io.github.openita.io.internal;

import java.util.Locale;

/** Makes what stood in a document safe to show on one line of a terminal or log. */
public final class Plain {

    private static final int LONGEST = 80;

    private Plain() {}

    /** The text with control characters, and those that turn the direction of writing, made visible. */
    public static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == 0x2028 || c == 0x2029) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** The text in quotes, cut where it is long. */
    public static String quoted(String text) {
        return "\"" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + "\"";
    }
}
