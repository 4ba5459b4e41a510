package io.github.openita.io.report.draft;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.Score;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.model.Tone;
import io.github.openita.io.report.wording.Tones;
import io.github.openita.io.report.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tables of what views say in words. Static methods only. */
public final class Tables {

    /** With more columns a page must lie on its side. */
    private static final int MOST_UPRIGHT = 6;

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,18}(?:[.][0-9]{1,18})?");

    private Tables() {}

    public static Table of(List<Column> columns, List<List<String>> rows) {
        return ofCells(columns, rows.stream().map(row -> cells(columns, row)).toList());
    }

    public static Table ofCells(List<Column> columns, List<List<Cell>> rows) {
        return new Table(Optional.empty(), List.of(), columns, rows, columns.size() > MOST_UPRIGHT);
    }

    /** The same with a caption. */
    public static Table named(String name, Table table) {
        return new Table(Optional.of(name), table.spanning(), table.columns(), table.rows(), table.wide());
    }

    /** The same on a page that lies on its side. */
    public static Table wide(Table table) {
        return new Table(table.name(), table.spanning(), table.columns(), table.rows(), true);
    }

    private static List<Cell> cells(List<Column> columns, List<String> row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(columns.get(i).number() ? number(row.get(i)) : Cell.of(row.get(i)));
        }
        return cells;
    }

    /** A score as printed, in the tone of what the form asks for. */
    public static Cell score(Optional<Score> score, Edition edition) {
        return number(Wording.shown(score)).withTone(Tones.of(score, edition));
    }

    /** A cell of what is written there, and the number that this is. */
    public static Cell number(String written) {
        Optional<BigDecimal> value =
                NUMBER.matcher(written).matches() ? Optional.of(new BigDecimal(written)) : Optional.empty();
        return new Cell(written, value, 0, Tone.NONE);
    }
}
