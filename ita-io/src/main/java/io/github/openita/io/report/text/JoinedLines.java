package io.github.openita.io.report.text;

import io.github.openita.core.words.ThaiText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of several lines, as from the cell of a spreadsheet, on one; nothing in it can move a cursor. */
public final class JoinedLines {

    /** The whole run at once: to look for a line end from each of its spaces would take for ever. */
    private static final Pattern SPACE = Pattern.compile("[\\s\u0085\u2028\u2029]+");

    private static final Pattern LINE_END = Pattern.compile("[\r\n]");
    private static final Pattern ANY_LINE_END = Pattern.compile("\\R");

    private JoinedLines() {}

    /** On one line, where there were several, and what else could move a cursor made visible. */
    public static String of(String text) {
        return ThaiText.oneLine(joined(text, LINE_END));
    }

    /** On one line, whatever it was that ended the lines. */
    public static String ofAny(String text) {
        return joined(text, ANY_LINE_END);
    }

    private static String joined(String text, Pattern lineEnd) {
        return SPACE.matcher(text)
                .replaceAll(run -> lineEnd.matcher(run.group()).find() ? " " : Matcher.quoteReplacement(run.group()));
    }
}
