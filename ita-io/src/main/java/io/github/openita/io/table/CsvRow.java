package io.github.openita.io.table;

import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A row of a table that was read, and where it stands. Not shared. */
public final class CsvRow {

    private final CsvTable table;
    private final int line;
    private final List<String> cells;

    CsvRow(CsvTable table, int line, List<String> cells) {
        this.table = table;
        this.line = line;
        this.cells = cells;
    }

    /** The line that it starts in, from 1. */
    public int line() {
        return line;
    }

    /** What stands in a column; empty where the table has no such column or the row ends before it. */
    public String text(CsvColumn column) {
        int at = table.indexOf(column);
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }

    public boolean isBlank(CsvColumn column) {
        return !ThaiText.hasText(text(column));
    }

    /** What stands in a column; empty where it is blank. */
    public Optional<String> said(CsvColumn column) {
        return isBlank(column) ? Optional.empty() : Optional.of(text(column));
    }

    /** The place of the only cell that says anything; empty where none or several do. */
    public Optional<Integer> only() {
        int[] said = IntStream.range(0, cells.size())
                .filter(at -> ThaiText.hasText(cells.get(at)))
                .limit(2)
                .toArray();
        return said.length == 1 ? Optional.of(said[0]) : Optional.empty();
    }

    public String cell(int at) {
        return cells.get(at);
    }

    /** What stands in a column, read; empty where it is blank or refused, which is noted. */
    public <T> Optional<T> read(CsvColumn column, ProblemKind refusal, Function<String, T> reader) {
        return said(column).flatMap(text -> read(column, text, refusal, reader));
    }

    /** A text from a column, read; empty where it is refused, which is noted. */
    public <T> Optional<T> read(CsvColumn column, String text, ProblemKind refusal, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (InvalidInputException e) {
            mistake(column, refusal, e.getText());
            return Optional.empty();
        }
    }

    /** Notes that a cell that must say something is blank. */
    public void missing(CsvColumn column) {
        mistake(
                column,
                ProblemKind.MISSING_KEY,
                BilingualText.of("ช่อง" + column.headingTh() + "ว่าง", "this cell is empty"));
    }

    public void mistake(CsvColumn column, ProblemKind kind, BilingualText text) {
        table.mistakes().add(kind, place(column), text);
    }

    /** Where the cell of a column stands. */
    public Place place(CsvColumn column) {
        return table.place(table.headingOf(column), line, table.indexOf(column) + 1);
    }

    /** Notes a mistake in a cell that stands for no column, such as a heading amid the rows. */
    public void mistakeAt(int cell, ProblemKind kind, BilingualText text) {
        table.mistakes().add(kind, table.place("", line, cell + 1), text);
    }
}
