package io.github.openita.core.internal;

import java.util.ArrayList;
import java.util.List;

/** JSON Pointers (RFC 6901). Static methods only; thread-safe. */
public final class Pointers {

    private static final int MOST_DIGITS = 9;

    private Pointers() {}

    /** Returns the pointer of a member of the object that a pointer leads to. */
    public static String child(String parent, String key) {
        return parent + "/" + escape(key);
    }

    /** Returns a key as it stands in a pointer. */
    public static String escape(String key) {
        return key.indexOf('~') < 0 && key.indexOf('/') < 0
                ? key
                : key.replace("~", "~0").replace("/", "~1");
    }

    /** Returns a key that stands in a pointer as it is. */
    public static String unescape(String step) {
        return step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~");
    }

    /** Returns the keys and indexes that a pointer is made of. */
    public static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        for (int at = 0; at < pointer.length(); ) {
            int next = pointer.indexOf('/', at + 1);
            int end = next < 0 ? pointer.length() : next;
            steps.add(unescape(pointer.substring(at + 1, end)));
            at = end;
        }
        return steps;
    }

    /** Returns the index of an array that a step is; less than zero where it is none. */
    public static int index(String step) {
        boolean digits =
                !step.isEmpty() && step.length() <= MOST_DIGITS && step.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(step) : -1;
    }
}
