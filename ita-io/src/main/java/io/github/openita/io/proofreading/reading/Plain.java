package io.github.openita.io.proofreading.reading;

import io.github.openita.core.words.ThaiText;
import java.util.stream.Collectors;

/** Text of documents as it is looked at. Static methods only. */
public final class Plain {

    /** No paragraph or cell that people write is longer; the rest of one is not looked at. */
    private static final int LONGEST = 20_000;

    private Plain() {}

    /** A line in one spelling and in Arabic digits. */
    static String line(String text) {
        return ThaiText.plain(cut(text));
    }

    /** A cell, line by line. */
    static String cell(String text) {
        return cut(text)
                .lines()
                .map(Plain::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** A text as a finding shows it: on one line, cut where it is long. */
    public static String quoted(String text) {
        return ThaiText.quoted(text.replace('\n', ' '));
    }
}
