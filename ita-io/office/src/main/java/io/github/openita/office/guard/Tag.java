package io.github.openita.office.guard;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The tag with which an element begins, in bytes that change with the next one. Used by one thread. */
public final class Tag {

    /** So much of it is kept; the tags that are looked at are shorter. */
    private static final int KEPT = 1 << 10;

    private final byte[] bytes = new byte[KEPT];
    private int length;
    /** Where the name begins after its prefix, and where it ends. */
    private int nameStart;

    private int nameEnd;

    Tag() {}

    void clear() {
        length = 0;
    }

    void add(int b) {
        if (length < KEPT) {
            bytes[length] = (byte) b;
        }
        length++;
    }

    int length() {
        return length;
    }

    int first() {
        return length == 0 ? -1 : bytes[0];
    }

    boolean isEmptyElement() {
        return length <= KEPT && length > 0 && bytes[length - 1] == '/';
    }

    void readName() {
        nameStart = 0;
        nameEnd = 0;
        int end = Math.min(length, KEPT);
        while (nameEnd < end && !isSpace(bytes[nameEnd]) && bytes[nameEnd] != '/') {
            if (bytes[nameEnd] == ':') {
                nameStart = nameEnd + 1;
            }
            nameEnd++;
        }
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /**
     * {@return whether the element is called so, whatever its prefix}
     *
     * @param name a name in ASCII
     */
    public boolean is(String name) {
        if (nameEnd - nameStart != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (bytes[nameStart + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return the value of an attribute without a prefix; empty where it has none}
     *
     * @param name its name, in ASCII
     * @throws Refusal where the tag is longer than any that is written like this, or its values hold references
     */
    public Optional<String> attribute(String name) {
        if (length > KEPT) {
            throw Refusal.damaged();
        }
        Optional<String> found = find(name);
        if (found.filter(value -> value.indexOf('&') >= 0).isPresent()) {
            throw Refusal.damaged();
        }
        return found;
    }

    /** The value as it stands in the tag. */
    private Optional<String> find(String name) {
        int i = nameEnd;
        while (i < length) {
            int start = skipSpace(i);
            while (i < length && bytes[i] != '=') {
                i++;
            }
            boolean wanted = isAt(name, start, i);
            while (i < length && bytes[i] != '"' && bytes[i] != '\'') {
                i++;
            }
            int quote = i;
            i++;
            while (i < length && bytes[i] != bytes[quote]) {
                i++;
            }
            if (i < length && wanted) {
                return Optional.of(new String(bytes, quote + 1, i - quote - 1, StandardCharsets.UTF_8));
            }
            i++;
        }
        return Optional.empty();
    }

    /**
     * {@return the value of an attribute that a person may have written, such as an address; empty where it has none, or is longer than is kept}
     *
     * @param name its name, in ASCII
     */
    public Optional<String> written(String name) {
        return length > KEPT ? Optional.empty() : find(name).map(References::decode);
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < length && isSpace(bytes[i])) {
            i++;
        }
        return i;
    }

    /** Whether the name stands there, with nothing but white space after it. */
    private boolean isAt(String name, int start, int end) {
        if (start + name.length() > end || skipSpace(start + name.length()) < end) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (bytes[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
