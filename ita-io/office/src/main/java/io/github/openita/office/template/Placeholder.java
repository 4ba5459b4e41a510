package io.github.openita.office.template;

import io.github.openita.core.words.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name in double braces, or in braces after a dollar sign, in the text of a paragraph.
 *
 * @param written the name as it is written
 * @param start where it begins
 * @param end after its end
 */
record Placeholder(String written, int start, int end) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*");

    /** What Word and people put in that cannot be seen. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\u00A0\\u200B-\\u200D\\u2060\\uFEFF]");

    /** No name is longer, and no more of what is none is told. */
    private static final int LONGEST = 60;

    /** All in a text. */
    static List<Placeholder> in(String text) {
        List<Placeholder> found = new ArrayList<>();
        int at = 0;
        while (true) {
            int start = next(text, at);
            if (start < 0) {
                return found;
            }
            String close = text.charAt(start) == '$' ? "}" : "}}";
            int end = text.indexOf(close, start + 2);
            if (end < 0) {
                throw refused(
                        text.substring(start),
                        "ช่องไม่ปิดด้วย " + close + " ในย่อหน้าเดียวกัน",
                        "a field that is not closed by " + close + " in its paragraph");
            }
            String name = UNSEEN.matcher(text.substring(start + 2, end)).replaceAll("");
            if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
                throw refused(
                        text.substring(start, end + close.length()),
                        "ช่องเขียนเป็น {{ชื่อช่อง}} ชื่อมีได้เฉพาะตัวอักษร ตัวเลข . - และ _",
                        "a field is written {{name}}; a name has letters, digits, . - and _ only");
            }
            at = end + close.length();
            found.add(new Placeholder(name, start, at));
        }
    }

    private static int next(String text, int from) {
        int braces = text.indexOf("{{", from);
        int dollar = text.indexOf("${", from);
        return braces < 0 ? dollar : dollar < 0 ? braces : Math.min(braces, dollar);
    }

    private static InvalidInputException refused(String found, String th, String en) {
        String shown = found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found;
        return new InvalidInputException("\"" + shown + "\": " + th, "\"" + shown + "\": " + en);
    }

    /** How a name is written where a field is made another way. */
    static String written(String name) {
        return "{{" + name.replace("{", "").replace("}", "").replace("$", "") + "}}";
    }

    /** The name as it is looked up: Word makes first letters large, and merge fields have underscores. */
    String name() {
        return written.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of a table, where it is that of a column of one; else empty. */
    String table() {
        int dot = name().indexOf('.');
        return dot < 0 ? "" : name().substring(0, dot);
    }

    /** The name of a column, where it is that of one. */
    String column() {
        return name().substring(name().indexOf('.') + 1);
    }
}
