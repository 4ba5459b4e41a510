package io.github.openita.io.json;

import io.github.openita.core.words.ThaiText;

/** What stood in a document, made fit for a message. */
final class Quoted {

    private static final int LONGEST = 80;
    private static final int LONGEST_LINE = 1000;

    private Quoted() {}

    /** The text in quotes, cut where it is long. */
    static String text(String text) {
        return "\"" + cut(text, LONGEST) + "\"";
    }

    /** A whole message on one line, cut where it is long beyond reading. */
    static String line(String line) {
        return ThaiText.oneLine(cut(line, LONGEST_LINE));
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }
}
