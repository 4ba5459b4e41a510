package io.github.openita.io.csv;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one row of a table of many agencies; what is wrong with it is told cell by cell. Used for one row. */
final class AgencyRow {

    /** Rows that sum up others: totals and means, of whatever; the least, the most, the median, the spread. */
    private static final Pattern SUM = Pattern.compile(
            "(?:รวม|เฉลี่ย|ค่าเฉลี่ย|คะแนนเฉลี่ย|ภาพรวม|คะแนนรวม|total|mean|average|overall)(?:ทั้งหมด|ทั้งสิ้น|รวม|จังหวัด|อำเภอ|ประเทศ)?.{0,40}"
                    + "|(?:คะแนน|ค่า)?(?:สูงสุด|ต่ำสุด|มัธยฐาน|เบี่ยงเบนมาตรฐาน|ส่วนเบี่ยงเบนมาตรฐาน)"
                    + "|max(?:imum)?|min(?:imum)?|median|s\\.?d\\.?");

    private final AgencyHeadings headings;
    private final @Nullable String sheet;
    private final int line;
    private final List<String> cells;
    private final AgencyCells who;
    private final RowMemo memo;
    private final BiFunction<Optional<String>, Optional<FiscalYear>, Edition> editions;
    private final Consumer<Problem> refused;
    private boolean wrong;

    AgencyRow(
            AgencyHeadings headings,
            @Nullable String sheet,
            int line,
            List<String> cells,
            AgencyCells who,
            RowMemo memo,
            BiFunction<Optional<String>, Optional<FiscalYear>, Edition> editions,
            Consumer<Problem> refused) {
        this.headings = headings;
        this.sheet = sheet;
        this.line = line;
        this.cells = cells;
        this.who = who;
        this.memo = memo;
        this.editions = editions;
        this.refused = refused;
    }

    /**
     * What the row says; nothing where anything is wrong with it, which was told.
     *
     * @param known the agency of an earlier row that said the same of it
     */
    Optional<AgencyScoresRow> read(@Nullable Agency known) {
        if (known == null && !isAgency()) {
            return Optional.empty();
        }
        Optional<AgencyForm> form = form();
        Agency agency = known == null ? agency() : known;
        if (wrong) {
            return Optional.empty();
        }
        return form.isEmpty() ? Optional.empty() : read(agency, form.get());
    }

    private Optional<AgencyScoresRow> read(Agency agency, AgencyForm form) {
        List<Optional<Score>> scores = new ArrayList<>(form.blank());
        boolean any = false;
        for (int i = 0; i < headings.scores().size(); i++) {
            int place = headings.scores().get(i);
            Optional<Score> score = score(place);
            if (score.isPresent()) {
                put(scores, i, score, form);
                any = true;
            }
        }
        Optional<Score> overall = score(headings.overall());
        if (!wrong && !any && overall.isEmpty()) {
            tell(
                    AgencyColumns.AGENCY,
                    ProblemKind.MISSING_KEY,
                    BilingualText.of(
                            "แถวนี้ไม่มีคะแนนเลย จึงไม่ใช้", "this row has no score at all, so it is not used"));
        }
        return wrong
                ? Optional.empty()
                : Optional.of(new AgencyScoresRow(agency, form, scores, overall, band(), sheet, line));
    }

    /** Whether the row is of an agency that it names. */
    private boolean isAgency() {
        Optional<String> name = said(AgencyColumns.AGENCY);
        if (name.isEmpty() && said(AgencyColumns.ID).isEmpty()) {
            tell(
                    AgencyColumns.AGENCY,
                    ProblemKind.MISSING_KEY,
                    BilingualText.of(
                            "แถวนี้ไม่ระบุหน่วยงาน จึงไม่ใช้ทั้งแถว",
                            "this row names no agency, so none of it is used"));
            return false;
        }
        if (name.isPresent() && SUM.matcher(ThaiText.titleKey(name.get())).matches()) {
            tell(
                    AgencyColumns.AGENCY,
                    ProblemKind.OUT_OF_RANGE,
                    BilingualText.of(
                            ThaiText.quoted(name.get()) + " เป็นแถวสรุป ไม่ใช่หน่วยงาน จึงไม่ใช้",
                            ThaiText.quoted(name.get()) + " sums up others and is no agency, so it is not used"));
            return false;
        }
        return true;
    }

