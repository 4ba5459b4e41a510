package io.github.openita.io.csv;

import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.document.Source;
import io.github.openita.io.table.CodeCell;
import io.github.openita.io.table.CsvColumn;
import io.github.openita.io.table.CsvRow;
import io.github.openita.io.table.CsvTable;
import io.github.openita.io.table.DaysCell;
import io.github.openita.io.table.ResponsibleCell;
import io.github.openita.io.table.TextsCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A plan of measures as a table: {@code ประเด็นที่}, {@code มาตรการ/โครงการ/กิจกรรม}, {@code ผู้รับผิดชอบ},
 * {@code ขั้นตอน/วิธีปฏิบัติ}, {@code วัน เดือน ปี ที่ดำเนินการ} and what a document says beside. Static methods only;
 * thread-safe.
 *
 * <p>Where the number of an issue or indicator stands before its name, as in {@code (1) กระบวนการปฏิบัติงาน}, both are
 * read. In a table without {@code รหัส}, which people keep themselves, a row that leaves issue and indicator blank goes
 * on below the merged cell of the row above.
 *
 * <p>Several codes or steps stand in one cell on lines of their own or separated by semicolons; periods are written in Thai
 * or as {@code 2025-04-01/2025-09-30}, of the fiscal year of the plan where they name none, and kept as written where that
 * says more ({@code ในปีงบประมาณ พ.ศ. ๒๕๖๙}), a budget that is not used as {@code ไม่ใช้งบประมาณ}.
 */
public final class PlanCsv {

    private static final String NO_BUDGET = "ไม่ใช้งบประมาณ";

