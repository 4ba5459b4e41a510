package io.github.openita.io.official.progress;

import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.io.official.draft.Cells;
import io.github.openita.io.official.draft.DocumentTables;
import io.github.openita.io.official.wording.ThaiFormNames;
import io.github.openita.io.official.wording.ThaiProse;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.SpanningHeading;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.model.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The table of measures of a report: what no entry of the whole report has gets no column.
 *
 * @param entries all entries of the report, counted from 1
 * @param steps the steps of an entry
 * @param followUp what the plan says of when an entry is done and reported
 * @param names the names of the form
 */
record EntryTable(
        List<ProgressEntry> entries,
        IntFunction<List<String>> steps,
        IntFunction<List<String>> followUp,
        ThaiFormNames names) {

    /** What the columns of {@link #whole} are called. */
    static final List<String> COLUMNS = List.of(
            "number", "title", "steps", "due", "responsible", "status", "not-started", "under-way", "done", "outcome");

    private static final String TICK = "✓";

    /** A column, and what stands in it of an entry. */
    private record Part(Column column, String spanning, IntFunction<Cell> cell) {}

    private ProgressEntry entry(int number) {
        return entries.get(number - 1);
    }

    /** All that is known of those entries, whatever the report as a whole has. */
    Table whole(List<Integer> numbers) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int number : numbers) {
            ProgressEntry entry = entry(number);
            rows.add(List.of(
                    Cells.number(number),
                    title(number),
                    Cells.lines(Cells.numbered(steps.apply(number))),
                    Cells.lines(due(number)),
                    Cells.lines(responsible(entry)),
                    Cell.of(entry.getStatus().getNameTh()),
                    tick(entry, ProgressStatus.NOT_STARTED),
                    tick(entry, ProgressStatus.UNDER_WAY),
                    tick(entry, ProgressStatus.DONE),
                    Cells.lines(outcome(entry))));
        }
        return DocumentTables.wide(COLUMNS.stream().map(Column::words).toList(), rows);
    }

    private Cell title(int number) {
        return Cell.of(names.about(entry(number).getTitle(), entry(number).getAbout()));
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(words("ประเด็น/มาตรการ", this::title));
        if (any(steps)) {
            parts.add(words("ขั้นตอนหรือวิธีการ", number -> Cells.lines(Cells.numbered(steps.apply(number)))));
        }
        if (any(this::due)) {
            parts.add(words("กำหนดแล้วเสร็จ/การรายงาน", number -> Cells.lines(due(number))));
        }
        parts.add(words("ผู้รับผิดชอบ", number -> Cells.lines(responsible(entry(number)))));
        // Beside steps there is no room for three columns that are nearly empty.
        if (any(steps)) {
            parts.add(words("สถานะ", number -> marked(entry(number))));
        } else {
            for (ProgressStatus status : ProgressStatus.values()) {
                parts.add(new Part(Column.words(status.getNameTh()), "สถานะ", number -> tick(entry(number), status)));
            }
        }
        if (any(number -> outcome(entry(number)))) {
            parts.add(words("ผลการดำเนินการ/เอกสารหลักฐาน", number -> Cells.lines(outcome(entry(number)))));
        }
        return parts;
    }

    private boolean any(IntFunction<List<String>> texts) {
        return IntStream.rangeClosed(1, entries.size())
                .anyMatch(number -> !texts.apply(number).isEmpty());
    }

    private static Part words(String heading, IntFunction<Cell> cell) {
        return new Part(Column.words(heading), "", cell);
    }

    /** A row for each of those entries. */
    Table of(List<Integer> numbers) {
        List<Part> parts = parts();
        List<Column> columns = Stream.concat(
                        Stream.of(Column.number("ที่")), parts.stream().map(Part::column))
                .toList();
        List<SpanningHeading> spanning = any(steps) ? List.of() : spanning(parts);
        return new Table(Optional.empty(), spanning, columns, rows(numbers, parts), true);
    }

    private static List<SpanningHeading> spanning(List<Part> parts) {
        List<SpanningHeading> spanning = new ArrayList<>();
        spanning.add(new SpanningHeading("", 1));
        for (Part part : parts) {
            SpanningHeading last = spanning.get(spanning.size() - 1);
            if (last.text().equals(part.spanning())) {
                spanning.set(spanning.size() - 1, new SpanningHeading(last.text(), last.columns() + 1));
            } else {
                spanning.add(new SpanningHeading(part.spanning(), 1));
            }
        }
        return spanning;
    }

    private static List<List<Cell>> rows(List<Integer> numbers, List<Part> parts) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int number : numbers) {
            rows.add(Stream.concat(
                            Stream.of(Cells.number(rows.size() + 1L)),
                            parts.stream().map(part -> part.cell().apply(number)))
                    .toList());
        }
        return rows;
    }

    private static Cell tick(ProgressEntry entry, ProgressStatus status) {
        return entry.getStatus() == status ? Cell.of(TICK).withTone(tone(status)) : Cell.of("");
    }

    private static Cell marked(ProgressEntry entry) {
        return Cell.of(TICK + " " + entry.getStatus().getNameTh()).withTone(tone(entry.getStatus()));
    }

    private static Tone tone(ProgressStatus status) {
        return switch (status) {
            case NOT_STARTED -> Tone.LOST;
            case UNDER_WAY -> Tone.AT_RISK;
            case DONE -> Tone.FULL;
        };
    }

    private List<String> due(int number) {
        ProgressEntry entry = entry(number);
        return Stream.of(
                        entry.getDue().stream().sorted().map(day -> "ภายใน " + ThaiDates.formatShort(day)),
                        entry.getCadence().map(often -> "รายงาน" + often.getNameTh()).stream(),
                        followUp.apply(number).stream())
                .flatMap(texts -> texts)
                .toList();
    }

    static List<String> responsible(ProgressEntry entry) {
        return Stream.concat(entry.getUnits().stream(), entry.getPersons().stream())
                .toList();
    }

    private static List<String> outcome(ProgressEntry entry) {
        List<String> lines = new ArrayList<>();
        entry.getDone()
                .or(() -> entry.getDoneOn().map(days -> "ดำเนินการเมื่อ " + ThaiProse.days(days)))
                .ifPresent(lines::add);
        lines.addAll(Cells.numbered(entry.getDocuments()));
        if (!entry.getReportedOn().isEmpty()) {
            lines.add(entry.getReportedOn().stream()
                    .sorted()
                    .map((LocalDate day) -> ThaiDates.formatShort(day))
                    .collect(Collectors.joining(", ", "รายงานเมื่อ ", "")));
        }
        entry.getNote().ifPresent(note -> lines.add("หมายเหตุ: " + note));
        return lines;
    }
}
