package io.github.openita.io.report;

import io.github.openita.core.words.ThaiText;
import java.util.regex.Pattern;

/** Text of several lines, as from the cell of a spreadsheet, on one; nothing in it can move a cursor. */
final class JoinedLines {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[\r\n]\\s*");

    private JoinedLines() {}

    static String of(String text) {
        return ThaiText.oneLine(BETWEEN.matcher(text).replaceAll(" "));
    }
}