    private static final CsvColumn ID = CsvColumn.optional("id", "รหัส", "ลำดับ", "ลำดับที่", "ที่")
            .explained(
                    "รหัสมาตรการ เช่น m1 (เว้นว่างได้ จะให้เลขตามลำดับแถว)",
                    "the identifier of the measure, such as m1 (may be left empty: its row counts)")
            .wide(12);
    private static final CsvColumn ANSWERS = CsvColumn.optional("answers", "ข้อ/ตัวชี้วัด", "ข้อ", "รหัสข้อ", "ตอบข้อ")
            .explained(
                    "ข้อหรือตัวชี้วัดที่มาตรการนี้ตอบ คั่นด้วยจุลภาค เช่น o17, i5",
                    "the items or indicators that it answers, with commas between: o17, i5")
            .wide(16);
    private static final CsvColumn ISSUE = CsvColumn.optional("issue", "ประเด็นที่")
            .explained("เลขประเด็น 1–7 ของการวิเคราะห์ผล เช่น 1", "the number of the issue, 1–7")
            .wide(10);
    private static final CsvColumn INDICATOR = CsvColumn.optional("indicator", "ตัวชี้วัดที่", "ตัวชี้วัด")
            .explained("เลขตัวชี้วัด เช่น 9", "the number of the indicator, such as 9")
            .wide(10);
    private static final CsvColumn SUBJECT = CsvColumn.optional("subject", "ประเด็น", "ประเด็น/ตัวชี้วัด", "หัวข้อ")
            .explained(
                    "ชื่อประเด็นหรือตัวชี้วัด เช่น การเปิดเผยข้อมูล",
                    "the name of the issue or indicator, such as การเปิดเผยข้อมูล")
            .wide(28);
    private static final CsvColumn ANALYSIS = CsvColumn.optional(
                    "analysis",
                    "ผลการวิเคราะห์",
                    "การวิเคราะห์",
                    "วิเคราะห์",
                    "ผลการวิเคราะห์ตัวชี้วัดตามหลักเกณฑ์การประเมิน ITA ที่สอดคล้องกับมาตรการ หรือโครงการ หรือกิจกรรม")
            .explained("ผลการวิเคราะห์ เช่น ได้ 0 คะแนน เพราะไม่มีปัญหาอุปสรรค", "what the analysis found")
            .wide(36);
    private static final CsvColumn ADVICE = CsvColumn.optional("advice", "ข้อเสนอแนะอ้างถึง")
            .explained(
                    "ข้อที่ข้อเสนอแนะอ้างถึง คั่นด้วยจุลภาค เช่น o30",
                    "the items that advice points to, with commas between: o30")
            .wide(16);
    private static final CsvColumn ACTIVITY = CsvColumn.required(
                    "activity",
                    "มาตรการ/โครงการ/กิจกรรม",
                    "มาตรการ",
                    "กิจกรรม",
                    "มาตรการ/กิจกรรม",
                    "โครงการ/กิจกรรม",
                    "มาตรการ หรือโครงการ หรือกิจกรรม")
            .explained("สิ่งที่จะทำ ขึ้นต้นด้วยคำกริยา เช่น จัดทำและเผยแพร่…", "what is to be done, a verb first")
            .wide(40);
    private static final CsvColumn MUST_SHOW = CsvColumn.optional("must show", "ต้องแสดง", "mustShow")
            .explained(
                    "สิ่งที่ต้องแสดง บรรทัดละหนึ่งเรื่อง (Alt+Enter ขึ้นบรรทัดใหม่)",
                    "what must be shown, each on a line of its own (Alt+Enter)")
            .wide(32);
    private static final CsvColumn STEPS = CsvColumn.optional(
                    "steps",
                    "ขั้นตอน/วิธีปฏิบัติ",
                    "ขั้นตอน",
                    "ขั้นตอนหรือวิธีปฏิบัติ",
                    "ขั้นตอนหรือวิธีการ",
                    "ขั้นตอนหรือวิธีการดำเนินการ",
                    "ขั้นตอนการดำเนินการ")
            .explained(
                    "ขั้นตอน บรรทัดละหนึ่งขั้น (Alt+Enter ขึ้นบรรทัดใหม่)",
                    "the steps, each on a line of its own (Alt+Enter)")
            .wide(40);
    private static final CsvColumn RESPONSIBLE = CsvColumn.optional(
                    "responsible", "ผู้รับผิดชอบ/ผู้ที่เกี่ยวข้อง", "ผู้รับผิดชอบ", "ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง")
            .explained(
                    "หน่วยงาน: ตำแหน่ง หลายรายคั่นด้วยอัฒภาค เช่น กองคลัง: ผอ.กองคลัง; สำนักปลัด",
                    "unit: position, several with semicolons between")
            .wide(28);
    private static final CsvColumn PERIOD = CsvColumn.optional(
                    "period",
                    "วัน เดือน ปี ที่ดำเนินการ",
                    "ระยะเวลา",
                    "ช่วงเวลา",
                    "ช่วงเวลาดำเนินการ",
                    "ระยะเวลาดำเนินการ",
                    "ช่วงระยะเวลาการดำเนินการ")
            .explained(
                    "วันหรือช่วงวัน เช่น 1 เมษายน 2568 ถึง 30 กันยายน 2568",
                    "a day or from the first to the last day, such as 1 เมษายน 2568 ถึง 30 กันยายน 2568")
            .wide(28);
    private static final CsvColumn PERIOD_TEXT = CsvColumn.optional("period text", "ช่วงเวลาตามที่เขียน", "periodText")
            .explained(
                    "คำตามที่อยากให้พิมพ์ในเอกสาร เช่น ภายในไตรมาสที่ 2 (เว้นว่างได้)",
                    "the words to print for the period (may be left empty)")
            .wide(24);
    private static final CsvColumn BUDGET = CsvColumn.optional("budget", "งบประมาณ", "งบประมาณ (บาท)")
            .explained("จำนวนเงินเป็นบาท หรือ ไม่ใช้งบประมาณ", "a number of baht, or ไม่ใช้งบประมาณ for none")
            .withChoices(List.of(NO_BUDGET))
            .wide(18);
    private static final CsvColumn RESULT = CsvColumn.optional(
                    "expected result", "ผลที่คาดว่าจะได้รับ", "ผลที่คาดหวัง", "expectedResult")
            .explained(
                    "สิ่งที่จะดีขึ้นเมื่อทำแล้ว เช่น ข้อ o17 ได้ 100 คะแนน",
                    "what is expected to come of it, such as 100 for o17")
            .wide(32);

