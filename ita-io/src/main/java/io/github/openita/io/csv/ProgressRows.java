package io.github.openita.io.csv;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.progress.ReportingCadence;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.io.table.CellList;
import io.github.openita.io.table.CodeCell;
import io.github.openita.io.table.CsvColumn;
import io.github.openita.io.table.CsvRow;
import io.github.openita.io.table.CsvTable;
import io.github.openita.io.table.DaysCell;
import io.github.openita.io.table.DeadlinesCell;
import io.github.openita.io.table.DoneText;
import io.github.openita.io.table.IndicatorCell;
import io.github.openita.io.table.ResponsibleCell;
import io.github.openita.io.table.StatusCells;
import io.github.openita.io.table.TextsCell;
import io.github.openita.io.table.TitleCodes;
import io.github.openita.io.table.TitleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the entries of a table of progress. Used for one table, not shared. */
final class ProgressRows {

    private static final int LONGEST_CADENCE = 60;
    private static final Pattern BETWEEN_DAYS = Pattern.compile("[;,\n\r]");

    private final CsvTable table;
    private final Edition edition;
    private final FiscalYear year;
    private final TitleCodes titles;
    /** Of the last heading above the row that is read. */
    private Optional<Integer> indicator = Optional.empty();

    ProgressRows(CsvTable table, Edition edition, FiscalYear year) {
        this.table = table;
        this.edition = edition;
        this.year = year;
        titles = new TitleCodes(edition, table.rows().stream().map(row -> row.text(ProgressColumns.TITLE)));
    }

