package io.github.openita.io.json;

/**
 * Goes through a text that is known to be JSON and only counts: values are skipped, lines and columns are told. Used
 * for one text, not shared.
 */
final class JsonScanner {

    private final char[] text;
    private final int end;
    private int at;
    private int line;
    private int lineStart;

    /** A scanner of the first characters of an array that stands on one of them, in that line and column. */
    JsonScanner(char[] text, int end, int at, int line, int column) {
        this.text = text;
        this.end = end;
        this.at = at;
        this.line = line;
        this.lineStart = at - column + 1;
    }

    /** The line, from 1, that it stands on. */
    int line() {
        return line;
    }

    /** The column, from 1, that it stands on, in UTF-16 units. */
    int column() {
        return at - lineStart + 1;
    }

    boolean isAt(char c) {
        return at < end && text[at] == c;
    }

    /** Goes behind the character that it stands on. */
    void skip() {
        at++;
    }

    void skipSpace() {
        while (at < end && text[at] <= ' ') {
            char c = text[at++];
            boolean half = c == '\r' && isAt('\n');
            if ((c == '\n' || c == '\r') && !half) {
                line++;
                lineStart = at;
            }
        }
    }

    /** Goes to the next member or item of the structure that it is in; where there is none, behind its end. */
    boolean isMore(char close) {
        skipSpace();
        if (isAt(',')) {
            at++;
            skipSpace();
        }
        boolean more = !isAt(close);
        at += more ? 0 : 1;
        return more;
    }

    /** Takes a key and goes behind its colon. */
    String key() {
        int start = at + 1;
        skipText();
        String key = new String(text, start, at - start - 1);
        skipSpace();
        at++;
        return key.indexOf('\\') < 0 ? key : unescaped(key);
    }

    private static String unescaped(String key) {
        StringBuilder plain = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == '\\') {
                char escape = key.charAt(++i);
                int control = "btnfr".indexOf(escape);
                if (escape == 'u') {
                    c = (char) Integer.parseInt(key, i + 1, i + 5, 16);
                    i += 4;
                } else {
                    c = control < 0 ? escape : "\b\t\n\f\r".charAt(control);
                }
            }
            plain.append(c);
        }
        return plain.toString();
    }

    void skipValue() {
        skipSpace();
        switch (text[at]) {
            case '"' -> skipText();
            case '{', '[' -> skipStructure();
            default -> skipWord();
        }
    }

    private void skipStructure() {
        int depth = 0;
        do {
            switch (text[at]) {
                case '"' -> skipText();
                case '\n', '\r' -> skipSpace();
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    at++;
                }
                default -> at++;
            }
        } while (depth > 0);
    }

    /** Goes behind a number, true, false or null. */
    private void skipWord() {
        while (at < end && ",]}".indexOf(text[at]) < 0 && text[at] > ' ') {
            at++;
        }
    }

    private void skipText() {
        int next = at + 1;
        for (char c = text[next]; c != '"'; c = text[next]) {
            next += c == '\\' ? 2 : 1;
        }
        at = next + 1;
    }
}
