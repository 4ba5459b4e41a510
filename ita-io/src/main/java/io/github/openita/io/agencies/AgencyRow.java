package io.github.openita.io.agencies;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.table.CsvColumn;
import io.github.openita.io.table.ScoreCell;
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
    private final PlainRows plain;
    private final @Nullable String sheet;
    private final int line;
    private final RawRow row;
    private final CellMemo memo;
    private final BiFunction<Optional<String>, Optional<FiscalYear>, Edition> editions;
    private final Consumer<Problem> refused;
    private boolean wrong;

    AgencyRow(
            AgencyHeadings headings,
            PlainRows plain,
            @Nullable String sheet,
            int line,
            RawRow row,
            CellMemo memo,
            BiFunction<Optional<String>, Optional<FiscalYear>, Edition> editions,
            Consumer<Problem> refused) {
        this.headings = headings;
        this.plain = plain;
        this.sheet = sheet;
        this.line = line;
        this.row = row;
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
        if (form.isEmpty()) {
            return Optional.empty();
        }
        AgencyScoresRow read = plain.read(row, line, agency, form.get());
        return read == null ? read(agency, form.get()) : Optional.of(read);
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

    private Agency agency() {
        return Agency.builder()
                .id(said(AgencyColumns.ID))
                .name(said(AgencyColumns.AGENCY))
                .type(read(AgencyColumns.TYPE, ProblemKind.OUT_OF_RANGE, memo::type))
                .district(said(AgencyColumns.DISTRICT))
                .province(said(AgencyColumns.PROVINCE))
                .parent(said(AgencyColumns.PARENT))
                .build();
    }

    /** What the columns are about in the form of the row; nothing where the row names none, which was told. */
    private Optional<AgencyForm> form() {
        AgencyForm known = plain.form(row);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<FiscalYear> year = read(AgencyColumns.YEAR, ProblemKind.OUT_OF_RANGE, FiscalYear::parse);
        if (wrong) {
            return Optional.empty();
        }
        try {
            return Optional.of(headings.formOf(editions.apply(said(AgencyColumns.EDITION), year)));
        } catch (InvalidInputException e) {
            CsvColumn column =
                    headings.placeOf(AgencyColumns.EDITION) >= 0 ? AgencyColumns.EDITION : AgencyColumns.YEAR;
            tell(column, ProblemKind.UNKNOWN_EDITION, e.getText());
            return Optional.empty();
        }
    }

    private Optional<String> band() {
        return said(AgencyColumns.BAND).filter(text -> !ScoreCell.DASHES.contains(text));
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
        try {
            return memo.score(row.cell(place));
        } catch (InvalidInputException e) {
            tell(place, ProblemKind.OUT_OF_RANGE, e.getText());
            return Optional.empty();
        }
    }

    private Optional<String> said(CsvColumn column) {
        String cell = ThaiText.normalize(row.cell(headings.placeOf(column)));
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private <T> Optional<T> read(CsvColumn column, ProblemKind kind, Function<String, T> reader) {
        return said(column).filter(text -> !ScoreCell.DASHES.contains(text)).flatMap(text -> {
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
