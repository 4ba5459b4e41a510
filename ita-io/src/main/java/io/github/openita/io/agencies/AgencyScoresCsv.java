package io.github.openita.io.agencies;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.content.Workbooks;
import io.github.openita.io.document.Source;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.table.CsvStream;
import io.github.openita.rules.reading.DataRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The scores of many agencies as a table, a row per agency or per agency and year: {@code หน่วยงาน}, {@code ประเภท},
 * {@code อำเภอ}, {@code จังหวัด}, {@code สังกัด}, {@code ปี}, {@code คะแนนภาพรวม}, {@code ระดับ}, and a column for each
 * score that is known, in any order: tools ({@code IIT}, {@code EIT ส่วนที่ 1}), indicators ({@code ตัวชี้วัดที่ 1}, or
 * by name), questions and items ({@code i1}, {@code o1}). Static methods only; thread-safe.
 *
 * <p>The table is read as it comes and may be of any length. Headings may stand in two lines, below titles, and again on
 * every page; where no column says the year, a title may ({@code ผลการประเมิน ITA ปี 2567}). A score that is blank or a
 * dash is not assessed, which is not zero. The overall score and the band are what was published.
 */
public final class AgencyScoresCsv {

    private AgencyScoresCsv() {}

    /** Takes the rows of a table one after the other. */
    public interface Taker {

        /**
         * Takes a row.
         *
         * @param row what it says
         */
        void take(AgencyScoresRow row);
    }

    /** Takes results that may be refused, which is told of their rows. */
    private static Taker telling(BiConsumer<AssessmentResult, Edition> results, Consumer<? super Problem> refused) {
        return row -> {
            try {
                results.accept(row.toResult(), row.getEdition());
            } catch (InvalidInputException e) {
                refused.accept(Problem.of(ProblemKind.DUPLICATE_KEY, row.getPlace(), e.getText()));
            }
        };
    }

    /**
     * Reads all rows. A row that is wrong is told and not given, and the others are; so is a column that is not known.
     *
     * @param source the table
     * @param editions the editions that rows may be of
     * @param chosen the edition of all rows; {@code null} where they say their year
     * @param results takes each result with its edition; what it refuses by an {@link InvalidInputException} is told as a
     *     row that is wrong
     * @param refused takes what is wrong, with line and column
     * @return how many rows were read, used or not
     * @throws DocumentException where it is no table, is not UTF-8, cannot be read to its
     *     end, has no headings, or says no year though no edition is chosen; rows before that place have been given
     */
    public static long read(
            SourceStream source,
            EditionCatalog editions,
            @Nullable Edition chosen,
            BiConsumer<AssessmentResult, Edition> results,
            Consumer<? super Problem> refused) {
        return read(
                source, editions, chosen, telling(results, refused), (problem, severity) -> refused.accept(problem));
    }

    /**
     * Reads all rows, as {@link #read(SourceStream, EditionCatalog, Edition, BiConsumer, Consumer)} does.
     *
     * @param source the table
     * @param editions the editions that rows may be of
     * @param chosen the edition of all rows; {@code null} where they say their year
     * @param results takes each row that can be used
     * @param told takes what is wrong, with line and column; a column or cell without which rows are used is a warning
     * @return how many rows were read, used or not
     * @throws DocumentException as there
     */
    public static long read(
            SourceStream source,
            EditionCatalog editions,
            @Nullable Edition chosen,
            Taker results,
            BiConsumer<? super Problem, Severity> told) {
        Lines lines = new Lines(source.getName(), null, editions, chosen, results, told);
        lines.read(source);
        return lines.table.end();
    }

    /**
     * Reads all rows of a workbook (XLSX), as {@link #read(SourceStream, EditionCatalog, Edition, BiConsumer, Consumer)}
     * does: of each sheet that has headings; others are passed over. A sheet whose headings cannot be used is told and
     * counted as one row. The name of a sheet may say the year.
     *
     * @param workbook the workbook
     * @param editions the editions that rows may be of
     * @param chosen the edition of all rows; {@code null} where they say their year
     * @param results takes each row that can be used
     * @param told takes what is wrong, with sheet, row and column; a column or cell without which rows are used is a warning
     * @return how many rows were read, used or not
     * @throws DocumentException where nothing of it can be read, or no sheet has the headings
     */
    public static long readWorkbook(
            Source workbook,
            EditionCatalog editions,
            @Nullable Edition chosen,
            Taker results,
            BiConsumer<? super Problem, Severity> told) {
        long rows = 0;
        boolean headed = false;
        DocumentException none = null;
        List<DocumentException> unusable = new ArrayList<>();
        for (Workbooks.Sheet sheet : Workbooks.sheets(workbook)) {
            Lines lines = new Lines(workbook.getName(), sheet.name(), editions, chosen, results, told);
            try {
                for (DataRow row : sheet.rows()) {
                    lines.row.take(row.cells());
                    lines.table.line(row.row(), lines.row);
                }
                rows += lines.table.end();
                headed = true;
            } catch (DocumentException e) {
                DocumentException placed = onSheet(e, workbook.getName(), sheet.name());
                none = placed;
                if (!lines.table.isUnheaded()) {
                    unusable.add(placed);
                }
            }
        }
        if (!headed && unusable.size() < 2 && none != null) {
            throw unusable.isEmpty() ? none : unusable.get(0);
        }
        unusable.forEach(sheet -> sheet.getProblems().forEach(problem -> told.accept(problem, Severity.ERROR)));
        return rows + unusable.size();
    }

    private static DocumentException onSheet(DocumentException e, String source, String sheet) {
        Problem first = e.getProblems().get(0);
        return Problems.single(
                source, first.getKind(), AgencyTable.onSheet(first.getPlace(), sheet), first.getMessage());
    }

    private static final class Lines extends CsvStream {

        private final AgencyTable table;
        private final RawRow row;
        private int line;

        Lines(
                String source,
                @Nullable String sheet,
                EditionCatalog editions,
                @Nullable Edition chosen,
                Taker results,
                BiConsumer<? super Problem, Severity> told) {
            table = new AgencyTable(source, sheet, editions, chosen, results, told::accept);
            row = sheet == null ? RawRow.ofText() : RawRow.ofSheet();
        }

        @Override
        protected void take(List<String> found, int at) {
            line = at;
            row.take(found);
            table.line(at, row);
        }

        @Override
        protected void begin(long at) {
            line = (int) at;
            row.clear();
        }

        @Override
        protected void cell(int column, char[] buffer, int offset, int length) {
            row.add(column, buffer, offset, length);
        }

        @Override
        protected void end() {
            table.line(line, row);
        }
    }
}
