package io.github.openita.io.official;

import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Tone;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells of official documents. Static methods only. */
final class PlainCells {

    /** A text that brings its own number or bullet. */
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(?:[(]?[0-9๐-๙]{1,3}[.)]|[-•*–])");

    private PlainCells() {}

    static Cell number(long number) {
        return new Cell(Long.toString(number), Optional.of(BigDecimal.valueOf(number)), 0, Tone.NONE);
    }

    static Cell percent(int part, int all) {
        return Percent.of(part, all)
                .map(percent -> new Cell(percent.toPlainString(), Optional.of(percent), 0, Tone.NONE))
                .orElse(Cell.of("—"));
    }

    /** A cell of lines, a dash where there are none. */
    static Cell lines(List<String> lines) {
        return Cell.of(lines.isEmpty() ? "—" : String.join("\n", lines));
    }

    /** Lines with a number each, where they are several and do not bring one themselves. */
    static List<String> numbered(List<String> lines) {
        if (lines.size() < 2
                || lines.stream().anyMatch(line -> NUMBERED.matcher(line).find())) {
            return lines;
        }
        String[] numbered = new String[lines.size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = i + 1 + ". " + lines.get(i);
        }
        return List.of(numbered);
    }
}
