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
            int end = endOfStep(pointer, at);
            steps.add(step(pointer, at, end));
            at = end;
        }
        return steps;
    }

    /** Returns where the step ends that starts with a slash at a place of a pointer. */
    public static int endOfStep(String pointer, int slash) {
        int next = pointer.indexOf('/', slash + 1);
        return next < 0 ? pointer.length() : next;
    }

    /** Returns the key or index of the step that starts with a slash at a place of a pointer. */
    public static String step(String pointer, int slash, int end) {
        return unescape(pointer.substring(slash + 1, end));
    }

    /** Returns the index of an array that a step is; less than zero where it is none. */
    public static int index(String step) {
        if (step.isEmpty() || step.length() > MOST_DIGITS) {
            return -1;
        }
        int index = 0;
        for (int i = 0; i < step.length(); i++) {
            int digit = step.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            index = 10 * index + digit;
        }
        return index;
    }
}