    /** What kind of agency it is; one that is not in the list is told, and the row used without it. */
    private Optional<AgencyType> type() {
        boolean before = wrong;
        Optional<AgencyType> type = read(AgencyColumns.TYPE, ProblemKind.OUT_OF_RANGE, this::typeOf);
        wrong = before;
        return type;
    }

    private AgencyType typeOf(String text) {
        try {
            return memo.type(text);
        } catch (InvalidInputException e) {
            throw new InvalidInputException(
                    e.getText().getTh() + "; แถวนี้ใช้โดยไม่ทราบประเภท",
                    e.getText().getEn() + "; the row is used, its type not known");
        }
    }

    private Agency agency() {
        Agency agency = Agency.builder()
                .id(said(AgencyColumns.ID))
                .name(said(AgencyColumns.AGENCY))
                .type(type())
                .district(said(AgencyColumns.DISTRICT))
                .province(said(AgencyColumns.PROVINCE))
                .parent(said(AgencyColumns.PARENT))
                .build();
        if (!wrong && agency.getName().isPresent()) {
            memo.keep(who, agency);
        }
        return agency;
    }

    /** What the columns are about in the form of the row; nothing where the row names none, which was told. */
    private Optional<AgencyForm> form() {
        AgencyCells which = headings.whichIn(cells);
        AgencyForm known = memo.form(which);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<FiscalYear> year = read(AgencyColumns.YEAR, ProblemKind.OUT_OF_RANGE, FiscalYear::parse);
        if (wrong) {
            return Optional.empty();
        }
        try {
            AgencyForm form = headings.formOf(editions.apply(said(AgencyColumns.EDITION), year));
            memo.keep(which, form);
            return Optional.of(form);
        } catch (InvalidInputException e) {
            CsvColumn column =
                    headings.placeOf(AgencyColumns.EDITION) >= 0 ? AgencyColumns.EDITION : AgencyColumns.YEAR;
            tell(column, ProblemKind.UNKNOWN_EDITION, e.getText());
            return Optional.empty();
        }
    }

    private Optional<String> band() {
        return said(AgencyColumns.BAND).filter(text -> !ScoreTable.DASHES.contains(text));
    }

    private void put(List<Optional<Score>> scores, int column, Optional<Score> score, AgencyForm form) {
        int place = headings.scores().get(column);
        Optional<BilingualText> refusal = form.refusalOf(column);
        if (refusal.isPresent()) {
            tell(place, ProblemKind.UNKNOWN_CODE, refusal.get());
        } else if (scores.set(form.placeOf(column), score).isPresent()) {
            String code = form.codes().get(form.placeOf(column)).toString();
            tell(
                    place,
                    ProblemKind.DUPLICATE_KEY,
                    BilingualText.of(
                            code + " ซ้ำ: ให้เหลือเพียงคอลัมน์เดียว", code + " stands twice: keep one column"));
        }
    }

    private Optional<Score> score(int place) {
        if (place < 0 || place >= cells.size()) {
            return Optional.empty();
        }
        try {
            return memo.score(cells.get(place));
        } catch (InvalidInputException e) {
            tell(place, ProblemKind.OUT_OF_RANGE, e.getText());
            return Optional.empty();
        }
    }

    private String cell(int place) {
        return place >= 0 && place < cells.size() ? ThaiText.normalize(cells.get(place)) : "";
    }

    private Optional<String> said(CsvColumn column) {
        String cell = cell(headings.placeOf(column));
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private <T> Optional<T> read(CsvColumn column, ProblemKind kind, Function<String, T> reader) {
        return said(column).filter(text -> !ScoreTable.DASHES.contains(text)).flatMap(text -> {
            try {
                return Optional.of(reader.apply(text));
            } catch (InvalidInputException e) {
                tell(column, kind, e.getText());
                return Optional.empty();
            }
        });
    }

    private void tell(CsvColumn column, ProblemKind kind, BilingualText text) {
        int place = headings.placeOf(column);
        wrong = true;
        refused.accept(Problem.of(
                kind,
                Place.of(place < 0 ? column.headingTh() : headings.headingAt(place), line, Math.max(place, 0) + 1),
                text));
    }

    private void tell(int place, ProblemKind kind, BilingualText text) {
        wrong = true;
        refused.accept(Problem.of(kind, Place.of(headings.headingAt(place), line, place + 1), text));
    }
}
