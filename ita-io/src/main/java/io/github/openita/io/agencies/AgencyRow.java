package io.github.openita.io.agencies;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.table.CsvColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one row of a table of many agencies; what is wrong with it is told cell by cell. Used for one row. */
final class AgencyRow {

    /** Rows that sum up others: totals and means, of whatever; the least, the most, the median, the spread. */
    private static final Pattern SUM = Pattern.compile(
            "(?:รวม|ผลรวม|สรุป|เฉลี่ย|ค่าเฉลี่ย|คะแนนเฉลี่ย|ภาพรวม|คะแนนรวม|total|grandtotal|subtotal|sum|mean|average|overall)"
                    + "(?:ทั้งหมด|ทั้งสิ้น|ทั้ง|รวม|จังหวัด|อำเภอ|ประเทศ)?.{0,40}"
                    + "|(?:คะแนน|ค่า)?(?:ที่)?(?:สูงสุด|ต่ำสุด|สูงที่สุด|ต่ำที่สุด|มากที่สุด|น้อยที่สุด|มัธยฐาน|ฐานนิยม|มัธยม|กลาง|พิสัย|ความแปรปรวน"
                    + "|เบี่ยงเบนมาตรฐาน|ส่วนเบี่ยงเบนมาตรฐาน|ความเบี่ยงเบนมาตรฐาน|เป้าหมาย|เต็ม|ถ่วงน้ำหนัก|น้ำหนัก)(?:คะแนน)?"
                    + "|(?:ค่า)?น้ำหนัก(?:คะแนน|ร้อยละ)?|เป้า|เกณฑ์(?:ผ่าน|การประเมิน|การผ่าน)?"
                    + "|จำนวน(?:หน่วยงาน|อปท\\.?|ผู้ตอบ|แห่ง)?(?:ทั้งหมด|ทั้งสิ้น|รวม)?|ร้อยละ"
                    + "|max(?:imum)?|min(?:imum)?|median|mode|range|variance|count|n|target|weight|fullscore"
                    + "|s\\.?d\\.?|st(?:andar)?d\\.?(?:dev(?:iation)?)?\\.?");

    /** What stands at the end in brackets: {@code ค่าสูงสุด (Max)}. */
    private static final Pattern IN_BRACKETS = Pattern.compile("(?<=.)[(\\[].{0,40}[)\\]]$");

    private static final int LONGEST_SUM = 120;

    private final AgencyHeadings headings;
    private final PlainRows plain;
    private final @Nullable String sheet;
    private final int line;
    private final RawRow row;
    private final CellMemo memo;
    private final BiFunction<Optional<String>, Optional<FiscalYear>, Edition> editions;
    private final BiConsumer<Problem, Severity> told;
    private boolean wrong;

