package io.github.openita.io.internal;

import io.github.openita.core.words.ThaiText;
import java.util.List;

/** Tells lines of JSON from one document. Static methods only; thread-safe. */
public final class JsonLines {

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
}
