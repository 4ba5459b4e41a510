package io.github.openita.io.table;

import io.github.openita.io.csv.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several things in one cell, each on a line of its own or after a semicolon; a thing that holds such a sign itself,
 * or white space at an end, stands in quotation marks. Static methods only; thread-safe.
 */
public final class CellList {

    /** What ends a thing, what ends a part of one. */
    public record Form(String separators, String between) {}

    /** Lines, such as the steps of an activity. */
    public static final Form LINES = new Form("\n\r", "\n");
    /** Words, such as the names of units. */
    public static final Form WORDS = new Form(";\n\r", "; ");
    /** Names, of which some have two parts: {@code unit: position}. */
    static final Form NAMES = new Form(";\n\r:", "; ");

    private static final char QUOTE = '"';

    /** A part of a thing, and the sign after it. */
    public record Part(String text, char end) {}

    private CellList() {}

    public static String joined(List<String> quoted, Form form) {
        return quoted.stream().collect(Collectors.joining(form.between));
    }

    /** A part as it can stand in a cell. */
    public static String quoted(String part, Form form) {
        boolean plain = part.equals(part.strip())
                && !part.isEmpty()
                && part.charAt(0) != QUOTE
                && part.chars().noneMatch(c -> form.separators.indexOf(c) >= 0);
        return plain ? part : QUOTE + part.replace("\"", "\"\"") + QUOTE;
    }

    /** The parts in a cell, in their order; a blank one is an empty text. */
    public static List<Part> parts(String cell, Form form) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at <= cell.length()) {
            int end = closed(cell, at, form);
            boolean quoted = end >= 0;
            if (!quoted) {
                end = next(cell, at, form);
            }
            String text = cell.substring(at, end).strip();
            parts.add(new Part(
                    quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text,
                    end < cell.length() ? cell.charAt(end) : '\n'));
            at = end + 1;
        }
        return parts;
    }

    private static int next(String cell, int from, Form form) {
        int at = from;
        while (at < cell.length() && form.separators.indexOf(cell.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Where a part in quotation marks ends; -1 where there is none, or text follows the closing mark. */
    private static int closed(String cell, int from, Form form) {
        int at = from;
        while (at < cell.length() && Character.isWhitespace(cell.charAt(at)) && !isEnd(cell, at, form)) {
            at++;
        }
        if (at >= cell.length() || cell.charAt(at) != QUOTE) {
            return -1;
        }
        at++;
        while (at < cell.length()) {
            if (cell.charAt(at) != QUOTE) {
                at++;
            } else if (at + 1 < cell.length() && cell.charAt(at + 1) == QUOTE) {
                at += 2;
            } else {
                break;
            }
        }
        if (at >= cell.length()) {
            return -1;
        }
        at++;
        while (at < cell.length() && Character.isWhitespace(cell.charAt(at)) && !isEnd(cell, at, form)) {
            at++;
        }
        return at >= cell.length() || isEnd(cell, at, form) ? at : -1;
    }

    private static boolean isEnd(String cell, int at, Form form) {
        return form.separators.indexOf(cell.charAt(at)) >= 0;
    }
}