    AgencyRow(
            AgencyHeadings headings,
            PlainRows plain,
            @Nullable String sheet,
            int line,
            RawRow row,
            CellMemo memo,
            BiFunction<Optional<String>, Optional<FiscalYear>, Edition> editions,
            BiConsumer<Problem, Severity> told) {
        this.headings = headings;
        this.plain = plain;
        this.sheet = sheet;
        this.line = line;
        this.row = row;
        this.memo = memo;
        this.editions = editions;
        this.told = told;
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
        if (wrong || form.isEmpty()) {
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
        Optional<Score> computed = score(headings.overall());
        Optional<Score> overall = score(headings.published()).or(() -> computed);
        if (!wrong && !any && overall.isEmpty()) {
            tell(
                    AgencyColumns.AGENCY,
                    ProblemKind.MISSING_KEY,
                    BilingualText.of(
                            "แถวนี้ไม่มีคะแนนเลย จึงไม่ใช้", "this row has no score at all, so it is not used"));
        }
        return wrong
                ? Optional.empty()
                : Optional.of(new AgencyScoresRow(agency, form, scores, overall, band(form), sheet, line));
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
        if (name.isPresent() && isSum(name.get())) {
            tell(
                    AgencyColumns.AGENCY,
                    ProblemKind.OUT_OF_RANGE,
                    BilingualText.of(
                            ThaiText.quoted(name.get()) + " เป็นแถวสรุป ไม่ใช่หน่วยงาน จึงไม่ใช้",
                            ThaiText.quoted(name.get()) + " sums up others and is no agency, so it is not used"));
            return false;
        }
        if (name.isPresent() && AgencyColumns.AGENCY.isCalled(name.get())) {
            tell(
                    AgencyColumns.AGENCY,
                    ProblemKind.OUT_OF_RANGE,
                    BilingualText.of(
                            ThaiText.quoted(name.get()) + " เป็นหัวตาราง ไม่ใช่หน่วยงาน จึงไม่ใช้",
                            ThaiText.quoted(name.get()) + " is a heading and no agency, so it is not used"));
            return false;
        }
        return true;
    }

    private static boolean isSum(String name) {
        String key = ThaiText.titleKey(name);
        return key.length() <= LONGEST_SUM
                && SUM.matcher(IN_BRACKETS.matcher(key).replaceFirst("")).matches();
    }

    /** What kind of agency it is; one that is not in the list is told, and the row used without it. */
    private Optional<AgencyType> type() {
        return said(AgencyColumns.TYPE).flatMap(text -> {
            try {
                return Optional.of(memo.type(text));
            } catch (InvalidInputException e) {
                passOver(
                        AgencyColumns.TYPE,
                        BilingualText.of(
                                e.getText().getTh() + "; แถวนี้ใช้โดยไม่ทราบประเภท",
                                e.getText().getEn() + "; the row is used, its type not known"));
                return Optional.empty();
            }
        });
    }

    private Agency agency() {
        return Agency.builder()
                .id(said(AgencyColumns.ID))
                .name(said(AgencyColumns.AGENCY))
                .type(type())
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

    /** The band as it is printed; one that the form has not is told, and the row is used without it. */
    private Optional<String> band(AgencyForm form) {
        Optional<String> band = said(AgencyColumns.BAND);
        if (band.isPresent() && !form.hasBand(band.get())) {
            passOver(
                    AgencyColumns.BAND,
                    BilingualText.of(
                            form.edition().getName() + " ไม่มีระดับ " + ThaiText.quoted(band.get()) + " จึงไม่อ่าน (มี "
                                    + form.bands() + ")",
                            form.edition().getName() + " has no band " + ThaiText.quoted(band.get())
                                    + ", which is not read (there are " + form.bands() + ")"));
            return Optional.empty();
        }
        return band;
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
        return ThaiText.isInformative(cell) ? Optional.of(cell) : Optional.empty();
    }

    private <T> Optional<T> read(CsvColumn column, ProblemKind kind, Function<String, T> reader) {
        return said(column).flatMap(text -> {
            try {
                return Optional.of(reader.apply(text));
            } catch (InvalidInputException e) {
                tell(column, kind, e.getText());
                return Optional.empty();
            }
        });
    }

    private void tell(CsvColumn column, ProblemKind kind, BilingualText text) {
        wrong = true;
        told.accept(problem(column, kind, text), Severity.ERROR);
    }

    /** Tells of a cell that is not read; the row is used without it. */
    private void passOver(CsvColumn column, BilingualText text) {
        told.accept(problem(column, ProblemKind.OUT_OF_RANGE, text), Severity.WARNING);
    }

    private Problem problem(CsvColumn column, ProblemKind kind, BilingualText text) {
        int place = headings.placeOf(column);
        return Problem.of(
                kind,
                Place.of(place < 0 ? column.headingTh() : headings.headingAt(place), line, Math.max(place, 0) + 1),
                text);
    }

    private void tell(int place, ProblemKind kind, BilingualText text) {
        wrong = true;
        told.accept(Problem.of(kind, Place.of(headings.headingAt(place), line, place + 1), text), Severity.ERROR);
    }
}
