package io.github.openita.io.table;

import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which lines of a table are the headings of its columns. Immutable. */
final class HeadingLines {

    private final List<CsvColumn> columns;
    private final List<List<CsvColumn>> oneOfEach;

    /** Of columns, and of groups of them of which at least one must be there. */
    HeadingLines(List<CsvColumn> columns, List<List<CsvColumn>> oneOfEach) {
        this.columns = columns;
        this.oneOfEach = oneOfEach;
    }

    boolean areIn(List<TableLine> lines) {
        return find(lines).isPresent();
    }

    /**
     * The line of the headings, or the upper one where they stand in two: the first but for titles above it, each in
     * one cell, since what says more is not to be passed over.
     */
    Optional<Integer> find(List<TableLine> lines) {
        int titles = 0;
        while (titles < lines.size() - 1 && lines.get(titles).isTitle()) {
            titles++;
        }
        for (int i = 0; i <= titles && i < lines.size(); i++) {
            if (haveAll(lines.get(i).cells())) {
                return Optional.of(i);
            }
        }
        for (int i = 0; i <= titles && i + 1 < lines.size(); i++) {
            if (haveAll(merged(lines.get(i).cells(), lines.get(i + 1).cells()))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether headings name every column that must be there. */
    boolean haveAll(List<String> headings) {
        return columns.stream().filter(CsvColumn::required).allMatch(column -> isIn(headings, column))
                && oneOfEach.stream().allMatch(group -> group.stream().anyMatch(column -> isIn(headings, column)));
    }

    private static boolean isIn(List<String> headings, CsvColumn column) {
        return headings.stream().anyMatch(column::isCalled);
    }

    /** Whether headings go on in the line below: it says what they lack, or nothing but other headings. */
    boolean goOn(List<String> headings, List<String> below) {
        if (!haveAll(headings)) {
            return haveAll(merged(headings, below));
        }
        return areAll(below) && !isAgain(headings, below);
    }

    /** Whether a line, as one half of headings in two lines on the next page, says names of columns and nothing else. */
    boolean areAll(List<String> line) {
        List<String> words = line.stream().filter(ThaiText::hasText).toList();
        return words.size() > 1
                && words.stream().allMatch(cell -> columns.stream().anyMatch(column -> column.isCalled(cell)));
    }

    /** Whether a line only says headings again, as on the next page. */
    static boolean isAgain(List<String> headings, List<String> line) {
        return IntStream.range(0, Math.max(headings.size(), line.size()))
                .allMatch(i -> CsvColumn.plain(i < headings.size() ? headings.get(i) : "")
                        .equals(CsvColumn.plain(i < line.size() ? line.get(i) : "")));
    }

    /** The lower of two headings, where there is one. */
    static List<String> merged(List<String> upper, List<String> lower) {
        List<String> both = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String below = i < lower.size() ? lower.get(i) : "";
            both.add(ThaiText.hasText(below) ? below : i < upper.size() ? upper.get(i) : "");
        }
        return both;
    }
}
