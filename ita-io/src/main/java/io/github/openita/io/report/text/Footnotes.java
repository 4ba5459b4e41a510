package io.github.openita.io.report.text;

import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The footnotes of a report in their order, each with a number in the text. Used for one report, not shared. */
final class Footnotes {

    private final List<String> notes = new ArrayList<>();

    boolean isEmpty() {
        return notes.isEmpty();
    }

    /** A line of text; what must still be written stands in square brackets, as do the numbers of footnotes. */
    String joined(List<Span> line, ReportModel report) {
        StringBuilder text = new StringBuilder();
        for (Span span : line) {
            text.append(span.style() == Span.Style.GAP ? "[" + span.text() + "]" : span.text());
            span.footnote().ifPresent(note -> {
                notes.add(note);
                text.append('[').append(number(notes.size(), report)).append(']');
            });
        }
        return text.toString();
    }

    List<String> lines(ReportModel report) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            lines.add("[" + number(i + 1, report) + "] " + notes.get(i));
        }
        return lines;
    }

    private static String number(int number, ReportModel report) {
        String digits = Integer.toString(number);
        return report.thaiDigits() ? ThaiText.toThaiDigits(digits) : digits;
    }
}
