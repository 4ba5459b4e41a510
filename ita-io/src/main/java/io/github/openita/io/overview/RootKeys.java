package io.github.openita.io.overview;

import java.util.HashSet;
import java.util.Set;

/** The keys of the object that a text of JSON is, found without reading their values. Static methods only. */
final class RootKeys {

    /** A document has no more keys of its own, and one that does is none of ours. */
    private static final int MOST = 100;

    private RootKeys() {}

    /** The keys as they are written; none where the text is no object. */
    static Set<String> of(CharSequence text) {
        Set<String> keys = new HashSet<>();
        int depth = 0;
        int start = -1;
        for (int i = 0; i < text.length() && keys.size() < MOST; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                int end = endOf(text, i);
                start = depth == 1 ? i + 1 : -1;
                if (start >= 0 && isKey(text, end + 1)) {
                    keys.add(text.subSequence(start, Math.min(end, text.length()))
                            .toString());
                }
                i = end;
            } else if (c == '{' || c == '[') {
                if (depth == 0 && c == '[') {
                    return Set.of();
                }
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return keys;
    }

    /** Where the text ends whose first quotation mark stands there: at its last one. */
    private static int endOf(CharSequence text, int quote) {
        int i = quote + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private static boolean isKey(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i < text.length() && text.charAt(i) == ':';
    }
}
