package io.github.openita.io.csv;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.survey.reading.SurveyRows;
import io.github.openita.io.internal.CellGuard;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Counts survey answers whose table somebody else reads: the engine of a cluster, a database, a grid on a page. The
 * same headings and cells give the same counts and refusals as {@link ResponsesCsv}. Not thread-safe: each thread has
 * its own, with a tally of its own.
 *
 * <pre>{@code
 * ResponsesTable table = ResponsesTable.of("answers", List.of("หน่วยงาน", "แบบวัด", "ข้อ i1"), tally, refused -> log(refused));
 * table.add(1, List.of("A1", "IIT", "6"));
 * }</pre>
 */
public final class ResponsesTable {

    private final SurveyRows rows;
    private char[] buffer = new char[64];

    private ResponsesTable(SurveyRows rows) {
        this.rows = rows;
    }

    /**
     * {@return a table without any rows yet}
     *
     * @param name what messages call the table
     * @param headings its headings as people write them, from left to right; a blank one has no column
     * @param tally takes the answers, of its own edition
     * @param refused takes what is not counted
     * @throws DocumentException where a heading is not understood, stands twice or is of no question of the edition, or
     *     {@code agency}, {@code part}, some sub-items of a question or all questions are missing
     */
    public static ResponsesTable of(
            String name, List<String> headings, ResponseTally tally, Consumer<? super RefusedAnswer> refused) {
        try {
            return new ResponsesTable(SurveyRows.of(tally, headings, refused));
        } catch (DocumentException e) {
            throw DocumentException.of(name, e.getProblems());
        }
    }

    /**
     * {@return the questions and sub-items that the table leaves out although it asks others of their survey: they will
     *     have no score}
     */
    public List<String> getAbsent() {
        return rows.absent();
    }

    /**
     * Counts the answers of one respondent. A row in which nothing stands is passed over. An apostrophe that was put
     * before a cell so that no spreadsheet takes it for a formula is taken away, as in CSV.
     *
     * @param row the number that refusals name the row by, from 1
     * @param cells the cells in the order of the headings, not kept; {@code null} and an empty text are no answer; fewer
     *     than headings leave the rest without answers, and what stands after the last heading is refused
     */
    public void add(long row, List<? extends @Nullable String> cells) {
        rows.begin(row);
        int column = 0;
        for (String cell : cells) {
            if (cell != null && !cell.isEmpty()) {
                set(column, cell);
            }
            column++;
        }
        if (!rows.isEmpty()) {
            rows.count();
        }
    }

    private void set(int column, String cell) {
        int length = cell.length();
        if (length > 1 && cell.charAt(0) == CellGuard.GUARD) {
            rows.set(column, CellGuard.unguard(cell));
            return;
        }
        if (length > buffer.length) {
            buffer = new char[length];
        }
        cell.getChars(0, length, buffer, 0);
        rows.set(column, buffer, 0, length);
    }
}
