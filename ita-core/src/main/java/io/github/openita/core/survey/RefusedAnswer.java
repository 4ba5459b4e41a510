package io.github.openita.core.survey;

import io.github.openita.core.problem.Diagnostic;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import java.util.Objects;
import java.util.Optional;

/** An answer, or a whole row of answers, that was not counted, and why. This class is immutable and thread-safe. */
public final class RefusedAnswer implements Diagnostic {

    private final long row;
    private final int cell;
    private final String column;
    private final RefusalKind kind;
    private final String found;
    private final BilingualText text;

    private RefusedAnswer(long row, int cell, String column, RefusalKind kind, String found, BilingualText text) {
        this.row = row;
        this.cell = cell;
        this.column = Objects.requireNonNull(column, "column");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.found = Objects.requireNonNull(found, "found");
        this.text = Objects.requireNonNull(text, "text");
    }

    /**
     * {@return the refusal}
     *
     * @param row the number of the row as its reader counts, from 1
     * @param cell the number of the column, from 1; 0 where the row has no numbered columns or it is about the whole
     *     row
     * @param column the heading of the column; empty where it is about the whole row
     * @param kind why it was not counted
     * @param found what stood there; empty where nothing did
     * @param text what was found and what is allowed
     */
    public static RefusedAnswer of(
            long row, int cell, String column, RefusalKind kind, String found, BilingualText text) {
        return new RefusedAnswer(row, cell, column, kind, found, text);
    }

    /** {@return the number of the row as its reader counts, from 1: in a file the line that it starts in} */
    public long getRow() {
        return row;
    }

    /** {@return the number of the column, from 1; empty where the row has no numbered columns} */
    public Optional<Integer> getCell() {
        return cell > 0 ? Optional.of(cell) : Optional.empty();
    }

    /** {@return the heading of the column; empty where it has none or it is about the whole row} */
    public Optional<String> getColumn() {
        return present(column);
    }

    /** {@return why it was not counted} */
    public RefusalKind getKind() {
        return kind;
    }

    /** {@return what stood there; empty where nothing did} */
    public Optional<String> getFound() {
        return present(found);
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** {@return what was found and what is allowed} */
    public BilingualText getText() {
        return text;
    }

    /** {@return what was found and what is allowed} */
    @Override
    public BilingualText getMessage() {
        return text;
    }

    /** {@return why it was not counted, as a rule such as {@code answer/unknown-part}} */
    @Override
    public String getRuleId() {
        return "answer/" + kind.getCode();
    }

    /** {@return that it is an error: it was not counted} */
    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }

    /** {@return its row and column, and the heading of that; a row beyond two thousand million is not told} */
    @Override
    public Place getPlace() {
        return Place.of(column, row > Integer.MAX_VALUE ? 0 : (int) row, cell);
    }

    /** {@return the refusal in English} */
    @Override
    public String toString() {
        return row + (cell > 0 ? ":" + cell : "") + ": " + (column.isEmpty() ? "" : column + ": ") + text.getEn();
    }
}
