package io.github.openita.io.table;

import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.content.Workbooks;
import io.github.openita.io.document.Source;
import io.github.openita.io.internal.CellGuard;
import io.github.openita.io.internal.CsvOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table read from CSV by the headings of its columns, and how tables are written. Not shared. */
public final class CsvTable {

    /** What a form puts after the heading of a column that must be there. */
    private static final Pattern STAR = Pattern.compile(" ?\\*$");

    private final Problems mistakes;
    /** Where the table stands in a workbook. */
    private final @Nullable String sheet;

    private final List<CsvColumn> columns;
    /** Of each of these at least one column must be there. */
    private final List<List<CsvColumn>> oneOfEach;

    private final HeadingLines headed;

    /** What it is read as; {@code null} where no form has it. */
    private final @Nullable TitleCheck wanted;

    private final Map<CsvColumn, Integer> places = new HashMap<>();
    private final List<CsvRow> above = new ArrayList<>();
    private final List<CsvRow> rows = new ArrayList<>();
    private List<String> headings = List.of();
    private @Nullable String title;

    private CsvTable(
            Problems mistakes,
            @Nullable String sheet,
            @Nullable TitleCheck wanted,
            List<CsvColumn> columns,
            List<List<CsvColumn>> oneOfEach) {
        this.mistakes = mistakes;
        this.sheet = sheet;
        this.wanted = wanted;
        this.columns = columns;
        this.oneOfEach = oneOfEach;
        this.headed = new HeadingLines(columns, oneOfEach);
    }

    /**
     * Reads a table. Headings may stand in two lines, as where one spans several columns, below a title, and again on
     * every page. Where the title is that of a form, it must be the wanted one. Lines without a word are passed over, and so
     * are columns without heading and words and those whose heading starts with {@code x-}. Whoever reads the rows ends with {@link Problems#throwIfAny()}: so far only
     * noted are unknown and double columns and cells beyond them.
     *
     * @throws io.github.openita.core.problem.DocumentException where it is no table, or lacks a column
     */
    public static CsvTable read(Source source, List<CsvColumn> columns) {
        return readWithOneOfEach(source, null, columns, List.of());
    }

    /** Reads a table that may be a form. */
    public static CsvTable read(Source source, TitleCheck wanted, List<CsvColumn> columns) {
        return readWithOneOfEach(source, wanted, columns, List.of());
    }

    /** Reads a table that also must have one of some columns. */
    public static CsvTable read(Source source, TitleCheck wanted, List<CsvColumn> columns, List<CsvColumn> oneOf) {
        return readWithOneOfEach(source, wanted, columns, List.of(oneOf));
    }

    /** Reads a table that also must have one column of each group. */
    public static CsvTable readWithOneOfEach(
            Source source, @Nullable TitleCheck wanted, List<CsvColumn> columns, List<List<CsvColumn>> oneOfEach) {
        Problems mistakes = new Problems(source.getName());
        if (Workbooks.isOne(source)) {
            return onSheet(source, mistakes, wanted, columns, oneOfEach);
        }
        CsvTable table = new CsvTable(mistakes, null, wanted, columns, oneOfEach);
        List<TableLine> lines = TableLines.of(source.text(), mistakes);
        mistakes.throwIfAny();
        if (lines.isEmpty()) {
            mistakes.add(
                    ProblemKind.NOT_CSV,
                    Place.of("", 1, 1),
                    BilingualText.of("ไฟล์ไม่มีข้อมูล", "there is nothing in it"));
            mistakes.throwIfAny();
        }
        table.refuseOther(lines);
        table.take(lines);
        if (!table.headed.haveAll(table.headings)) {
            mistakes.throwIfAny();
        }
        return table;
    }

