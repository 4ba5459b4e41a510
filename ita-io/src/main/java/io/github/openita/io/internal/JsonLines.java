package io.github.openita.io.internal;

import io.github.openita.core.words.ThaiText;
import java.util.List;
import java.util.regex.Pattern;

/** Tells lines of JSON from one document. Static methods only; thread-safe. */
public final class JsonLines {

    private static final Pattern WHOLE = Pattern.compile("\\{\\s*\".*\\}\\s*");

    private JsonLines() {}

    /** {@return whether the first line that says anything is a whole object, and another follows} */
    public static boolean isLines(String text) {
        List<String> two = text.lines()
                .filter(ThaiText::hasText)
                .limit(2)
                .map(String::strip)
                .toList();
        return two.size() > 1 && two.get(0).endsWith("}") && two.get(1).startsWith("{");
    }

    /** {@return whether one of several lines that say anything is a whole object from its first column on} */
    public static boolean hasWholeLine(String text) {
        List<String> said = text.lines().filter(ThaiText::hasText).toList();
        return said.size() > 1
                && said.stream().anyMatch(line -> WHOLE.matcher(line).matches());
    }
}
