package io.github.openita.io.agencies;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines of a table of many agencies, wherever they come from: finds the headings, then makes a result of each
 * row. Used for one table, not shared.
 */
final class AgencyTable {

    /** So many lines with words may stand above the headings. */
    private static final int MOST_ABOVE = 20;

    /** So many tables may stand one below the other. */
    private static final int MOST_TABLES = 100;

    private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙][0-9๐-๙.,% ]*");

    private record Line(int number, List<String> cells) {}

    private final String source;
    /** The sheet of a workbook that the table stands on. */
    private final @Nullable String sheet;

    private final EditionCatalog editions;
    private final @Nullable Edition chosen;
    private final AgencyScoresCsv.Taker results;
    private final BiConsumer<Problem, Severity> told;

    private final List<Line> above = new ArrayList<>();
    private @Nullable AgencyHeadings headings;
    /** The year that the lines above the headings name. */
    private @Nullable FiscalYear titled;

    private final CellMemo memo = new CellMemo();
    /** The lines below the last row that was used, the last of them. */
    private final List<Line> between = new ArrayList<>();
    /** The columns without heading that were told. */
    private final Set<Integer> unheaded = new HashSet<>();

    private @Nullable PlainRows plain;

    private long rows;
    private long used;
    private int tables;
    /** Whether no headings were found at all. */
    private boolean isUnheaded;
    /** Whether what follows is not read, which was told. */
    private boolean closed;

    AgencyTable(
            String source,
            @Nullable String sheet,
            EditionCatalog editions,
            @Nullable Edition chosen,
            AgencyScoresCsv.Taker results,
            BiConsumer<Problem, Severity> told) {
        this.source = source;
        this.sheet = sheet;
        this.editions = editions;
        this.chosen = chosen;
        this.results = results;
        this.told = sheet == null ? told : (problem, severity) -> told.accept(onSheet(problem, sheet), severity);
    }

    private static Problem onSheet(Problem problem, String sheet) {
        return Problem.of(problem.getKind(), onSheet(problem.getPlace(), sheet), problem.getMessage());
    }

    static Place onSheet(Place place, String sheet) {
        return Place.onSheet(
                sheet,
                place.getPointer(),
                place.getLine().orElse(0),
                place.getColumn().orElse(0));
    }

    /** Takes the next line; one without a word is passed over. */
    void line(int number, RawRow row) {
        AgencyHeadings found = headings;
        PlainRows reader = plain;
        if (found == null || reader == null) {
            above(number, row.cells());
            return;
        }
        AgencyScoresRow read = reader.read(row, number);
        if (read == null) {
            row(found, reader, number, row);
        } else {
            rows++;
            give(read);
        }
    }

    private void above(int number, List<String> cells) {
        if (!closed && !isBlank(cells)) {
            above.add(new Line(number, List.copyOf(cells)));
            find();
        }
    }

    private void give(AgencyScoresRow row) {
        used++;
        if (!between.isEmpty()) {
            between.clear();
        }
        results.take(row);
    }

    /** Takes a line below the headings that may say them again, or anything else. */
    private void row(AgencyHeadings found, PlainRows reader, int number, RawRow row) {
        List<String> cells = row.cells();
        Agency known = reader.agency(row);
        // What says whose it is says no heading.
        if (isBlank(cells) || (known == null && isBetween(found, number, cells))) {
            return;
        }
        rows++;
        AgencyRow read = new AgencyRow(found, reader, sheet, number, row, memo, this::editionOf, told);
        read.read(known)
                .ifPresentOrElse(
                        said -> {
                            reader.keep(row, said);
                            give(said);
                        },
                        () -> keep(number, cells));
    }

    private void keep(int number, List<String> cells) {
        if (between.size() == MOST_ABOVE / 2) {
            between.remove(0);
        }
        between.add(new Line(number, List.copyOf(cells)));
    }

    /** Whether a line is none of the rows: it says the headings again, or others, or a title. */
    private boolean isBetween(AgencyHeadings found, int number, List<String> cells) {
        if (found.isAgain(cells)) {
            title(found, yearsIn(between));
            keep(number, cells);
            return true;
        }
        int agency = found.placeOf(AgencyColumns.AGENCY);
        boolean saysAgency = agency < cells.size() && AgencyColumns.AGENCY.isCalled(cells.get(agency));
        if (cells.stream()
                        .filter(AgencyTable::isNumber)
                        .allMatch(cell -> saysAgency && ScoreHeading.isOne(cell, editions))
                && (AgencyHeadings.isOne(cells, editions) || AgencyHeadings.isHalf(cells, editions))) {
            startAgain(number, cells);
            return true;
        }
        if (cells.stream().filter(ThaiText::hasText).count() == 1
                && !TableYears.in(cells).isEmpty()) {
            title(found, TableYears.in(cells));
            keep(number, cells);
            return true;
        }
        if (used == 0 && OneResult.isRow(found, cells, editions)) {
            throw Problems.single(
                    source,
                    ProblemKind.MISSING_KEY,
                    Place.of("", number, 1),
                    BilingualText.of(
                            "ตารางนี้เป็นผลของหน่วยงานเดียว ไม่ใช่ตารางที่มีแถวละหน่วยงาน: อ่านด้วยคำสั่ง score หรือให้มีคอลัมน์ หน่วยงาน",
                            "this is the table of one result, not one with a row per agency: read it with score, or give it a column หน่วยงาน (agency)"));
        }
        tellUnheaded(found, number, cells);
        return false;
    }

    private static boolean isNumber(String cell) {
        return !cell.isEmpty() && cell.length() < 10 && NUMBER.matcher(cell).matches();
    }

    /** Tells once of each column that has no heading, so that nobody knows what it holds. */
    private void tellUnheaded(AgencyHeadings found, int number, List<String> cells) {
        for (int place : found.unheadedIn(cells)) {
            if (unheaded.size() < MOST_TABLES && unheaded.add(place)) {
                told.accept(
                        Problem.of(
                                ProblemKind.UNKNOWN_KEY,
                                Place.of("", number, place + 1),
                                BilingualText.of(
                                        "คอลัมน์นี้ไม่มีหัวตาราง จึงไม่อ่าน",
                                        "this column has no heading, so it is not read")),
                        Severity.WARNING);
            }
        }
    }

    /** The lines that follow may be of another year; nothing changes where the titles name none. */
    private void title(AgencyHeadings found, Set<String> years) {
        FiscalYear year = yearOf(years);
        if (!years.isEmpty() && !Objects.equals(year, titled)) {
            titled = year;
            plain = new PlainRows(found, sheet);
        }
    }

    /** Other headings stand below the table: what follows is another one. */
    private void startAgain(int number, List<String> cells) {
        headings = null;
        plain = null;
        unheaded.clear();
        above.clear();
        above.addAll(between);
        between.clear();
        above.add(new Line(number, List.copyOf(cells)));
        find();
    }

    private static boolean isBlank(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (ThaiText.hasText(cells.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Ends the table. */
    long end() {
        if (headings == null && !closed) {
            orClose(() -> {
                Line waiting = above.isEmpty() ? new Line(1, List.of()) : above.get(above.size() - 1);
                if (above.isEmpty() || !start(above.size() - 1, List.of(waiting), waiting.cells)) {
                    throw noHeadings();
                }
                return false;
            });
        }
        return rows;
    }

    /** Whether no line of it was taken for headings. */
    boolean isUnheaded() {
        return isUnheaded;
    }

    private void find() {
        if (orClose(this::findHeadings)) {
            Line first = above.get(above.size() - 1);
            RawRow row = RawRow.ofSheet();
            row.take(first.cells);
            line(first.number, row);
        }
    }

    /** Below a table that was read, what is wrong with the next one's headings is told, and it is not read. */
    private boolean orClose(BooleanSupplier reading) {
        try {
            return reading.getAsBoolean();
        } catch (DocumentException e) {
            if (tables == 0) {
                throw e;
            }
            e.getProblems().forEach(problem -> told.accept(problem, Severity.ERROR));
            rows++;
            closed = true;
            return false;
        }
    }

    private RuntimeException noHeadings() {
        isUnheaded = tables == 0;
        int line = above.isEmpty() ? 1 : above.get(tables == 0 ? 0 : above.size() - 1).number;
        return Problems.single(
                source,
                above.isEmpty() ? ProblemKind.NOT_CSV : ProblemKind.MISSING_KEY,
                Place.of("", line, 1),
                above.isEmpty()
                        ? BilingualText.of("ไฟล์ไม่มีข้อมูล", "there is nothing in it")
                        : BilingualText.of(
                                "ไม่พบหัวตาราง: ต้องมีคอลัมน์ หน่วยงาน และคะแนนอย่างน้อยหนึ่งคอลัมน์ (คะแนนรวม, IIT, EIT, OIT, ตัวชี้วัดที่ 1 …, i1 …, o1 …)",
                                "no headings found: there must be a column หน่วยงาน (agency) and one of scores (overall, IIT, EIT, OIT, ตัวชี้วัดที่ 1 …, i1 …, o1 …)"));
    }

    /**
     * Headings stand in one line or in two; whether they do is known when the next line is there.
     *
     * @return whether that line is the first row
     */
    private boolean findHeadings() {
        int last = above.size() - 1;
        Line line = above.get(last);
        Line upper = above.get(Math.max(0, last - 1));
        boolean waiting = last > 0 && AgencyHeadings.isOne(upper.cells, editions);
        HeadingPair pair = new HeadingPair(upper.cells, line.cells, editions);
        if (last > 0 && (waiting ? pair.isOne() : isPair(upper, line, pair))) {
            start(pair, last - 1);
        } else if (waiting) {
            return start(last - 1, List.of(upper), upper.cells);
        } else if (above.size() > MOST_ABOVE) {
            throw noHeadings();
        }
        return false;
    }

    /** Whether headings that are none alone are so together. */
    private boolean isPair(Line upper, Line line, HeadingPair pair) {
        boolean named = upper.cells.stream().anyMatch(AgencyColumns.AGENCY::isCalled);
        if (!AgencyHeadings.isOne(line.cells, editions)) {
            return pair.isOne()
                    && (AgencyHeadings.isOne(merged(pair, upper, line, above.size() - 2), editions)
                            || (named && AgencyHeadings.saysScore(line.cells, editions)));
        }
        int first = 0;
        while (first < upper.cells.size() && !ThaiText.hasText(upper.cells.get(first))) {
            first++;
        }
        int agency = 0;
        while (!AgencyColumns.AGENCY.isCalled(line.cells.get(agency))) {
            agency++;
        }
        // A title stands at the left, or alone.
        return named
                || (first > agency
                        && upper.cells.stream().filter(ThaiText::hasText).count() > 1);
    }

    /** A year in the upper line is that of the table where nothing else says one. */
    private List<String> merged(HeadingPair pair, Line upper, Line line, int at) {
        boolean saysYear = Stream.concat(upper.cells.stream(), line.cells.stream())
                .anyMatch(cell -> AgencyColumns.YEAR.isCalled(cell) || AgencyColumns.EDITION.isCalled(cell));
        return pair.merged(!saysYear && yearsIn(above.subList(0, at + 1)).size() == 1);
    }

    private void start(HeadingPair pair, int at) {
        Line upper = above.get(at);
        Line line = above.get(at + 1);
        if (!start(at + 1, List.of(upper, line), merged(pair, upper, line, at))) {
            throw Problems.single(
                    source,
                    ProblemKind.MISSING_KEY,
                    Place.of("", line.number, 1),
                    BilingualText.of(
                            "หัวตารางสองบรรทัดนี้ไม่บอกชัดว่าคอลัมน์ใดเป็นคะแนนของอะไร: เขียนหัวตารางเป็นบรรทัดเดียว เช่น หน่วยงาน, IIT, ตัวชี้วัดที่ 1",
                            "these two lines of headings do not clearly say which column is the score of what: write one line, such as หน่วยงาน (agency), IIT, ตัวชี้วัดที่ 1"));
        }
    }

    /**
     * Starts to read rows.
     *
     * @param titles so many of the lines above may say the year
     * @param lines the lines of the headings
     * @param cells the headings
     */
    private boolean start(int titles, List<Line> lines, List<String> cells) {
        if (!AgencyHeadings.isOne(cells, editions)) {
            return false;
        }
        Line line = lines.get(lines.size() - 1);
        AgencyHeadings found = AgencyHeadings.of(
                source, line.number, lines.stream().map(Line::cells).toList(), cells, editions, told);
        Set<String> years = yearsIn(above.subList(0, titles));
        if (!years.isEmpty()) {
            titled = yearOf(years);
        } else if (tables == 0 && sheet != null) {
            titled = yearOf(TableYears.inName(sheet));
        }
        if (chosen == null && titled == null && !found.saysYear()) {
            throw Problems.single(
                    source,
                    ProblemKind.MISSING_KEY,
                    Place.of("", line.number, 1),
                    BilingualText.of(
                            "ตารางไม่ได้บอกปีงบประมาณ: เพิ่มคอลัมน์ ปี หรือระบุ --edition เช่น --edition 2567",
                            "the table does not say its fiscal year: add a column ปี (year), or give --edition, for example --edition 2567"));
        }
        if (++tables > MOST_TABLES) {
            throw Problems.single(
                    source,
                    ProblemKind.TOO_LARGE,
                    Place.of("", line.number, 1),
                    BilingualText.of(
                            "มีตารางต่อกันเกิน " + MOST_TABLES + " ตาราง จึงไม่อ่านต่อ",
                            "there are more than " + MOST_TABLES + " tables below each other, so no more is read"));
        }
        headings = found;
        plain = new PlainRows(found, sheet);
        return true;
    }

    private static Set<String> yearsIn(List<Line> titles) {
        Set<String> years = new TreeSet<>();
        titles.forEach(line -> years.addAll(TableYears.in(line.cells)));
        return years;
    }

    /** The one year; of several nobody knows which is meant. */
    private static @Nullable FiscalYear yearOf(Set<String> years) {
        return years.size() == 1 ? FiscalYear.parse(years.iterator().next()) : null;
    }

    /** The edition of a row: by what it says itself, by what was chosen, by the title of the table. */
    private Edition editionOf(Optional<String> named, Optional<FiscalYear> year) {
        return EditionOfRow.of(named, year.or(() -> Optional.ofNullable(titled)), chosen, editions);
    }
}
