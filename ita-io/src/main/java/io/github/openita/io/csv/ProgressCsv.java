package io.github.openita.io.csv;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ReportingCadence;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.io.document.Source;
import io.github.openita.io.table.CellList;
import io.github.openita.io.table.CodeCell;
import io.github.openita.io.table.CsvTable;
import io.github.openita.io.table.DaysCell;
import io.github.openita.io.table.StatusCells;
import io.github.openita.io.table.TextsCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Progress as a table: {@code ประเด็น/ตัวชี้วัด/หัวข้อ}, a mark under {@code ยังไม่ดำเนินการ}, {@code
 * อยู่ระหว่างดำเนินการ} or {@code ดำเนินการแล้ว}, {@code แนวทางการดำเนินการ เอกสารที่เกี่ยวข้อง}, {@code
 * หน่วยงานผู้รับผิดชอบ} and what a report says beside. Static methods only; thread-safe.
 *
 * <p>Days are written in Thai or as {@code 2023-03-31}; several documents stand in one cell on lines of their own,
 * several units, people or days separated by semicolons. What the tables that agencies print have no column for is read from
 * what they have: the codes from a title ({@code ข้อ O2 ข้อมูลผู้บริหาร}, {@code e๖}, {@code ข้อ ๙} where the other codes
 * say of which tool, or the title of an item), the indicator from a heading amid the rows ({@code ตัวชี้วัดที่ ๙
 * การเปิดเผยข้อมูล}) or from the codes, status and day from what was done ({@code ดำเนินการเมื่อวันที่ ๓๑ มีนาคม ๒๕๖๖}), how
 * often and until when is reported from {@code การรายงานผลและการกำกับติดตาม}, whose words become the remark. Days and months
 * without a year are of the fiscal year. Running numbers are passed over: they are no progress.
 */
public final class ProgressCsv {

    private ProgressCsv() {}

    /**
     * {@return the report, of that edition and year, without agency and round}
     *
     * @param source a table of progress
     * @param edition the edition whose items and questions it names, which a table does not say
     * @param fiscalYear the year in which the measures are carried out, which a table does not say
     * @throws io.github.openita.core.problem.DocumentException where anything is wrong with the table, or it names what the
     *     edition has not
     */
    public static ProgressReport read(Source source, Edition edition, FiscalYear fiscalYear) {
        CsvTable table = CsvTable.read(
                source,
                new WantedForm(FormKind.PROGRESS, edition, fiscalYear),
                ProgressColumns.KNOWN,
                ProgressColumns.HOW_FAR);
        List<ProgressEntry> entries = new ProgressRows(table, edition, fiscalYear).entries();
        table.mistakes().throwIfAny();
        return ProgressReport.builder()
                .edition(Editions.nameOf(edition))
                .fiscalYear(fiscalYear)
                .entries(entries)
                .build();
    }

    /**
     * {@return its entries as CSV, with a byte-order mark; read again it gives the same entries, but for texts without a word}
     *
     * @param report a progress report
     */
    public static String write(ProgressReport report) {
        return CsvTable.write(
                ProgressColumns.WRITTEN,
                report.getEntries().stream().map(ProgressCsv::cells).toList());
    }

    private static List<String> cells(ProgressEntry entry) {
        return cells(entry, StatusCells.write(entry.getStatus()));
    }

    /** The cells of a form, whose status is a word. */
    static List<String> formCells(ProgressEntry entry) {
        return cells(entry, List.of(entry.getStatus().getNameTh()));
    }

    private static List<String> cells(ProgressEntry entry, List<String> status) {
        List<String> cells = new ArrayList<>(List.of(
                CodeCell.write(entry.getAbout()),
                entry.getIndicator().map(String::valueOf).orElse(""),
                entry.getMeasure().orElse(""),
                entry.getTitle(),
                TextsCell.write(entry.getSteps())));
        cells.addAll(status);
        cells.addAll(List.of(
                TextsCell.write(entry.getDocuments()),
                TextsCell.write(entry.getUnits(), CellList.WORDS),
                TextsCell.write(entry.getPersons(), CellList.WORDS),
                entry.getDone().orElse(""),
                entry.getDoneOn().map(DaysCell::write).orElse(""),
                entry.getCadence().map(ReportingCadence::getNameTh).orElse(""),
                days(entry.getDue()),
                days(entry.getReportedOn()),
                entry.getNote().orElse("")));
        return cells;
    }

    private static String days(List<LocalDate> days) {
        return days.stream().map(ThaiDates::format).collect(Collectors.joining("; "));
    }
}
