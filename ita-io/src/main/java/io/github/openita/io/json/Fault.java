package io.github.openita.io.json;

import io.github.openita.io.engine.JsonEngine;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first thing that keeps a text from being JSON. That there is one a Jackson has said; but where, each release of
 * each says otherwise, so that it is looked for once more.
 *
 * @param kind what it is
 * @param at where it stands; behind all that is not space where the text ends too early
 */
record Fault(Kind kind, int at) {

    enum Kind {
        /** The text ends where more must follow. */
        ENDED,
        /** A line end or tab stands between quotes. */
        LINE_END_IN_TEXT,
        /** A key holds half of a character, which no encoding can write. */
        HALF_CHARACTER,
        /** A key starts there that is too long, whether it ends or not. */
        LONG_KEY,
        /** Something stands where it cannot. */
        UNEXPECTED
    }

    /** {@return the fault of a text; {@code null} where there is none} */
    static @Nullable Fault of(String text) {
        Grammar grammar = new Grammar(text);
        return grammar.isWhole() ? null : grammar.fault();
    }

    /** The start of the key, text, number or word that an offset lies in, or right behind. */
    static int startOfToken(String text, int offset) {
        Grammar grammar = new Grammar(text.substring(0, Math.min(offset, text.length())));
        grammar.isWhole();
        return grammar.token;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Goes through a text once, however deep it is nested. Not shared. */
    private static final class Grammar {

        private static final List<String> LITERALS = List.of("true", "false", "null");

        private final String text;
        /** What ends the arrays and objects that are open, the innermost first. */
        private final Deque<Character> open = new ArrayDeque<>();

        private int at;
        /** Where the last key, text, number or word starts. */
        private int token;

        private boolean inText;
        private boolean half;
        private boolean longKey;

        Grammar(String text) {
            this.text = text;
        }

        Fault fault() {
            int end = text.length();
            while (end > at && isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (longKey) {
                return new Fault(Kind.LONG_KEY, token);
            }
            if (half) {
                return new Fault(Kind.HALF_CHARACTER, at);
            }
            if (end == at) {
                return new Fault(Kind.ENDED, text.stripTrailing().length());
            }
            boolean lineEnd = inText && "\n\r\t".indexOf(text.charAt(at)) >= 0;
            return new Fault(lineEnd ? Kind.LINE_END_IN_TEXT : Kind.UNEXPECTED, at);
        }

        /** Whether the text is JSON; where not, it stands at the fault. */
        boolean isWhole() {
            boolean valueNext = true;
            while (true) {
                skipSpace();
                if (!valueNext) {
                    if (open.isEmpty()) {
                        return at == text.length();
                    }
                    if (!isClosed()) {
                        if (!taken(',') || (isInObject() && !key())) {
                            return false;
                        }
                        valueNext = true;
                    }
                } else if (isAt('[') || isAt('{')) {
                    open.push(isAt('[') ? ']' : '}');
                    at++;
                    skipSpace();
                    if (isClosed()) {
                        valueNext = false;
                    } else if (isInObject() && !key()) {
                        return false;
                    }
                } else if (scalar()) {
                    valueNext = false;
                } else {
                    return false;
                }
            }
        }

        private boolean isClosed() {
            if (taken(open.element())) {
                open.pop();
                return true;
            }
            return false;
        }

        private boolean isInObject() {
            return open.element() == '}';
        }

        /** A key and its colon. */
        private boolean key() {
            skipSpace();
            if (!string(JsonEngine.MAX_KEY_LENGTH) || !isOfWholeCharacters()) {
                return false;
            }
            skipSpace();
            return taken(':');
        }

        /** Whether the key that was gone through is; where not, it stands behind the half. */
        private boolean isOfWholeCharacters() {
            int end = at - 1;
            boolean high = false;
            for (int i = token + 1; i < end; ) {
                boolean escape = text.charAt(i) == '\\';
                boolean hexadecimal = escape && text.charAt(i + 1) == 'u';
                char c = hexadecimal ? (char) Integer.parseInt(text.substring(i + 2, i + 6), 16) : text.charAt(i);
                int behind = i + (hexadecimal ? 6 : escape ? 2 : 1);
                if (Character.isLowSurrogate(c) != high) {
                    return isHalfAt(high ? i : behind);
                }
                high = Character.isHighSurrogate(c);
                i = behind;
            }
            return !high || isHalfAt(end);
        }

        private boolean isHalfAt(int behind) {
            half = true;
            at = behind;
            return false;
        }

        private boolean scalar() {
            token = at;
            if (isAt('"')) {
                return string(Integer.MAX_VALUE);
            }
            return (isAt('-') || isDigit()) ? number() : literal();
        }

        private boolean string(int longest) {
            token = at;
            if (!taken('"')) {
                return false;
            }
            inText = true;
            for (int length = 0; at < text.length() && text.charAt(at) >= ' '; length++) {
                if (taken('"')) {
                    inText = false;
                    return true;
                }
                if (length == longest) {
                    longKey = true;
                    return false;
                }
                if (!taken('\\')) {
                    at++;
                } else if (!escape()) {
                    return false;
                }
            }
            return false;
        }

        private boolean escape() {
            if (!taken('u')) {
                return at < text.length() && "\"\\/bfnrt".indexOf(text.charAt(at)) >= 0 && taken(text.charAt(at));
            }
            for (int end = at + 4; at < end; at++) {
                if (at == text.length() || "0123456789abcdefABCDEF".indexOf(text.charAt(at)) < 0) {
                    return false;
                }
            }
            return true;
        }

        /** A number; one that is not finished is at fault as a whole. */
        private boolean number() {
            taken('-');
            boolean finished = taken('0') || digits();
            if (finished && taken('.')) {
                finished = digits();
            }
            if (finished && (taken('e') || taken('E'))) {
                if (!taken('+')) {
                    taken('-');
                }
                finished = digits();
            }
            at = finished ? at : token;
            return finished;
        }

        private boolean digits() {
            int start = at;
            while (isDigit()) {
                at++;
            }
            return at > start;
        }

        private boolean literal() {
            for (String literal : LITERALS) {
                if (text.startsWith(literal, at)) {
                    at += literal.length();
                    return true;
                }
            }
            return false;
        }

        private boolean isDigit() {
            return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }

        private boolean isAt(char c) {
            return at < text.length() && text.charAt(at) == c;
        }

        private boolean taken(char c) {
            if (isAt(c)) {
                at++;
                return true;
            }
            return false;
        }

        private void skipSpace() {
            while (at < text.length() && isSpace(text.charAt(at))) {
                at++;
            }
        }
    }
}