    /** The table on the one sheet that has the headings. */
    private static CsvTable onSheet(
            Source source,
            Problems mistakes,
            @Nullable TitleCheck wanted,
            List<CsvColumn> columns,
            List<List<CsvColumn>> oneOfEach) {
        List<Workbooks.Sheet> sheets = Workbooks.sheets(source);
        HeadingLines headings = new HeadingLines(columns, oneOfEach);
        List<Workbooks.Sheet> headed = sheets.stream()
                .filter(sheet -> headings.areIn(TableLines.of(sheet)))
                .toList();
        if (headed.size() > 1) {
            mistakes.add(
                    ProblemKind.DUPLICATE_KEY,
                    Place.onSheet(headed.get(1).name(), "", 0, 0),
                    BilingualText.of(
                            "มีหัวตารางเดียวกับแผ่น "
                                    + ThaiText.quoted(headed.get(0).name())
                                    + ": ให้เหลือแผ่นเดียว หรือซ่อนแผ่นที่ไม่ใช้",
                            "has the same headings as the sheet "
                                    + ThaiText.quoted(headed.get(0).name()) + ": keep one, or hide the other"));
            mistakes.throwIfAny();
        }
        Workbooks.Sheet used = headed.isEmpty() ? sheets.get(0) : headed.get(0);
        CsvTable table = new CsvTable(mistakes, used.name(), wanted, columns, oneOfEach);
        List<TableLine> lines = TableLines.of(used);
        table.refuseOther(lines);
        table.take(lines);
        if (headed.isEmpty()) {
            mistakes.throwIfAny();
        }
        return table;
    }

    /**
     * {@return the lines above the headings of a document that are titles, sheet by sheet}
     *
     * @param source a table, CSV or a workbook
     */
    public static List<String> titles(Source source) {
        return TableLines.ofEach(source).stream()
                .flatMap(lines -> lines.stream().takeWhile(TableLine::isTitle))
                .map(TableLine::firstText)
                .toList();
    }

    /** The line in which a form says what it is, among the titles; -1 where none does. */
    private int titleOfForm(List<TableLine> lines) {
        for (int i = 0; wanted != null && i < lines.size() && lines.get(i).isTitle(); i++) {
            if (wanted.isOfForm(lines.get(i).firstText())) {
                return i;
            }
        }
        return -1;
    }

    private void refuseOther(List<TableLine> lines) {
        int at = titleOfForm(lines);
        if (at < 0 || wanted == null) {
            return;
        }
        TableLine line = lines.get(at);
        title = line.firstText();
        int cell = line.cells().indexOf(title) + 1;
        wanted.refusal(title, place("", line.number(), cell)).ifPresent(mistakes::add);
        mistakes.throwIfAny();
    }

    /** Whether a document is a workbook with a sheet that has the headings. */
    public static boolean isOnASheetOf(Source source, List<CsvColumn> columns) {
        return Workbooks.isOne(source) && isHeaded(source, columns, List.of());
    }

    /** Whether a document, or a sheet of it, has the headings. */
    public static boolean isHeaded(Source source, List<CsvColumn> columns, List<List<CsvColumn>> oneOfEach) {
        HeadingLines headings = new HeadingLines(columns, oneOfEach);
        return TableLines.ofEach(source).stream().anyMatch(headings::areIn);
    }

    private void take(List<TableLine> lines) {
        int first = headed.find(lines).orElseGet(() -> Math.min(titleOfForm(lines) + 1, lines.size() - 1));
        List<String> upper = lines.get(first).cells();
        headings = upper;
        int next = first + 1;
        if (next < lines.size() && headed.goOn(upper, lines.get(next).cells())) {
            headings = HeadingLines.merged(upper, lines.get(next).cells());
            next++;
        }
        lines.subList(0, first).forEach(line -> above.add(new CsvRow(this, line.number(), line.cells())));
        List<TableLine> body = lines.subList(next, lines.size()).stream()
                .filter(line -> !HeadingLines.isAgain(headings, line.cells())
                        && !HeadingLines.isAgain(upper, line.cells())
                        && !headed.areAll(line.cells()))
                .toList();
        findColumns(lines.get(first).number(), body);
        for (TableLine line : body) {
            if (isExplanation(line)) {
                continue;
            }
            for (int i = headings.size(); i < line.cells().size(); i++) {
                if (ThaiText.hasText(line.cells().get(i))) {
                    mistakes.add(
                            ProblemKind.UNKNOWN_KEY,
                            place("", line.number(), i + 1),
                            BilingualText.of(
                                    "ช่องนี้เกินจำนวนคอลัมน์ (" + headings.size() + ")",
                                    "this cell is beyond the " + headings.size() + " columns"));
                }
            }
            rows.add(new CsvRow(this, line.number(), line.cells()));
        }
    }

