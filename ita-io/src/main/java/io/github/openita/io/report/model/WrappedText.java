package io.github.openita.io.report.model;

import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.List;

/** Text on lines of a picture, where nothing else breaks them. Static methods only; thread-safe. */
public final class WrappedText {

    /** Vowels that are written before their letter, and what opens a bracket: no line ends after them. */
    private static final String BEFORE = "เแโใไ([\"";

    private static final String DASHES = "/-–";

    /** What belongs to the letter before it. */
    private static final String BEHIND = "ะาำๅๆฯ)]\"'.,:;%/-–";

    private WrappedText() {}

    /**
     * {@return the text on as many lines as it needs; each is broken at a blank or after a dash where one is near its
     * end, else between letters, which keep their vowels and marks}
     *
     * @param text one line of text
     * @param columns how many columns a line has, at least 1
     */
    public static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (ThaiText.columns(rest) > columns) {
            int end = end(rest, columns);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (lines.isEmpty() || !rest.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    private static int end(String text, int columns) {
        int last = fitting(text, columns);
        for (int end = last; end > last / 2; end--) {
            boolean dash = DASHES.indexOf(text.charAt(end - 1)) >= 0;
            if (text.charAt(end) == ' ' || (dash && !isTogether(text, end))) {
                return end;
            }
        }
        for (int end = last; end > 0; end = text.offsetByCodePoints(end, -1)) {
            if (!isTogether(text, end)) {
                return end;
            }
        }
        return last;
    }

    /** Whether what stands before a place and what stands after it are on one line. */
    private static boolean isTogether(String text, int at) {
        return ThaiText.columns(Character.toString(text.codePointAt(at))) == 0
                || BEHIND.indexOf(text.charAt(at)) >= 0
                || BEFORE.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** How much of the text has room, at least a letter; the marks of a letter take none. Less than all of it. */
    private static int fitting(String text, int columns) {
        int end = 0;
        int taken = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            taken += ThaiText.columns(text.substring(end, next));
            if (taken > columns && end > 0) {
                break;
            }
            end = next;
        }
        return end;
    }
}
