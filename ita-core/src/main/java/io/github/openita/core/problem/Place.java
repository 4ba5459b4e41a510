package io.github.openita.core.problem;

import java.io.Serializable;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Where a value stands in a document. This class is immutable and thread-safe. */
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

    private Place(String pointer, int line, int column) {
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
        return new Place(pointer, 0, 0);
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
        return new Place(pointer, line, column);
    }

    /** {@return the value as a JSON Pointer, in a table the heading of its column; empty for the whole document} */
    public String getPointer() {
        return pointer;
    }

    /** {@return the line of its first character, from 1; empty where no text is at hand} */
    public OptionalInt getLine() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /**
     * {@return the column of that character in UTF-16 units, in a table the number of the cell, from 1; empty where no
     * text is at hand}
     */
    public OptionalInt getColumn() {
        return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that
                && pointer.equals(that.pointer)
                && line == that.line
                && column == that.column;
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, line, column);
    }

    /**
     * {@return line, column and pointer, as far as they are known: {@code 12:34: /items/o17}; a pointer of very long keys is cut, so that what is said behind it stays in sight}
     */
    @Override
    public String toString() {
        String start = line > 0 ? line + ":" + column : "";
        return start + (line > 0 && !pointer.isEmpty() ? ": " : "") + shownPointer();
    }

    private String shownPointer() {
        return pointer.codePointCount(0, pointer.length()) <= LONGEST_POINTER
                ? pointer
                : pointer.substring(0, pointer.offsetByCodePoints(0, LONGEST_POINTER)) + "…";
    }
}
