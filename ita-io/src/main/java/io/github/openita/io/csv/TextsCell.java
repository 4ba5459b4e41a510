package io.github.openita.io.csv;

import java.util.List;

/** Several texts in a cell, such as steps, each on a line of its own. Static methods only; thread-safe. */
final class TextsCell {

    private TextsCell() {}

    /** The texts, in their order, without blank ones. */
    static List<String> read(String cell) {
        return CellList.parts(cell, CellList.LINES).stream()
                .map(CellList.Part::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    static String write(List<String> texts) {
        return CellList.joined(
                texts.stream()
                        .map(text -> CellList.quoted(text, CellList.LINES))
                        .toList(),
                CellList.LINES);
    }
}
