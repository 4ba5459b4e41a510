package io.github.openita.io.csv;

import io.github.openita.core.plan.Measure;
import io.github.openita.core.plan.MeasurePlan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.json.MistakeKind;
import io.github.openita.io.json.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A plan of measures as a table: {@code ประเด็นที่}, {@code มาตรการ/โครงการ/กิจกรรม}, {@code ผู้รับผิดชอบ},
 * {@code ขั้นตอน/วิธีปฏิบัติ}, {@code วัน เดือน ปี ที่ดำเนินการ} and what a document says beside. Static methods only;
 * thread-safe.
 *
 * <p>Several codes or steps stand in one cell on lines of their own or behind semicolons; periods are written in Thai or
 * as {@code 2025-04-01/2025-09-30}, a budget that is not used as {@code ไม่ใช้งบประมาณ}.
 */
public final class PlanCsv {

    private static final CsvColumn ID = CsvColumn.optional("id", "รหัส", "ลำดับ", "ลำดับที่", "ที่");
    private static final CsvColumn ANSWERS = CsvColumn.optional("answers", "ข้อ", "รหัสข้อ", "ตอบข้อ");
    private static final CsvColumn ISSUE = CsvColumn.optional("issue", "ประเด็นที่");
    private static final CsvColumn INDICATOR = CsvColumn.optional("indicator", "ตัวชี้วัดที่");
    private static final CsvColumn SUBJECT =
            CsvColumn.optional("subject", "ประเด็น", "ตัวชี้วัด", "ประเด็น/ตัวชี้วัด", "หัวข้อ");
    private static final CsvColumn ANALYSIS =
            CsvColumn.optional("analysis", "ผลการวิเคราะห์", "การวิเคราะห์", "วิเคราะห์");
    private static final CsvColumn ADVICE = CsvColumn.optional("advice", "ข้อเสนอแนะชี้ไปที่");
    private static final CsvColumn ACTIVITY = CsvColumn.required(
            "activity", "มาตรการ/โครงการ/กิจกรรม", "มาตรการ", "กิจกรรม", "มาตรการ/กิจกรรม", "โครงการ/กิจกรรม");
    private static final CsvColumn MUST_SHOW = CsvColumn.optional("must show", "ต้องแสดง", "mustShow");
    private static final CsvColumn STEPS = CsvColumn.optional(
            "steps",
            "ขั้นตอน/วิธีปฏิบัติ",
            "ขั้นตอน",
            "ขั้นตอนหรือวิธีปฏิบัติ",
            "ขั้นตอนหรือวิธีการ",
            "ขั้นตอนการดำเนินการ");
    private static final CsvColumn RESPONSIBLE = CsvColumn.optional(
            "responsible", "ผู้รับผิดชอบ/ผู้ที่เกี่ยวข้อง", "ผู้รับผิดชอบ", "ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง");
    private static final CsvColumn PERIOD = CsvColumn.optional(
            "period", "วัน เดือน ปี ที่ดำเนินการ", "ระยะเวลา", "ช่วงเวลา", "ช่วงเวลาดำเนินการ", "ระยะเวลาดำเนินการ");
    private static final CsvColumn PERIOD_TEXT = CsvColumn.optional("period text", "ช่วงเวลาตามที่เขียน", "periodText");
    private static final CsvColumn BUDGET = CsvColumn.optional("budget", "งบประมาณ", "งบประมาณ (บาท)");
    private static final CsvColumn RESULT =
            CsvColumn.optional("expected result", "ผลที่คาดว่าจะได้รับ", "ผลที่คาดหวัง", "expectedResult");

    private static final List<CsvColumn> WRITTEN = List.of(
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

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern BAHT = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,2})?");
    private static final String NONE = "ไม่ใช้งบประมาณ";

    private PlanCsv() {}

    /**
     * @param source a table of measures
     * @param fiscalYear the year of the plan, which a table does not say
     * @return the plan, without agency and edition; a measure without an identifier is called by its row
     * @throws io.github.openita.io.json.DocumentException where anything is wrong with the table
     */
    public static MeasurePlan read(Source source, FiscalYear fiscalYear) {
        CsvTable table = CsvTable.read(source, WRITTEN);
        List<Measure> measures = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            measures.add(Measure.builder()
                    .id(row.said(ID).orElse("m" + (measures.size() + 1)))
                    .answers(row.read(ANSWERS, MistakeKind.UNKNOWN_CODE, CodeCell::read)
                            .orElse(List.of()))
                    .issue(row.read(ISSUE, MistakeKind.OUT_OF_RANGE, PlanCsv::number))
                    .indicator(row.read(INDICATOR, MistakeKind.OUT_OF_RANGE, PlanCsv::number))
                    .subject(row.said(SUBJECT))
                    .analysis(row.said(ANALYSIS))
                    .advice(row.read(ADVICE, MistakeKind.UNKNOWN_CODE, CodeCell::read)
                            .orElse(List.of()))
                    .activity(row.said(ACTIVITY))
                    .mustShow(TextsCell.read(row.text(MUST_SHOW)))
                    .steps(TextsCell.read(row.text(STEPS)))
                    .responsible(ResponsibleCell.read(row.text(RESPONSIBLE)))
                    .period(DaysCell.read(row, PERIOD))
                    .periodText(row.said(PERIOD_TEXT))
                    .budget(row.read(BUDGET, MistakeKind.OUT_OF_RANGE, PlanCsv::baht))
                    .expectedResult(row.said(RESULT))
                    .build());
        }
        table.mistakes().throwIfAny();
        return MeasurePlan.builder().fiscalYear(fiscalYear).measures(measures).build();
    }

    private static int number(String text) {
        String plain = ThaiText.toArabicDigits(ThaiText.normalize(text));
        if (!NUMBER.matcher(plain).matches()) {
            throw new InvalidInputException(
                    "ต้องเป็นเลขลำดับ เช่น 1 พบ " + ThaiText.quoted(text),
                    "must be a number such as 1, found " + ThaiText.quoted(text));
        }
        return Integer.parseInt(plain);
    }

    private static BigDecimal baht(String text) {
        String plain = ThaiText.toArabicDigits(ThaiText.normalize(text))
                .replace(",", "")
                .replace("บาท", "")
                .strip();
        if (plain.equals(NONE) || plain.equals("-")) {
            return BigDecimal.ZERO;
        }
        if (!BAHT.matcher(plain).matches()) {
            throw new InvalidInputException(
                    "ต้องเป็นจำนวนเงินเป็นบาท หรือ " + NONE + " พบ " + ThaiText.quoted(text),
                    "must be a number of baht or " + NONE + ", found " + ThaiText.quoted(text));
        }
        return new BigDecimal(plain);
    }

    /**
     * @param plan a plan
     * @return its measures as CSV, with a byte-order mark; read again it gives the same measures
     */
    public static String write(MeasurePlan plan) {
        return CsvTable.write(
                WRITTEN, plan.getMeasures().stream().map(PlanCsv::cells).toList());
    }

    private static List<String> cells(Measure measure) {
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
        return baht.signum() == 0 ? NONE : baht.toPlainString();
    }
}
