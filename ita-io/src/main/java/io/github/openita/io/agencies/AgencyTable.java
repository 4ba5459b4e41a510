package io.github.openita.io.agencies;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines of a table of many agencies, wherever they come from: finds the headings, then makes a result of each
 * row. Used for one table, not shared.
 */
final class AgencyTable {

    /** So many lines with words may stand above the headings. */
    private static final int MOST_ABOVE = 20;

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])2[45][0-9]{2}(?![0-9])");

    private record Line(int number, List<String> cells) {}

    private final String source;
    /** The sheet of a workbook that the table stands on. */
    private final @Nullable String sheet;

    private final EditionCatalog editions;
    private final @Nullable Edition chosen;
    private final AgencyScoresCsv.Taker results;
    private final Consumer<Problem> refused;

    private final List<Line> above = new ArrayList<>();
    private @Nullable AgencyHeadings headings;
    /** The year that the lines above the headings name. */
    private @Nullable FiscalYear titled;

    private final CellMemo memo = new CellMemo();
    private @Nullable PlainRows plain;

    private long rows;

    AgencyTable(
            String source,
            @Nullable String sheet,
            EditionCatalog editions,
            @Nullable Edition chosen,
            AgencyScoresCsv.Taker results,
            Consumer<Problem> refused) {
        this.source = source;
        this.sheet = sheet;
        this.editions = editions;
        this.chosen = chosen;
        this.results = results;
        this.refused = sheet == null ? refused : problem -> refused.accept(onSheet(problem, sheet));
    }

    private static Problem onSheet(Problem problem, String sheet) {
        Place place = problem.getPlace();
        return Problem.of(
                problem.getKind(),
                Place.onSheet(
                        sheet,
                        place.getPointer(),
                        place.getLine().orElse(0),
                        place.getColumn().orElse(0)),
                problem.getMessage());
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
            results.take(read);
        }
    }

    private void above(int number, List<String> cells) {
        if (!isBlank(cells)) {
            above.add(new Line(number, List.copyOf(cells)));
            findHeadings();
        }
    }

    /** Takes a line below the headings that may say them again, or anything else. */
    private void row(AgencyHeadings found, PlainRows reader, int number, RawRow row) {
        List<String> cells = row.cells();
        Agency known = reader.agency(row);
        // What says whose it is says no heading.
        if (isBlank(cells) || (known == null && found.isAgain(cells))) {
            return;
        }
        rows++;
        AgencyRow read = new AgencyRow(found, reader, sheet, number, row, memo, this::editionOf, refused);
        read.read(known).ifPresent(said -> {
            reader.keep(row, said);
            results.take(said);
        });
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
        if (headings == null) {
            Line waiting = above.isEmpty() ? new Line(1, List.of()) : above.get(above.size() - 1);
            if (above.isEmpty() || !start(waiting, waiting.cells)) {
                throw noHeadings();
            }
        }
        return rows;
    }

    private RuntimeException noHeadings() {
        int line = above.isEmpty() ? 1 : above.get(0).number;
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

    /** Headings stand in one line or in two; whether they do is known when the next line is there. */
    private void findHeadings() {
        int last = above.size() - 1;
        Line line = above.get(last);
        if (last > 0 && AgencyHeadings.isOne(above.get(last - 1).cells, editions)) {
            Line upper = above.get(last - 1);
            boolean lower = AgencyHeadings.goesOn(upper.cells, line.cells, editions);
            if (start(upper, lower ? AgencyHeadings.merged(upper.cells, line.cells) : upper.cells) && !lower) {
                RawRow first = RawRow.ofSheet();
                first.take(line.cells);
                line(line.number, first);
            }
        } else if (last > 0
                && !AgencyHeadings.isOne(line.cells, editions)
                && AgencyHeadings.isOne(AgencyHeadings.merged(above.get(last - 1).cells, line.cells), editions)) {
            start(line, AgencyHeadings.merged(above.get(last - 1).cells, line.cells));
        } else if (above.size() > MOST_ABOVE) {
            throw noHeadings();
        }
    }

    private boolean start(Line line, List<String> cells) {
        if (!AgencyHeadings.isOne(cells, editions)) {
            return false;
        }
        AgencyHeadings found = AgencyHeadings.of(source, line.number, cells, editions, refused);
        titled = yearIn(above.subList(0, above.indexOf(line)), sheet);
        if (chosen == null && titled == null && !found.saysYear()) {
            throw Problems.single(
                    source,
                    ProblemKind.MISSING_KEY,
                    Place.of("", line.number, 1),
                    BilingualText.of(
                            "ตารางไม่ได้บอกปีงบประมาณ: เพิ่มคอลัมน์ ปี หรือระบุ --edition เช่น --edition 2567",
                            "the table does not say its fiscal year: add a column ปี (year), or give --edition, for example --edition 2567"));
        }
        headings = found;
        plain = new PlainRows(found, sheet);
        return true;
    }

    /** The one year that titles or, where they do not, the name of the sheet say. */
    private static @Nullable FiscalYear yearIn(List<Line> titles, @Nullable String sheet) {
        Set<String> years = new TreeSet<>();
        titles.forEach(line -> line.cells.forEach(cell -> addYears(years, cell)));
        if (years.isEmpty() && sheet != null) {
            addYears(years, sheet);
        }
        return years.size() == 1 ? FiscalYear.parse(years.iterator().next()) : null;
    }

    private static void addYears(Set<String> years, String text) {
        Matcher year = YEAR.matcher(ThaiText.toArabicDigits(text));
        while (year.find()) {
            years.add(year.group());
        }
    }

    /** The edition of a row: by what it says itself, by what was chosen, by the title of the table. */
    private Edition editionOf(Optional<String> named, Optional<FiscalYear> year) {
        return EditionOfRow.of(named, year.or(() -> Optional.ofNullable(titled)), chosen, editions);
    }
}
