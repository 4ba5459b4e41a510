package io.github.openita.jpa;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds U+0000, which PostgreSQL keeps neither in {@code jsonb} nor in text, in JSON as the library writes it in one line.
 * Used once, not shared.
 */
final class ZeroCharacter {

    private static final String ESCAPE = "\\u0000";

    private final String json;
    private int at;

    private ZeroCharacter(String json) {
        this.json = json;
    }

    /** Returns the JSON Pointer of the first text with it; of the object, where a key has it. */
    static Optional<String> find(String json) {
        return json.contains(ESCAPE) ? Optional.ofNullable(new ZeroCharacter(json).value("")) : Optional.empty();
    }

    private @Nullable String value(String pointer) {
        char first = json.charAt(at);
        if (first == '{' || first == '[') {
            return members(pointer, first == '{');
        }
        if (first == '"') {
            return hasZero(text()) ? pointer : null;
        }
        while (",]}".indexOf(json.charAt(at)) < 0) {
            at++;
        }
        return null;
    }

    private @Nullable String members(String pointer, boolean named) {
        at++;
        for (int i = 0; "]}".indexOf(json.charAt(at)) < 0; i++) {
            if (i > 0) {
                at++;
            }
            String step = String.valueOf(i);
            if (named) {
                step = text();
                at++;
                if (hasZero(step)) {
                    return pointer;
                }
            }
            String found = value(pointer + "/" + step.replace("~", "~0").replace("/", "~1"));
            if (found != null) {
                return found;
            }
        }
        at++;
        return null;
    }

    /** What stands between two quotes, as it is written. */
    private String text() {
        int start = ++at;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return json.substring(start, at++);
    }

    /** A backslash that is itself written with one is no escape. */
    private static boolean hasZero(String text) {
        for (int i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', i + 2)) {
            if (text.startsWith(ESCAPE, i)) {
                return true;
            }
        }
        return false;
    }
}
