package io.github.openita.office.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** What the cells of a sheet lead to: links of the sheet, and formulas that make one. Immutable and thread-safe. */
final class CellLinks {

    private static final Pattern FORMULA = Pattern.compile("(?is)\\s*HYPERLINK\\(\\s*\"((?:[^\"]|\"\"){1,2000})\".*");

    /** A link over more rows is one over a whole column. */
    private static final int MOST_ROWS = 1_000;

    private final Map<Integer, Map<Integer, String>> byRow = new HashMap<>();

    /**
     * The links of a sheet.
     *
     * @param ofSheet per range of cells the name of what they lead to
     * @param targets per name what that is
     */
    CellLinks(Map<String, String> ofSheet, Map<String, String> targets) {
        ofSheet.forEach((cells, name) -> {
            String target = targets.getOrDefault(name, "");
            if (!target.isBlank()) {
                Merge.ofCells(cells).ifPresent(range -> add(range, target));
            }
        });
    }

    private void add(Merge range, String target) {
        int bottom = Math.min(range.bottom(), range.top() + MOST_ROWS);
        for (int row = range.top(); row <= bottom; row++) {
            byRow.computeIfAbsent(row, number -> new HashMap<>()).put(range.column(), target);
        }
    }

    boolean isAny() {
        return !byRow.isEmpty();
    }

    /** What the cells of a row lead to, by column from 0. */
    Map<Integer, String> of(Row row) {
        Map<Integer, String> links = byRow.getOrDefault(row.getRowNum(), Map.of());
        for (int i = 0; i < row.getCellCount(); i++) {
            Optional<String> made = made(row.getCell(i));
            if (made.isPresent()) {
                links = new HashMap<>(links);
                links.put(i, made.get());
            }
        }
        return links;
    }

    /** What a formula leads to. */
    private static Optional<String> made(@Nullable Cell cell) {
        if (cell == null || cell.getType() != CellType.FORMULA || cell.getFormula() == null) {
            return Optional.empty();
        }
        Matcher formula = FORMULA.matcher(cell.getFormula());
        return formula.matches() ? Optional.of(formula.group(1).replace("\"\"", "\"")) : Optional.empty();
    }
}
