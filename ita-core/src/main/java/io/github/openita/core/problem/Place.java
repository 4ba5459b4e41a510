package io.github.openita.core.problem;

import io.github.openita.core.internal.stored.Stored;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a document. This class is immutable and thread-safe.
 *
 * @serial exclude
 */
public final class Place implements Serializable {

    private static final long serialVersionUID = 1L;

    /** No pointer into a document of the library is longer. */
    private static final int LONGEST_POINTER = 200;

    /** The value as a JSON Pointer. */
    private final String pointer;
    /** Its line; 0 where there is no text. */
    private final int line;
    /** Its column; 0 where there is no text. */
    private final int column;
    /** The sheet of a workbook that it stands on. */
    private final @Nullable String sheet;

    private Place(@Nullable String sheet, String pointer, int line, int column) {
        this.sheet = sheet;
        this.pointer = Objects.requireNonNull(pointer, "pointer");
        this.line = line;
        this.column = column;
    }

    /**
     * {@return that value, of a document whose text is not at hand}
     *
     * @param pointer the value as a JSON Pointer, in a table the heading of its column; empty for the whole document
     */
    public static Place of(String pointer) {
        return new Place(null, pointer, 0, 0);
    }

    /**
     * {@return that place}
     *
     * @param pointer the value as a JSON Pointer, in a table the heading of its column; empty for the whole document
     * @param line the line of its first character, from 1; 0 where no text is at hand
     * @param column the column of that character in UTF-16 units, in a table the number of the cell, from 1; 0 where no
     *     text is at hand
     */
    public static Place of(String pointer, int line, int column) {
        return new Place(null, pointer, line, column);
    }

    /**
     * {@return that place in a workbook}
     *
     * @param sheet the name of the sheet
     * @param pointer the heading of its column; empty for the whole table
     * @param row its row as the spreadsheet shows it, from 1; 0 where it is the whole sheet
     * @param column the number of its column, from 1; 0 where it is the whole row or sheet
     */
    public static Place onSheet(String sheet, String pointer, int row, int column) {
        return new Place(Objects.requireNonNull(sheet, "sheet"), pointer, row, column);
    }

    /** {@return the name of the sheet that it stands on; empty where the document is no workbook} */
    public Optional<String> getSheet() {
        return Optional.ofNullable(sheet);
    }

    /**
     * {@return the cell as a spreadsheet calls it, such as {@code C7}; empty where the document is no workbook, or the
     * whole sheet is meant}
     */
    public Optional<String> getCell() {
        return sheet == null || line <= 0 ? Optional.empty() : Optional.of(letters(column) + line);
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }

    /** {@return the value as a JSON Pointer, in a table the heading of its column; empty for the whole document} */
    public String getPointer() {
        return pointer;
    }

    /** {@return the line of its first character, from 1; empty where no text is at hand} */
    public Optional<Integer> getLine() {
        return line > 0 ? Optional.of(line) : Optional.empty();
    }

    /**
     * {@return the column of that character in UTF-16 units, in a table the number of the cell, from 1; empty where no
     * text is at hand}
     */
    public Optional<Integer> getColumn() {
        return column > 0 ? Optional.of(column) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that
                && pointer.equals(that.pointer)
                && Objects.equals(sheet, that.sheet)
                && line == that.line
                && column == that.column;
    }

    @Override
    public int hashCode() {
        return Objects.hash(sheet, pointer, line, column);
    }

    /**
     * {@return line, column and pointer, as far as they are known: {@code 12:34: /items/o17}, in a workbook {@code plan!C7: period}; a pointer of very long keys is cut, so that what is said after it stays in sight}
     */
    @Override
    public String toString() {
        String start = sheet == null
                ? line > 0 ? line + ":" + column : ""
                : getCell().map(cell -> sheet + "!" + cell).orElse(sheet);
        return start + (!start.isEmpty() && !pointer.isEmpty() ? ": " : "") + shownPointer();
    }

    String shownPointer() {
        return pointer.codePointCount(0, pointer.length()) <= LONGEST_POINTER
                ? pointer
                : pointer.substring(0, pointer.offsetByCodePoints(0, LONGEST_POINTER)) + "…";
    }

    /** What is serialized: its parts, from which it is made anew. */
    private record Parts(@Nullable String sheet, String pointer, int line, int column) implements Serializable {

        private Object readResolve() throws InvalidObjectException {
            return Stored.value(() -> new Place(sheet, pointer, line, column));
        }
    }

    private Object writeReplace() {
        return new Parts(sheet, pointer, line, column);
    }

    /** Nobody gets one that a stream holds itself. */
    private Object readResolve() throws InvalidObjectException {
        throw Stored.notItself(Place.class);
    }
}
