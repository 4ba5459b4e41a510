package io.github.openita.io.engine;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in its one form: members indented by two spaces, line feeds on every platform, one at the end. What moves
 * a cursor or turns the direction of writing is written as an escape, so that all readers see the same text. Static
 * methods only; thread-safe.
 */
public final class CanonicalJson {

    private static final char DELETE = 0x7F;
    private static final String UPPER = "0123456789ABCDEF";
    private static final String LOWER = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();
    private final boolean lines;
    private int depth;

    private CanonicalJson(boolean lines) {
        this.lines = lines;
    }

    /** Returns the text of a {@link JsonObject} or a list, with a line feed at the end. */
    public static String write(Object tree) {
        return new CanonicalJson(true).written(tree);
    }

    /** Returns the same text on one line, with a line feed at the end. */
    public static String writeLine(Object tree) {
        return new CanonicalJson(false).written(tree);
    }

    private String written(Object tree) {
        value(tree);
        return out.append('\n').toString();
    }

    private void value(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            object(object);
        } else if (value instanceof List<?> list) {
            array(list);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            out.append(value);
        } else {
            throw new IllegalArgumentException(value.getClass() + " is no value of JSON");
        }
    }

    private void object(Map<?, ?> object) {
        out.append('{');
        depth++;
        Iterator<? extends Map.Entry<?, ?>> members = object.entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<?, ?> member = members.next();
            newLine();
            text((String) Objects.requireNonNull(member.getKey()));
            out.append(lines ? ": " : ":");
            value(member.getValue());
            out.append(members.hasNext() ? "," : "");
        }
        depth--;
        if (!object.isEmpty()) {
            newLine();
        } else if (lines) {
            out.append(' ');
        }
        out.append('}');
    }

    private void newLine() {
        if (lines) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void array(List<?> list) {
        out.append('[');
        String before = "";
        for (Object item : list) {
            out.append(before).append(lines ? " " : "");
            value(item);
            before = ",";
        }
        out.append(lines ? " ]" : "]");
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int letter = "\b\t\n\f\r\"\\".indexOf(c);
            if (letter >= 0) {
                out.append('\\').append("btnfr\"\\".charAt(letter));
            } else if (c < ' ' || c == DELETE) {
                escape(c, UPPER);
            } else if (isUnseen(c) || (c == '#' && text.startsWith("#", i + 1))) {
                // Two hashes could begin a command to the runner of a CI system, in whose log the document may stand.
                escape(c, LOWER);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean isUnseen(char c) {
        return c > DELETE
                && (c <= 0x9F
                        || c == 0x061C
                        || (c >= 0x200E && c <= 0x200F)
                        || (c >= 0x2028 && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069));
    }

    private void escape(char c, String digits) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(digits.charAt(c >> shift & 0xF));
        }
    }
}
