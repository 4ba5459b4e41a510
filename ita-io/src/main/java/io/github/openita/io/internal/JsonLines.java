package io.github.openita.io.internal;

/** Tells lines of JSON from one document. Static methods only; thread-safe. */
public final class JsonLines {

    private JsonLines() {}

    /** {@return whether the first line that says anything is a whole object, and another follows} */
    public static boolean isLines(String text) {
        String[] two = text.strip().split("\\R\\s*", 3);
        return two.length > 1
                && two[0].stripTrailing().endsWith("}")
                && two[1].stripLeading().startsWith("{");
    }
}
