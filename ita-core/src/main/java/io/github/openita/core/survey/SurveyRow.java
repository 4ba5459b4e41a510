package io.github.openita.core.survey;

import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of one row of a survey: a buffer that a reader fills with one respondent's answers after the other, so that
 * none of them needs an object. Not thread-safe: each thread has its own.
 */
final class SurveyRow {

    /** In {@link #cells}: nothing stands there. */
    static final byte EMPTY = 0;
    /** In {@link #cells}: what stands there is in {@link #text}. Any other value is the only character of the cell. */
    static final byte TEXT = -1;
    /** In {@link #cells}: two values were given. */
    static final byte TWICE = -2;

    /** What stands where there is no column; {@code cell} is 0 for a key of a row that names what it answers. */
    record ExtraCell(int cell, String heading, String found) {}

    final SurveyColumns columns;
    final byte[] cells;
    /** How many cells are not empty. */
    int filled;

    private long number;
    private char[] text = new char[256];
    private int used;
    private final int[] from;
    private final int[] to;
    /** Per column whether what stands there is not read. */
    private final boolean[] notes;

    private final List<ExtraCell> extra = new ArrayList<>();

    SurveyRow(SurveyColumns columns) {
        this.columns = columns;
        cells = new byte[columns.size()];
        from = new int[columns.size()];
        to = new int[columns.size()];
        notes = new boolean[columns.size()];
        for (int i = 0; i < notes.length; i++) {
            notes[i] = columns.column(i).use() == SurveyColumn.Use.NOTE;
        }
    }

    /**
     * Empties the row for the next respondent.
     *
     * @param rowNumber the number that messages name the row by, from 1: in a file the line that it starts in
     */
    void begin(long rowNumber) {
        number = rowNumber;
        Arrays.fill(cells, EMPTY);
        filled = 0;
        used = 0;
        if (!extra.isEmpty()) {
            extra.clear();
        }
    }

    /**
     * Puts a value into a cell that is still empty. No characters are no value; a value after the last column is
     * kept for the report.
     *
     * @param column the place of its column, from 0
     * @param buffer where its characters stand; not kept
     * @param offset where they start
     * @param length how many there are
     */
    void set(int column, char[] buffer, int offset, int length) {
        if (length == 1 && column < cells.length && !notes[column]) {
            char only = buffer[offset];
            // What is seen and of one byte; white space and others are looked at closely.
            if (only > ' ' && only < 0x7F) {
                cells[column] = (byte) only;
                filled++;
                return;
            }
        }
        if (length != 0) {
            setText(column, buffer, offset, length);
        }
    }

    /**
     * Puts a value into a cell that is still empty.
     *
     * @param column the place of its column, from 0
     * @param value the value; an empty one is none
     */
    void set(int column, String value) {
        set(column, value.toCharArray(), 0, value.length());
    }

    private void setText(int column, char[] buffer, int offset, int length) {
        if (column >= cells.length || text.length - used < length) {
            makeRoom(column, buffer, offset, length);
        }
        if (column < cells.length && !notes[column]) {
            System.arraycopy(buffer, offset, text, used, length);
            from[column] = used;
            used += length;
            to[column] = used;
            cells[column] = TEXT;
            filled++;
        }
    }

    /** Hardly ever needed, and apart so that what is done for every cell stays short. */
    private void makeRoom(int column, char[] buffer, int offset, int length) {
        if (column >= cells.length) {
            setBeyond(column + 1, "", new String(buffer, offset, length));
        } else {
            text = Arrays.copyOf(text, Math.max(2 * text.length, used + length));
        }
    }

    /**
     * Notes that a column was given two values, so that neither counts.
     *
     * @param column the place of the column, from 0
     */
    void setTwice(int column) {
        filled += cells[column] == EMPTY ? 1 : 0;
        cells[column] = TWICE;
    }

    /**
     * Notes a value where there is no column, for the report; white space is none.
     *
     * @param cell the number of the cell, from 1; 0 where cells have no numbers
     * @param heading what the row calls the column; empty where it does not
     * @param value what stands there
     */
    void setBeyond(int cell, String heading, String value) {
        if (!heading.isEmpty() || ThaiText.hasText(value)) {
            extra.add(new ExtraCell(cell, heading, value));
            filled++;
        }
    }

    /** {@return whether nothing stands in it} */
    boolean isEmpty() {
        return filled == 0;
    }

    /** {@return the number that messages name the row by} */
    long getNumber() {
        return number;
    }

    List<ExtraCell> extra() {
        return extra;
    }

    /** Makes sure that a cell which is not empty stands in {@link #text()}. */
    private void spread(int column) {
        if (cells[column] > EMPTY) {
            char only = (char) cells[column];
            filled--;
            setText(column, new char[] {only}, 0, 1);
        }
    }

    char[] text() {
        return text;
    }

    int from(int column) {
        spread(column);
        return cells[column] == TEXT ? from[column] : 0;
    }

    int to(int column) {
        return cells[column] == TEXT ? to[column] : 0;
    }

    /** What stands in a cell; empty where nothing does. */
    String value(int column) {
        int start = from(column);
        return new String(text, start, to(column) - start);
    }
}
