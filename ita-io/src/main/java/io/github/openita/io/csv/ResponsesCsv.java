package io.github.openita.io.csv;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.survey.reading.SurveyRows;
import io.github.openita.io.content.Workbooks;
import io.github.openita.io.document.Source;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.internal.CellGuard;
import io.github.openita.io.table.CsvColumn;
import io.github.openita.io.table.CsvStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Survey answers as a table, a row per respondent: {@code agency}, {@code part}, then a column per question
 * ({@code i1}) or sub-item ({@code i1.1}). Static methods only; thread-safe.
 *
 * <p>The table may be of any length: its rows are counted as they are read.
 */
public final class ResponsesCsv {

    private ResponsesCsv() {}

    /**
     * {@return the headings of a table of all that the surveys of an edition ask: agency, part, then each question or
     * sub-item whose choices are known}
     *
     * @param edition the edition of the surveys
     * @throws io.github.openita.core.words.InvalidInputException where no choices are known
     */
    public static List<String> headings(Edition edition) {
        return ResponsesForm.columns(edition).stream().map(CsvColumn::key).toList();
    }

    /**
     * {@return what may stand under {@code part}: each survey or, where it has parts, these}
     *
     * @param edition the edition of the surveys
     */
    public static List<String> parts(Edition edition) {
        return List.copyOf(ResponsesForm.parts(edition));
    }

    /**
     * Counts all answers of a table: CSV or, where {@code ita-office} is there, a workbook (XLSX), of which the one sheet
     * with these headings is read.
     *
     * @param source the table
     * @param tally takes the answers, of its own edition
     * @param refused takes what is not counted; rows are called by the line that they start in
     * @return the questions and sub-items that the table leaves out although it asks others of their survey: they will
     *     have no score
     * @throws DocumentException where it is no table, is not UTF-8, cannot be read to its end, or its headings are
     *     wrong; rows before that place have been counted
     */
    public static List<String> read(SourceStream source, ResponseTally tally, Consumer<? super RefusedAnswer> refused) {
        if (source.looksLikeWorkbook()) {
            Source whole = source.whole();
            if (Workbooks.isOne(whole)) {
                return ResponsesSheet.read(whole, tally, refused);
            }
            return readText(SourceStream.of(whole.getName(), whole.stream()), tally, refused);
        }
        return readText(source, tally, refused);
    }

    private static List<String> readText(
            SourceStream source, ResponseTally tally, Consumer<? super RefusedAnswer> refused) {
        Rows rows = new Rows(source.getName(), tally, refused);
        rows.read(source);
        return rows.rows().absent();
    }

    private static final class Rows extends CsvStream {

        private final String source;
        private final ResponseTally tally;
        private final Consumer<? super RefusedAnswer> refused;
        private @Nullable SurveyRows rows;

        Rows(String source, ResponseTally tally, Consumer<? super RefusedAnswer> refused) {
            this.source = source;
            this.tally = tally;
            this.refused = refused;
        }

        @Override
        protected void take(List<String> headings, int line) {
            WantedForm.ANSWERS.refusal(headings, Place.of("", line, 1)).ifPresent(other -> {
                throw DocumentException.of(source, List.of(other));
            });
            try {
                rows = SurveyRows.of(tally, headings, refused);
            } catch (DocumentException e) {
                throw DocumentException.of(
                        source,
                        e.getProblems().stream()
                                .map(problem -> mistake(problem, line))
                                .toList());
            }
        }

        private static Problem mistake(Problem problem, int line) {
            int column = problem.getPlace().getColumn().orElse(1);
            return Problem.of(problem.getKind(), Place.of("", line, column), problem.getMessage());
        }

        @Override
        protected void begin(long line) {
            rows().begin(line);
        }

        @Override
        protected void cell(int column, char[] buffer, int offset, int length) {
            if (length > 1 && buffer[offset] == CellGuard.GUARD) {
                rows().set(column, CellGuard.unguard(new String(buffer, offset, length)));
            } else {
                rows().set(column, buffer, offset, length);
            }
        }

        @Override
        protected void end() {
            if (!rows().isEmpty()) {
                rows().count();
            }
        }

        private SurveyRows rows() {
            return Objects.requireNonNull(rows);
        }
    }
}