    /**
     * Whether a line is the row of explanations of a form: each of its cells that says anything says what the form says
     * of its column. Where only some do, they were left standing in a row that was filled in, and are refused.
     */
    private boolean isExplanation(TableLine line) {
        List<CsvColumn> left = places.entrySet().stream()
                .filter(place -> place.getValue() < line.cells().size()
                        && place.getKey().help().isExplanation(line.cells().get(place.getValue())))
                .map(Map.Entry::getKey)
                .toList();
        if (left.isEmpty()) {
            return false;
        }
        if (left.size() == line.cells().stream().filter(ThaiText::hasText).count()) {
            return true;
        }
        left.forEach(column -> mistakes.add(
                ProblemKind.OUT_OF_RANGE,
                place(headingOf(column), line.number(), indexOf(column) + 1),
                BilingualText.of(
                        "ช่องนี้ยังเป็นคำอธิบายของแบบฟอร์ม: เขียนทับหรือลบออก",
                        "this is still the explanation of the form: write over it, or delete it")));
        return false;
    }

    private void findColumns(int line, List<TableLine> body) {
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            int at = i;
            CsvColumn column = columns.stream()
                    .filter(known -> known.isCalled(heading))
                    .findFirst()
                    .orElse(null);
            if (column == null) {
                boolean empty = !ThaiText.hasText(heading)
                        && body.stream()
                                .noneMatch(row -> at < row.cells().size()
                                        && ThaiText.hasText(row.cells().get(at)));
                if (!empty && !ThaiText.normalize(heading).startsWith("x-")) {
                    refuse(ProblemKind.UNKNOWN_KEY, heading, line, i, "ไม่รู้จักคอลัมน์ ", "unknown column ");
                }
            } else if (places.putIfAbsent(column, i) != null && !column.passedOver()) {
                refuse(ProblemKind.DUPLICATE_KEY, heading, line, i, "คอลัมน์ซ้ำ: ", "this column stands twice: ");
            }
        }
        for (CsvColumn column : columns) {
            if (column.required() && !places.containsKey(column)) {
                mistakes.add(
                        ProblemKind.MISSING_KEY,
                        place(column.headingTh(), line, 1),
                        BilingualText.of(
                                "ขาดคอลัมน์ " + column.headingTh(),
                                "the column " + column.headingTh() + " (" + column.key() + ") is missing"));
            }
        }
        for (List<CsvColumn> group : oneOfEach) {
            if (group.stream().noneMatch(this::has)) {
                String names = group.stream().map(CsvColumn::headingTh).collect(Collectors.joining(", "));
                mistakes.add(
                        ProblemKind.MISSING_KEY,
                        place(group.get(0).headingTh(), line, 1),
                        BilingualText.of(
                                "ต้องมีอย่างน้อยหนึ่งคอลัมน์ใน " + names, "one of these columns is needed: " + names));
            }
        }
    }

    private void refuse(ProblemKind kind, String heading, int line, int at, String th, String en) {
        String known = columns.stream().map(CsvColumn::headingTh).collect(Collectors.joining(", "));
        String found = ThaiText.quoted(heading);
        mistakes.add(
                kind,
                place("", line, at + 1),
                BilingualText.of(th + found + " (มี " + known + ")", en + found + " (there are " + known + ")"));
    }

    /** A place in this table: in a workbook a cell of its sheet. */
    public Place place(String heading, int line, int column) {
        return sheet == null ? Place.of(heading, line, column) : Place.onSheet(sheet, heading, line, column);
    }

    /** What a form says of itself above the headings; empty where it does not. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** What stands above the headings. */
    public List<CsvRow> above() {
        return above;
    }

    public List<CsvRow> rows() {
        return rows;
    }

    public Problems mistakes() {
        return mistakes;
    }

    /** The headings of the columns, of which an empty one is none. */
    public List<String> headings() {
        return headings;
    }

    public boolean has(CsvColumn column) {
        return places.containsKey(column);
    }

    public int indexOf(CsvColumn column) {
        return places.getOrDefault(column, -1);
    }

    public String headingOf(CsvColumn column) {
        return has(column)
                ? STAR.matcher(ThaiText.normalize(headings.get(indexOf(column))))
                        .replaceFirst("")
                : column.headingTh();
    }

    /** The table as CSV: Thai headings, then the rows, each with a cell per column. */
    public static String write(List<CsvColumn> columns, List<List<String>> rows) {
        return CsvOutput.write(
                columns.stream().map(CsvColumn::headingTh).toList(),
                rows.stream()
                        .map(row -> row.stream().map(CellGuard::guard).toList())
                        .toList());
    }
}
