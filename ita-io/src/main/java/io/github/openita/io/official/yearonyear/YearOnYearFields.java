package io.github.openita.io.official.yearonyear;

import io.github.openita.io.official.draft.FieldList;
import io.github.openita.io.report.model.FieldName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What templates of การเปรียบเทียบผลการประเมินรายปี can ask for. */
public final class YearOnYearFields {

    /** The names, in the order of the document. */
    public static final FieldList ALL = new FieldList();

    static final FieldName PLANNED_YEAR =
            ALL.text("planned-year", "ปีงบประมาณ พ.ศ. ของมาตรการ", "fiscal year (B.E.) of the measures");
    static final FieldName COMPARED = ALL.text("compared-years", "ปีที่เปรียบเทียบ", "the years side by side");
    static final FieldName OVERALL =
            ALL.text("overall-score", "คะแนนภาพรวมของปีล่าสุด", "overall score of the last year");
    static final FieldName BAND = ALL.text("band", "ระดับผลการประเมินของปีล่าสุด", "band of the last year");
    static final FieldName RESULT =
            ALL.text("result", "ประโยคสรุปผลและการเปลี่ยนแปลง", "the result and its change in a sentence");
    static final FieldName SCORES = ALL.table(
            "scores",
            "คะแนนรายตัวชี้วัด ทุกปี",
            "score of each indicator, year beside year",
            FieldName.of("tool", "เครื่องมือ (แถวแรกของแต่ละเครื่องมือ)", "tool, in its first row"),
            FieldName.of("number", "ตัวชี้วัดที่", "number of the indicator"),
            FieldName.of("name", "ชื่อตัวชี้วัด", "name of the indicator"),
            FieldName.of("score-4-before", "คะแนนสี่ปีก่อนหน้า", "score four results before"),
            FieldName.of("score-3-before", "คะแนนสามปีก่อนหน้า", "score three results before"),
            FieldName.of("score-2-before", "คะแนนสองปีก่อนหน้า", "score two results before"),
            FieldName.of("score-1-before", "คะแนนปีก่อนหน้า", "score of the result before"),
            FieldName.of("score", "คะแนนปีล่าสุด", "score of the last result"),
            FieldName.of("difference", "ผลต่าง (คะแนน)", "change in points"),
            FieldName.of("percent", "ร้อยละที่เปลี่ยนแปลง", "change in percent"),
            FieldName.of("change", "เพิ่มขึ้น ลดลง หรือเท่าเดิม", "change in a word"));
    static final FieldName INDICATORS =
            ALL.parts("indicators", "การวิเคราะห์รายตัวชี้วัด", "what is said of each indicator");
    static final FieldName MEASURES = ALL.table(
            "measures",
            "มาตรการของทุกตัวชี้วัด",
            "measures for every indicator",
            FieldName.of("indicator", "ตัวชี้วัด (แถวแรกของแต่ละตัวชี้วัด)", "indicator, in its first row"),
            FieldName.of("activity", "มาตรการ/โครงการ/กิจกรรม", "measure"),
            FieldName.of("analysis", "ผลการวิเคราะห์ตัวชี้วัด", "what the indicator showed"),
            FieldName.of("steps", "ขั้นตอนหรือวิธีการดำเนินการ", "steps"),
            FieldName.of("period", "ช่วงระยะเวลาการดำเนินการ", "when"),
            FieldList.RESPONSIBLE);
    static final FieldName DOUBTS =
            ALL.text("doubts", "ข้อที่ต้องตรวจสอบก่อนลงนาม", "what to look into before it is signed");

    private YearOnYearFields() {}

    /** What the columns of a table of so many years are called. */
    static List<String> columns(int years) {
        List<String> before = new ArrayList<>();
        for (int i = 1; i < years; i++) {
            before.add("score-" + i + "-before");
        }
        Collections.reverse(before);
        List<String> columns = new ArrayList<>(List.of("tool", "number", "name"));
        columns.addAll(before);
        columns.addAll(List.of("score", "difference", "percent", "change"));
        return columns;
    }
}
