package io.github.openita.io.official.analysis;

import io.github.openita.io.official.draft.FieldList;
import io.github.openita.io.report.model.FieldName;

/** What templates of การวิเคราะห์ผลการประเมินและมาตรการ can ask for. */
public final class AnalysisFields {

    /** The names, in the order of the document. */
    public static final FieldList ALL = new FieldList();

    static final FieldName PLANNED_YEAR =
            ALL.text("planned-year", "ปีงบประมาณ พ.ศ. ของมาตรการ", "fiscal year (B.E.) of the measures");
    static final FieldName OVERALL =
            ALL.text("overall-score", "คะแนนภาพรวม เช่น 95.42", "overall score, such as 95.42");
    static final FieldName BAND = ALL.text("band", "ระดับผลการประเมิน", "band of the result");
    static final FieldName IIT = ALL.text("iit-score", "คะแนน IIT", "score of IIT");
    static final FieldName EIT = ALL.text("eit-score", "คะแนน EIT", "score of EIT");
    static final FieldName OIT = ALL.text("oit-score", "คะแนน OIT", "score of OIT");
    static final FieldName RESULT = ALL.text("result", "ประโยคสรุปผลการประเมิน", "the result in a sentence");
    static final FieldName SCORES = ALL.table(
            "scores",
            "คะแนนรายตัวชี้วัด",
            "score of each indicator",
            FieldName.of("tool", "แบบสำรวจ (แถวแรกของแต่ละแบบ)", "tool, in its first row"),
            FieldName.of("number", "ตัวชี้วัดที่", "number of the indicator"),
            FieldName.of("name", "ชื่อตัวชี้วัด", "name of the indicator"),
            FieldName.of("score", "คะแนน", "score"));
    static final FieldName TARGET = ALL.text("target", "ค่าเป้าหมาย เช่น 85 คะแนน", "the target, such as 85 points");
    static final FieldName TARGET_TEXT = ALL.text(
            "target-text",
            "ประโยคว่าบรรลุค่าเป้าหมายหรือไม่ รายเครื่องมือ",
            "whether the target is reached, in sentences");
    static final FieldName TARGETS = ALL.table(
            "targets",
            "เครื่องมือและรายส่วนเทียบกับค่าเป้าหมาย",
            "tools and parts held against the target",
            FieldName.of("name", "เครื่องมือหรือส่วน", "tool or part"),
            FieldName.of("score", "คะแนน", "score"),
            FieldName.of("reached", "บรรลุ ไม่บรรลุ หรือไม่ทราบ", "reached, not reached or not known"),
            FieldName.of("source", "ที่มาของคะแนน", "where the score is from"));
    static final FieldName ASSESSOR = ALL.parts(
            "assessor",
            "ผลรายเครื่องมือ เหตุผลของผู้ตรวจประเมินและข้อเสนอแนะ",
            "tool by tool: highest and lowest, the assessor's reasons and advice");
    static final FieldName ISSUES_TEXT =
            ALL.text("issues-text", "เกณฑ์ที่ใช้จัดกลุ่มข้อ", "by which scores what was asked is grouped");
    static final FieldName ISSUES = ALL.tables(
            "issues",
            "คะแนนรายข้อ แยกตามประเด็น",
            "score of what was asked, by issue",
            FieldName.of("code", "รหัสข้อ", "code"),
            FieldName.of("name", "ข้อคำถาม/ข้อมูล", "what is asked"),
            FieldName.of("score", "คะแนน", "score"),
            FieldName.of("class", "ผลการวิเคราะห์", "at fault, to develop, or to keep"));
    static final FieldName CONCLUSIONS = ALL.parts(
            "conclusions",
            "ข้อบกพร่อง ข้อที่ต้องพัฒนา และรักษาระดับ แยกตามประเด็น",
            "what is at fault, to develop and to keep, by issue");
    static final FieldName MEASURES_TITLE =
            ALL.text("measures-title", "ชื่อตารางมาตรการ", "title of the table of measures");
    static final FieldName MEASURES = ALL.table(
            "measures",
            "มาตรการ",
            "the measures",
            FieldName.of("issue", "ประเด็นที่ (แถวแรกของแต่ละประเด็น)", "issue, in its first row"),
            FieldName.of("activity", "มาตรการ/โครงการ/กิจกรรม", "measure"),
            FieldName.of("responsible", "ผู้รับผิดชอบ/ผู้ที่เกี่ยวข้อง", "who is responsible"),
            FieldName.of("steps", "ขั้นตอน/วิธีปฏิบัติ", "steps"),
            FieldName.of("period", "วัน เดือน ปี ที่ดำเนินการ", "when"));
    static final FieldName DOUBTS =
            ALL.text("doubts", "ข้อที่ต้องตรวจสอบก่อนลงนาม", "what to look into before it is signed");

    private AnalysisFields() {}
}
