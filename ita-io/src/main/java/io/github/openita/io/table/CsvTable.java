package io.github.openita.io.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.content.Workbooks;
import io.github.openita.io.document.Source;
import io.github.openita.io.internal.CellGuard;
import io.github.openita.io.internal.CsvOutput;
import io.github.openita.io.internal.CsvSeparator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table read from CSV by the headings of its columns, and how tables are written. Not shared. */
public final class CsvTable {

    record Line(int number, List<String> cells) {

        /** What its first cell with words says. */
        String onlyText() {
            return cells.stream().filter(ThaiText::hasText).findFirst().orElse("");
        }
    }

    /** What a form puts after the heading of a column that must be there. */
    private static final Pattern STAR = Pattern.compile(" ?\\*$");

    private final Problems mistakes;
    /** Where the table stands in a workbook. */
    private final @Nullable String sheet;

    private final List<CsvColumn> columns;
    /** Of each of these at least one column must be there. */
    private final List<List<CsvColumn>> oneOfEach;

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
        List<Line> lines = parse(source.text(), mistakes);
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
        if (!table.hasAll(table.headings)) {
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
        List<Workbooks.Sheet> headed = sheets.stream()
                .filter(sheet ->
                        new CsvTable(mistakes, sheet.name(), wanted, columns, oneOfEach).isHeaded(linesOf(sheet)))
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
        List<Line> lines = linesOf(used);
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
        List<List<Line>> tables = Workbooks.isOne(source)
                ? Workbooks.sheets(source).stream().map(CsvTable::linesOf).toList()
                : List.of(parse(source.text(), new Problems(source.getName())));
        return tables.stream()
                .flatMap(lines -> lines.stream().takeWhile(CsvTable::isTitle))
                .map(Line::onlyText)
                .toList();
    }

    /** The line in which a form says what it is, among the titles; -1 where none does. */
    private int titleOfForm(List<Line> lines) {
        for (int i = 0; wanted != null && i < lines.size() && isTitle(lines.get(i)); i++) {
            if (wanted.isOfForm(lines.get(i).onlyText())) {
                return i;
            }
        }
        return -1;
    }

    private void refuseOther(List<Line> lines) {
        int at = titleOfForm(lines);
        if (at < 0 || wanted == null) {
            return;
        }
        Line line = lines.get(at);
        title = line.onlyText();
        int cell = line.cells.indexOf(title) + 1;
        wanted.refusal(title, place("", line.number, cell)).ifPresent(mistakes::add);
        mistakes.throwIfAny();
    }

    /** Whether a document is a workbook with a sheet that has the headings. */
    public static boolean isOnASheetOf(Source source, List<CsvColumn> columns) {
        return Workbooks.isOne(source) && isHeaded(source, columns, List.of());
    }

    /** Whether a document, or a sheet of it, has the headings. */
    public static boolean isHeaded(Source source, List<CsvColumn> columns, List<List<CsvColumn>> oneOfEach) {
        Problems unread = new Problems(source.getName());
        CsvTable table = new CsvTable(unread, null, null, columns, oneOfEach);
        return Workbooks.isOne(source)
                ? Workbooks.sheets(source).stream().anyMatch(sheet -> table.isHeaded(linesOf(sheet)))
                : table.isHeaded(parse(source.text(), unread));
    }

