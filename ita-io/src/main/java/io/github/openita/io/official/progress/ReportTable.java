package io.github.openita.io.official.progress;

import io.github.openita.core.progress.DueReport;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.io.official.draft.Cells;
import io.github.openita.io.official.draft.DocumentDraft;
import io.github.openita.io.official.draft.DocumentTables;
import io.github.openita.io.official.wording.ThaiFormNames;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.FieldName;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The reports that are awaited, missing or came late: a row for each entry that owes some.
 *
 * @param asOf the day that it is judged for
 * @param names the names of the form
 */
record ReportTable(LocalDate asOf, ThaiFormNames names) {

    void addTo(DocumentDraft draft, FieldName field, String heading, List<DueReport> reports) {
        if (reports.isEmpty()) {
            draft.none(field);
            return;
        }
        Map<Integer, List<DueReport>> byEntry = new TreeMap<>();
        reports.forEach(one -> byEntry.computeIfAbsent(one.getEntry(), key -> new ArrayList<>())
                .add(one));
        List<List<Cell>> rows = new ArrayList<>();
        byEntry.values().forEach(of -> rows.add(row(rows.size() + 1, of)));
        draft.part(heading)
                .as(field)
                .table(DocumentTables.of(
                        List.of(
                                Column.number("ที่"),
                                Column.words("ประเด็น/มาตรการ"),
                                Column.words("ผู้รับผิดชอบ"),
                                Column.words("กำหนด")),
                        rows));
    }

    private List<Cell> row(int number, List<DueReport> reports) {
        DueReport first = reports.get(0);
        return List.of(
                Cells.number(number),
                Cell.of(names.about(first.getTitle(), first.getAbout())),
                Cells.lines(Stream.concat(first.getUnits().stream(), first.getPersons().stream())
                        .toList()),
                Cells.lines(reports.stream().map(this::when).toList()));
    }

    private String when(DueReport one) {
        long days = ChronoUnit.DAYS.between(one.getDueOn(), one.getReportedOn().orElse(asOf));
        return ThaiDates.formatShort(one.getDueOn())
                + one.getReportedOn()
                        .map(day -> " รายงานเมื่อ " + ThaiDates.formatShort(day))
                        .orElse("")
                + (days > 0 ? " (เกิน " + days + " วัน)" : "");
    }
}