    static final List<CsvColumn> WRITTEN = List.of(
            ID,
            ANSWERS,
            ISSUE,
            INDICATOR,
            SUBJECT,
            ANALYSIS,
            ADVICE,
            ACTIVITY,
            MUST_SHOW,
            STEPS,
            RESPONSIBLE,
            PERIOD,
            PERIOD_TEXT,
            BUDGET,
            RESULT);

    /** A number, and the name after it where a table has both in one cell. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?:ประเด็นที่|ตัวชี้วัดที่)? ?\\(?([1-9][0-9]{0,2})(?![0-9])[.)]{0,2} ?+((?![0-9.,]).+)?");

    private static final Pattern MORE_THAN_DAYS = Pattern.compile("ปีงบประมาณ|ไตรมาส|ภายใน|ตลอด");
    private static final Pattern BAHT = Pattern.compile("[0-9]{1,16}(?:\\.[0-9]{1,2})?");
    private static final BigDecimal MOST_BAHT = BigDecimal.TEN.pow(15);

    private PlanCsv() {}

    /**
     * {@return the plan, without agency and edition; a measure without an identifier is called by its row}
     *
     * @param source a table of measures
     * @param fiscalYear the year of the plan, which a table does not say
     * @throws io.github.openita.core.problem.DocumentException where anything is wrong with the table
     */
    public static MeasurePlan read(Source source, FiscalYear fiscalYear) {
        CsvTable table = CsvTable.read(source, new WantedForm(FormKind.PLAN, null, fiscalYear), WRITTEN);
        List<Measure> measures = new ArrayList<>();
        Set<String> said =
                table.rows().stream().flatMap(row -> row.said(ID).stream()).collect(Collectors.toSet());
        Place place = Place.NONE;
        for (CsvRow row : table.rows()) {
            Place own = place(row);
            place = own.equals(Place.NONE) && !table.has(ID) ? place : own;
            measures.add(Measure.builder()
                    .id(row.said(ID).orElseGet(() -> free(measures.size() + 1, said)))
                    .answers(row.read(ANSWERS, ProblemKind.UNKNOWN_CODE, CodeCell.under(table.headingOf(ANSWERS)))
                            .orElse(List.of()))
                    .issue(place.issue)
                    .indicator(place.indicator)
                    .subject(place.subject)
                    .analysis(row.said(ANALYSIS))
                    .advice(row.read(ADVICE, ProblemKind.UNKNOWN_CODE, CodeCell.under(table.headingOf(ADVICE)))
                            .orElse(List.of()))
                    .activity(row.said(ACTIVITY))
                    .mustShow(TextsCell.read(row.text(MUST_SHOW)))
                    .steps(TextsCell.read(row.text(STEPS)))
                    .responsible(ResponsibleCell.read(row.text(RESPONSIBLE)))
                    .period(DaysCell.read(row, PERIOD, fiscalYear))
                    .periodText(periodText(table, row))
                    .budget(row.read(BUDGET, ProblemKind.OUT_OF_RANGE, PlanCsv::baht))
                    .expectedResult(row.said(RESULT))
                    .build());
        }
        table.mistakes().throwIfAny();
        return MeasurePlan.builder().fiscalYear(fiscalYear).measures(measures).build();
    }