    private static List<Line> linesOf(Workbooks.Sheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(ThaiText::hasText))
                .map(row -> new Line(row.row(), row.cells()))
                .toList();
    }

    /** Whether lines are under the headings of this table. */
    private boolean isHeaded(List<Line> lines) {
        if (lines.isEmpty()) {
            return false;
        }
        int first = firstOfHeadings(lines);
        return hasAll(lines.get(first).cells)
                || (first + 1 < lines.size() && hasAll(merged(lines.get(first).cells, lines.get(first + 1).cells)));
    }

    private static List<Line> parse(String text, Problems mistakes) {
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(CsvSeparator.of(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                if (line.getFields().stream().anyMatch(ThaiText::hasText)) {
                    lines.add(new Line(
                            (int) line.getStartingLineNumber(),
                            line.getFields().stream().map(CellGuard::unguard).toList()));
                }
            }
        } catch (CsvParseException e) {
            int last = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number;
            mistakes.add(ProblemKind.NOT_CSV, Place.of("", last, 1), unreadable(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** Why the parser cannot go on; its message says it only of a cell that is too long. */
    static BilingualText unreadable(CsvParseException e) {
        return String.valueOf(e.getMessage()).contains("buffer size")
                ? BilingualText.of(
                        "อ่านเป็น CSV ไม่ได้ตั้งแต่แถวนี้หรือแถวถัดไป: มีช่องที่ยาวเกินไป หรือเครื่องหมายคำพูด \" ไม่ครบคู่",
                        "from here or the next row on this is no CSV: a cell is too long, or a quotation mark is not closed")
                : BilingualText.of(
                        "อ่านเป็น CSV ไม่ได้ตั้งแต่แถวนี้หรือแถวถัดไป: เครื่องหมายคำพูด \" ไม่ครบคู่หรือมีอักษรต่อท้าย",
                        "from here or the next row on this is no CSV: a quotation mark is not closed, or text follows one");
    }

    private void take(List<Line> lines) {
        int first = firstOfHeadings(lines);
        List<String> upper = lines.get(first).cells;
        headings = upper;
        int next = first + 1;
        if (next < lines.size() && isLowerHalf(lines.get(next).cells)) {
            headings = merged(headings, lines.get(next).cells);
            next++;
        }
        lines.subList(0, first).forEach(line -> above.add(new CsvRow(this, line.number, line.cells)));
        List<Line> body = lines.subList(next, lines.size()).stream()
                .filter(line ->
                        !isAgain(headings, line.cells) && !isAgain(upper, line.cells) && !saysOnlyHeadings(line.cells))
                .toList();
        findColumns(lines.get(first).number, body);
        for (Line line : body) {
            if (isExplanation(line)) {
                continue;
            }
            for (int i = headings.size(); i < line.cells.size(); i++) {
                if (ThaiText.hasText(line.cells.get(i))) {
                    mistakes.add(
                            ProblemKind.UNKNOWN_KEY,
                            place("", line.number, i + 1),
                            BilingualText.of(
                                    "ช่องนี้เกินจำนวนคอลัมน์ (" + headings.size() + ")",
                                    "this cell is beyond the " + headings.size() + " columns"));
                }
            }
            rows.add(new CsvRow(this, line.number, line.cells));
        }
    }

    /**
     * Whether a line is the row of explanations of a form: each of its cells that says anything says what the form says
     * of its column. Where only some do, they were left standing in a row that was filled in, and are refused.
     */
    private boolean isExplanation(Line line) {
        List<CsvColumn> left = places.entrySet().stream()
                .filter(place -> place.getValue() < line.cells.size()
                        && place.getKey().help().isExplanation(line.cells.get(place.getValue())))
                .map(Map.Entry::getKey)
                .toList();
        if (left.isEmpty()) {
            return false;
        }
        if (left.size() == line.cells.stream().filter(ThaiText::hasText).count()) {
            return true;
        }
        left.forEach(column -> mistakes.add(
                ProblemKind.OUT_OF_RANGE,
                place(headingOf(column), line.number, indexOf(column) + 1),
                BilingualText.of(
                        "ช่องนี้ยังเป็นคำอธิบายของแบบฟอร์ม: เขียนทับหรือลบออก",
                        "this is still the explanation of the form: write over it, or delete it")));
        return false;
    }

    /**
     * The line of the headings, or the upper one where they stand in two: the first but for titles above it, each in
     * one cell, since what says more is not to be passed over.
     */
    private int firstOfHeadings(List<Line> lines) {
        int titles = 0;
        while (titles < lines.size() - 1 && isTitle(lines.get(titles))) {
            titles++;
        }
        for (int i = 0; i <= titles; i++) {
            if (hasAll(lines.get(i).cells)) {
                return i;
            }
        }
        for (int i = 0; i <= titles && i + 1 < lines.size(); i++) {
            if (hasAll(merged(lines.get(i).cells, lines.get(i + 1).cells))) {
                return i;
            }
        }
        return Math.min(titleOfForm(lines) + 1, lines.size() - 1);
    }

    /** Whether a line goes on with the headings above it: it says what they lack, or nothing but other headings. */
    private boolean isLowerHalf(List<String> line) {
        if (!hasAll(headings)) {
            return hasAll(merged(headings, line));
        }
        return saysOnlyHeadings(line) && !isAgain(headings, line);
    }

    /** Whether a line, as one half of headings in two lines on the next page, says names of columns and nothing else. */
    private boolean saysOnlyHeadings(List<String> line) {
        List<String> said = line.stream().filter(ThaiText::hasText).toList();
        return said.size() > 1
                && said.stream().allMatch(cell -> columns.stream().anyMatch(column -> column.isCalled(cell)));
    }

    private static boolean isTitle(Line line) {
        return line.cells.stream().filter(ThaiText::hasText).count() == 1;
    }

    private boolean hasAll(List<String> line) {
        return columns.stream().filter(CsvColumn::required).allMatch(column -> isIn(line, column))
                && oneOfEach.stream().allMatch(group -> group.stream().anyMatch(column -> isIn(line, column)));
    }

    private static boolean isIn(List<String> line, CsvColumn column) {
        return line.stream().anyMatch(column::isCalled);
    }

    /** Whether a line only says headings again, as on the next page. */
    private static boolean isAgain(List<String> headings, List<String> line) {
        return IntStream.range(0, Math.max(headings.size(), line.size()))
                .allMatch(i -> CsvColumn.plain(i < headings.size() ? headings.get(i) : "")
                        .equals(CsvColumn.plain(i < line.size() ? line.get(i) : "")));
    }

    /** The lower of two headings, where there is one. */
    private static List<String> merged(List<String> upper, List<String> lower) {
        List<String> both = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String below = i < lower.size() ? lower.get(i) : "";
            both.add(ThaiText.hasText(below) ? below : i < upper.size() ? upper.get(i) : "");
        }
        return both;
    }

    private void findColumns(int line, List<Line> body) {
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            int at = i;
            CsvColumn column = columns.stream()
                    .filter(known -> known.isCalled(heading))
                    .findFirst()
                    .orElse(null);
            if (column == null) {
                boolean empty = !ThaiText.hasText(heading)
                        && body.stream().noneMatch(row -> at < row.cells.size() && ThaiText.hasText(row.cells.get(at)));
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
