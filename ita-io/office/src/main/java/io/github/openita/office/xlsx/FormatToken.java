package io.github.openita.office.xlsx;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of one section of a format code.
 *
 * @param text what stands there; of letters that mean something all that are the same
 * @param literal whether it is written as it stands
 */
record FormatToken(String text, boolean literal) {

    private static final String LETTERS = "ymdhsbegYMDHSBEG";

    static List<FormatToken> of(String section) {
        List<FormatToken> tokens = new ArrayList<>();
        int i = 0;
        while (i < section.length()) {
            char c = section.charAt(i);
            int end = i + 1;
            if (c == '"') {
                int close = section.indexOf('"', end);
                int stop = close < 0 ? section.length() : close;
                tokens.add(new FormatToken(section.substring(end, stop), true));
                end = stop + 1;
            } else if (c == '\\') {
                tokens.add(new FormatToken(
                        section.substring(Math.min(end, section.length()), Math.min(i + 2, section.length())), true));
                end = i + 2;
            } else if (c == '_' || c == '*') {
                tokens.add(new FormatToken(c == '_' ? " " : "", true));
                end = i + 2;
            } else if (c == '[') {
                int close = section.indexOf(']', end);
                end = close < 0 ? section.length() : close + 1;
                bracket(section.substring(i, end), tokens);
            } else if (section.regionMatches(true, i, "General", 0, 7)) {
                tokens.add(new FormatToken("General", false));
                end = i + 7;
            } else if (section.regionMatches(true, i, "AM/PM", 0, 5) || section.regionMatches(true, i, "A/P", 0, 3)) {
                end = i + (section.charAt(i + 1) == '/' ? 3 : 5);
                tokens.add(new FormatToken("AM/PM", false));
            } else if (LETTERS.indexOf(c) >= 0) {
                while (end < section.length()
                        && Character.toLowerCase(section.charAt(end)) == Character.toLowerCase(c)) {
                    end++;
                }
                tokens.add(new FormatToken(section.substring(i, end), false));
            } else {
                tokens.add(new FormatToken(String.valueOf(c), "0#?.,%/@".indexOf(c) < 0));
            }
            i = end;
        }
        return tokens;
    }

    /** A currency is written; elapsed hours, minutes and seconds are letters; colours and conditions are nothing. */
    private static void bracket(String text, List<FormatToken> tokens) {
        String inner = text.replace("[", "").replace("]", "");
        if (inner.startsWith("$")) {
            int dash = inner.indexOf('-');
            tokens.add(new FormatToken(inner.substring(1, dash < 1 ? inner.length() : dash), true));
        } else if (inner.matches("[hH]+|[mM]+|[sS]+")) {
            tokens.add(new FormatToken("[" + inner + "]", false));
        }
    }
}