    /** The entries; those with mistakes, which are noted, are left out. */
    List<ProgressEntry> entries() {
        table.above().forEach(this::isHeading);
        List<ProgressEntry> entries = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            if (!isHeading(row)) {
                entry(row).ifPresent(entries::add);
            }
        }
        return entries;
    }

    /** Whether a row is but a heading of those below it; the indicator that it names is kept for them. */
    private boolean isHeading(CsvRow row) {
        Optional<Integer> only = row.only();
        if (only.isEmpty()) {
            return false;
        }
        String heading = row.cell(only.get());
        try {
            Optional<Integer> named = IndicatorCell.readHeading(heading, edition);
            if (named.isPresent()) {
                indicator = named;
                titles.below(NodeCode.ofIndicator(named.get()));
            }
            IndicatorCell.toolOf(heading).map(NodeCode::of).ifPresent(titles::below);
            return named.isPresent() || IndicatorCell.isOfTool(heading);
        } catch (InvalidInputException e) {
            row.mistakeAt(only.get(), ProblemKind.UNKNOWN_CODE, e.getText());
            return true;
        }
    }

    private Optional<ProgressEntry> entry(CsvRow row) {
        if (row.isBlank(ProgressColumns.TITLE)) {
            row.missing(ProgressColumns.TITLE);
        }
        List<Responsible> responsible = responsible(row);
        Optional<Integer> ownIndicator = row.read(
                ProgressColumns.INDICATOR, ProblemKind.UNKNOWN_CODE, text -> IndicatorCell.read(text, edition));
        List<NodeCode> about = about(row);
        Optional<DateSpan> doneOn = doneOn(row);
        Optional<ReportingCadence> cadence = cadence(row);
        List<LocalDate> due = due(row);
        List<LocalDate> reportedOn = reportedOn(row);
        return status(row)
                .map(status -> ProgressEntry.builder()
                        .title(row.text(ProgressColumns.TITLE))
                        .about(about)
                        .measure(row.said(ProgressColumns.MEASURE))
                        .indicator(ownIndicator.or(() -> indicator))
                        .steps(TextsCell.read(row.text(ProgressColumns.STEPS)))
                        .status(status)
                        .done(row.said(ProgressColumns.WHAT_DONE))
                        .doneOn(doneOn)
                        .documents(TextsCell.read(row.text(ProgressColumns.DOCUMENTS)))
                        .units(units(row, responsible))
                        .persons(persons(row, responsible))
                        .cadence(cadence)
                        .due(due)
                        .reportedOn(reportedOn)
                        .note(note(row))
                        .build())
                .map(this::withIndicator);
    }

    /** A table with a column for the indicator says it there. */
    private ProgressEntry withIndicator(ProgressEntry entry) {
        return table.has(ProgressColumns.INDICATOR)
                ? entry
                : ProgressEntry.builder()
                        .from(entry)
                        .indicator(entry.indicatorIn(edition))
                        .build();
    }

    private List<LocalDate> due(CsvRow row) {
        return row.isBlank(ProgressColumns.DUE)
                ? DeadlinesCell.amid(
                        row.text(ProgressColumns.REPORTING) + "\n" + row.text(ProgressColumns.CADENCE), year)
                : DeadlinesCell.read(row, ProgressColumns.DUE, year);
    }

    private Optional<ProgressStatus> status(CsvRow row) {
        if (StatusCells.areIn(table)) {
            return StatusCells.read(table, row);
        }
        if (row.isBlank(ProgressColumns.WHAT_DONE)) {
            row.missing(ProgressColumns.WHAT_DONE);
        }
        return row.read(ProgressColumns.WHAT_DONE, ProblemKind.OUT_OF_RANGE, DoneText::status);
    }

    private List<NodeCode> about(CsvRow row) {
        return table.has(ProgressColumns.ABOUT)
                ? codes(row, ProgressColumns.ABOUT, CodeCell.under(table.headingOf(ProgressColumns.ABOUT)))
                : inTitle(row);
    }

    private List<NodeCode> inTitle(CsvRow row) {
        List<NodeCode> first = codes(row, ProgressColumns.TITLE, TitleText::codes);
        return first.isEmpty() ? titles.in(row.text(ProgressColumns.TITLE)) : first;
    }

    private List<NodeCode> codes(CsvRow row, CsvColumn column, Function<String, List<NodeCode>> reader) {
        List<NodeCode> codes =
                row.read(column, ProblemKind.UNKNOWN_CODE, reader).orElse(List.of());
        codes.forEach(code -> edition.refusalOf(code)
                .ifPresent(refusal -> row.mistake(column, ProblemKind.UNKNOWN_CODE, explained(code, refusal))));
        return codes;
    }

    /** A number alone is an indicator's; whoever wrote it may have meant an item. */
    private static BilingualText explained(NodeCode code, BilingualText refusal) {
        return code.getLevel() == Level.INDICATOR && code.getPart().isEmpty()
                ? BilingualText.of(
                        refusal.getTh() + " (ถ้าหมายถึงข้อ เขียน o" + code + ")",
                        refusal.getEn() + " (if an item is meant, write o" + code + ")")
                : refusal;
    }

    private Optional<DateSpan> doneOn(CsvRow row) {
        return table.has(ProgressColumns.DONE_ON)
                ? DaysCell.read(row, ProgressColumns.DONE_ON)
                : row.said(ProgressColumns.WHAT_DONE)
                        .flatMap(DoneText::day)
                        .flatMap(day -> row.read(ProgressColumns.WHAT_DONE, day, DaysCell.kindOf(day), DaysCell::read));
    }

    /** Who is responsible, where one column says it of units and people alike. */
    private List<Responsible> responsible(CsvRow row) {
        return table.has(ProgressColumns.UNITS) ? List.of() : ResponsibleCell.read(row.text(ProgressColumns.PERSONS));
    }

    private List<String> units(CsvRow row, List<Responsible> responsible) {
        return table.has(ProgressColumns.UNITS)
                ? TextsCell.read(row.text(ProgressColumns.UNITS), CellList.WORDS)
                : responsible.stream().flatMap(one -> one.getUnit().stream()).toList();
    }

    private List<String> persons(CsvRow row, List<Responsible> responsible) {
        return table.has(ProgressColumns.UNITS)
                ? TextsCell.read(row.text(ProgressColumns.PERSONS), CellList.WORDS)
                : responsible.stream().flatMap(one -> one.getName().stream()).toList();
    }

    private Optional<ReportingCadence> cadence(CsvRow row) {
        boolean inWords = row.isBlank(ProgressColumns.CADENCE) || isProse(row);
        CsvColumn column = row.isBlank(ProgressColumns.CADENCE) ? ProgressColumns.REPORTING : ProgressColumns.CADENCE;
        return inWords
                ? row.read(column, ProblemKind.OUT_OF_RANGE, ReportingCadence::find)
                        .flatMap(named -> named)
                : row.read(column, ProblemKind.OUT_OF_RANGE, ReportingCadence::parse);
    }

    /** Whether the cell for how often is reported says more than that: what is done then, or until when. */
    private boolean isProse(CsvRow row) {
        String words = row.text(ProgressColumns.CADENCE);
        return words.length() > LONGEST_CADENCE
                || !DeadlinesCell.amid(words, year).isEmpty();
    }

    private static List<LocalDate> reportedOn(CsvRow row) {
        return BETWEEN_DAYS
                .splitAsStream(row.text(ProgressColumns.REPORTED_ON))
                .map(String::strip)
                .filter(day -> !day.isEmpty())
                .flatMap(day ->
                        row.read(ProgressColumns.REPORTED_ON, day, DaysCell.kindOf(day), DaysCell::readDay).stream())
                .toList();
    }

    private Optional<String> note(CsvRow row) {
        List<String> notes = Stream.concat(
                        Stream.of(ProgressColumns.NOTE, ProgressColumns.REPORTING),
                        isProse(row) ? Stream.of(ProgressColumns.CADENCE) : Stream.empty())
                .flatMap(column -> row.said(column).stream())
                .toList();
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", notes));
    }
}
