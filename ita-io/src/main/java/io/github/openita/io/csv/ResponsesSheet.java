package io.github.openita.io.csv;

import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.survey.reading.SurveyRows;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.content.Workbooks;
import io.github.openita.io.document.Source;
import io.github.openita.rules.reading.DataRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts the survey answers on the one sheet of a workbook that has their headings. Used for one workbook. */
final class ResponsesSheet {

    private final ResponseTally tally;
    private final Consumer<? super RefusedAnswer> refused;
    private @Nullable DocumentException first;

    private ResponsesSheet(ResponseTally tally, Consumer<? super RefusedAnswer> refused) {
        this.tally = tally;
        this.refused = refused;
    }

    /** A sheet, the row of its headings, and what takes the rows after that. */
    private record Headed(Workbooks.Sheet sheet, int headings, SurveyRows rows) {}

    static List<String> read(Source source, ResponseTally tally, Consumer<? super RefusedAnswer> refused) {
        return new ResponsesSheet(tally, refused).read(source);
    }

    private List<String> read(Source source) {
        List<Headed> headed = Workbooks.sheets(source).stream()
                .flatMap(sheet -> headed(source.getName(), sheet).stream())
                .toList();
        if (headed.isEmpty() && first != null) {
            throw first;
        }
        if (headed.size() != 1) {
            throw Problems.single(
                    source.getName(),
                    ProblemKind.DUPLICATE_KEY,
                    Place.onSheet(headed.get(1).sheet.name(), "", 0, 0),
                    BilingualText.of(
                            "มีคำตอบแบบสำรวจเช่นเดียวกับแผ่น "
                                    + ThaiText.quoted(headed.get(0).sheet.name())
                                    + ": ให้เหลือแผ่นเดียว หรือซ่อนแผ่นที่ไม่ใช้",
                            "has survey answers as the sheet "
                                    + ThaiText.quoted(headed.get(0).sheet.name()) + ": keep one, or hide the other"));
        }
        Headed used = headed.get(0);
        used.sheet.rows().stream().filter(row -> row.row() > used.headings).forEach(row -> count(used.rows, row));
        return used.rows.absent();
    }

    private static void count(SurveyRows rows, DataRow row) {
        rows.begin(row.row());
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cells().get(i).isEmpty()) {
                rows.set(i, row.cells().get(i));
            }
        }
        if (!rows.isEmpty()) {
            rows.count();
        }
    }

    private Optional<Headed> headed(String source, Workbooks.Sheet sheet) {
        DataRow headings = sheet.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(ThaiText::hasText))
                .findFirst()
                .orElse(null);
        if (headings == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Headed(sheet, headings.row(), SurveyRows.of(tally, headings.cells(), refused)));
        } catch (DocumentException e) {
            Place start = Place.onSheet(sheet.name(), "", headings.row(), 1);
            DocumentException why = WantedForm.ANSWERS
                    .refusal(headings.cells(), start)
                    .map(other -> DocumentException.of(source, List.of(other)))
                    .orElseGet(() -> onSheet(e, source, sheet.name(), headings.row()));
            first = first == null ? why : first;
            return Optional.empty();
        }
    }

    private static DocumentException onSheet(DocumentException e, String source, String sheet, int row) {
        return DocumentException.of(
                source,
                e.getProblems().stream()
                        .map(problem -> Problem.of(
                                problem.getKind(),
                                Place.onSheet(
                                        sheet,
                                        "",
                                        row,
                                        problem.getPlace().getColumn().orElse(1)),
                                problem.getMessage()))
                        .toList());
    }
}
