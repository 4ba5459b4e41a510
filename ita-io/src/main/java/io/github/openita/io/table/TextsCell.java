package io.github.openita.io.table;

import java.util.List;

/**
 * Several texts in a cell: steps, each on a line of its own, or words after semicolons. Static methods only;
 * thread-safe.
 */
public final class TextsCell {

    private TextsCell() {}

    /** The texts on lines of their own, in their order, without blank ones. */
    public static List<String> read(String cell) {
        return read(cell, CellList.LINES);
    }

    public static List<String> read(String cell, CellList.Form form) {
        return CellList.parts(cell, form).stream()
                .map(CellList.Part::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    public static String write(List<String> texts) {
        return write(texts, CellList.LINES);
    }

    public static String write(List<String> texts, CellList.Form form) {
        return CellList.joined(
                texts.stream().map(text -> CellList.quoted(text, form)).toList(), form);
    }
}