    /** The words for the period where they say more than its days, unless a column of their own has them. */
    private static Optional<String> periodText(CsvTable table, CsvRow row) {
        if (table.has(PERIOD_TEXT)) {
            return row.said(PERIOD_TEXT);
        }
        return row.said(PERIOD).filter(words -> MORE_THAN_DAYS.matcher(words).find());
    }

    /** The identifier of a row that has none of its own: its place, and where another row is called so, the next. */
    private static String free(int place, Set<String> said) {
        int number = place;
        while (!said.add("m" + number)) {
            number++;
        }
        return "m" + number;
    }

    /** What a measure is about. */
    private record Place(Optional<Integer> issue, Optional<Integer> indicator, Optional<String> subject) {

        static final Place NONE = new Place(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Place place(CsvRow row) {
        Optional<Numbered> issue = row.read(ISSUE, ProblemKind.OUT_OF_RANGE, PlanCsv::numbered);
        Optional<Numbered> indicator = row.read(INDICATOR, ProblemKind.OUT_OF_RANGE, PlanCsv::numbered);
        return new Place(
                issue.map(Numbered::number),
                indicator.map(Numbered::number),
                row.said(SUBJECT).or(() -> issue.flatMap(Numbered::name)).or(() -> indicator.flatMap(Numbered::name)));
    }

    private record Numbered(int number, Optional<String> name) {}

    private static Numbered numbered(String text) {
        String plain = ThaiText.normalize(text);
        Matcher written = NUMBERED.matcher(ThaiText.toArabicDigits(plain));
        if (!written.matches()) {
            throw new InvalidInputException(
                    "ต้องเป็นเลขลำดับ เช่น 1 หรือเลขลำดับกับชื่อ พบ " + ThaiText.quoted(text),
                    "must be a number such as 1, alone or before a name, found " + ThaiText.quoted(text));
        }
        return new Numbered(
                Integer.parseInt(written.group(1)),
                Optional.ofNullable(written.group(2)).map(name -> plain.substring(written.start(2))));
    }

    private static BigDecimal baht(String text) {
        String plain = ThaiText.plain(text).replace(",", "").replace("บาท", "").strip();
        if (plain.equals(NO_BUDGET) || plain.equals("-")) {
            return BigDecimal.ZERO;
        }
        if (!BAHT.matcher(plain).matches() || new BigDecimal(plain).compareTo(MOST_BAHT) > 0) {
            throw new InvalidInputException(
                    "ต้องเป็นจำนวนเงินเป็นบาท หรือ " + NO_BUDGET + " พบ " + ThaiText.quoted(text),
                    "must be a number of baht or " + NO_BUDGET + ", found " + ThaiText.quoted(text));
        }
        return new BigDecimal(plain);
    }

    /**
     * {@return its measures as CSV, with a byte-order mark; read again it gives the same measures}
     *
     * @param plan a plan
     */
    public static String write(MeasurePlan plan) {
        return CsvTable.write(
                WRITTEN, plan.getMeasures().stream().map(PlanCsv::cells).toList());
    }

    static List<String> cells(Measure measure) {
        return List.of(
                measure.getId(),
                CodeCell.write(measure.getAnswers()),
                measure.getIssue().map(String::valueOf).orElse(""),
                measure.getIndicator().map(String::valueOf).orElse(""),
                measure.getSubject().orElse(""),
                measure.getAnalysis().orElse(""),
                CodeCell.write(measure.getAdvice()),
                measure.getActivity().orElse(""),
                TextsCell.write(measure.getMustShow()),
                TextsCell.write(measure.getSteps()),
                ResponsibleCell.write(measure.getResponsible()),
                measure.getPeriod().map(DaysCell::write).orElse(""),
                measure.getPeriodText().orElse(""),
                measure.getBudget().map(PlanCsv::written).orElse(""),
                measure.getExpectedResult().orElse(""));
    }

    private static String written(BigDecimal baht) {
        return baht.signum() == 0 ? NO_BUDGET : baht.toPlainString();
    }
}
