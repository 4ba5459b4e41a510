package io.github.openita.io.official.progress;

import io.github.openita.io.official.draft.FieldList;
import io.github.openita.io.report.model.FieldName;

/** What templates of รายงานผลการดำเนินการตามมาตรการ can ask for. */
public final class ProgressFields {

    /** The names, in the order of the document. */
    public static final FieldList ALL = new FieldList();

    static final FieldName ROUND = ALL.text("round", "รอบการรายงาน เช่น รอบ 6 เดือน", "the round, such as 6 months");
    static final FieldName ROUND_DAYS =
            ALL.text("round-months", "เดือนแรกถึงเดือนสุดท้ายของรอบ", "first and last month of the round");
    static final FieldName AS_OF = ALL.text("as-of", "วันที่ของรายงาน เป็นคำ", "the day that is judged for, in words");
    static final FieldName INTRODUCTION = ALL.text("introduction", "ความเป็นมา", "introduction");
    static final FieldName SUMMARY =
            ALL.text("summary", "ประโยคสรุปว่าดำเนินการแล้วเท่าใด", "how much is done, in a sentence");
    static final FieldName ENTRIES_ALL = ALL.text("count", "จำนวนรายการทั้งหมด", "how many entries");
    static final FieldName DONE = ALL.text("done", "จำนวนที่ดำเนินการแล้ว", "how many are done");
    static final FieldName UNDER_WAY = ALL.text("under-way", "จำนวนที่อยู่ระหว่างดำเนินการ", "how many are under way");
    static final FieldName NOT_STARTED = ALL.text("not-started", "จำนวนที่ยังไม่ดำเนินการ", "how many are not started");
    static final FieldName DONE_PERCENT = ALL.text("done-percent", "ร้อยละที่ดำเนินการแล้ว", "percent done");
    static final FieldName BY_INDICATOR = counts("by-indicator", "จำแนกตามตัวชี้วัด", "by indicator");
    static final FieldName BY_UNIT = counts("by-unit", "จำแนกตามหน่วยงานผู้รับผิดชอบ", "by unit");
    static final FieldName ENTRIES_TEXT =
            ALL.parts("entries-text", "ดำเนินการแล้วเท่าใด รายตัวชี้วัด", "how much is done, by indicator");
    static final FieldName ENTRIES = ALL.tables(
            "entries",
            "ผลการดำเนินการรายมาตรการ แยกตามตัวชี้วัด",
            "each measure with what was done, by indicator",
            FieldName.of("number", "ลำดับที่", "number"),
            FieldName.of("title", "ประเด็น/มาตรการ", "measure"),
            FieldName.of("steps", "ขั้นตอนหรือวิธีการ", "steps"),
            FieldName.of("due", "กำหนดแล้วเสร็จ/การรายงาน", "when it is due"),
            FieldList.RESPONSIBLE,
            FieldName.of("status", "สถานะ", "status"),
            FieldName.of("not-started", "✓ หากยังไม่ดำเนินการ", "✓ where not started"),
            FieldName.of("under-way", "✓ หากอยู่ระหว่างดำเนินการ", "✓ where under way"),
            FieldName.of("done", "✓ หากดำเนินการแล้ว", "✓ where done"),
            FieldName.of("outcome", "ผลการดำเนินการ/เอกสารหลักฐาน", "what was done, and what shows it"));
    static final FieldName REPORTS = ALL.text(
            "reports-text",
            "ประโยคว่ามีรายการเกินกำหนดหรือรอรายงานเท่าใด",
            "how many reports are overdue, late or awaited");
    static final FieldName OVERDUE = reports("overdue", "เกินกำหนดและไม่พบวันที่รายงาน", "overdue, without a report");
    static final FieldName LATE = reports("late", "รายงานช้ากว่ากำหนด", "reported late");
    static final FieldName DUE = reports("due", "ถึงกำหนดและรอรายงาน", "due, and awaited");
    static final FieldName PLAN_TEXT =
            ALL.text("plan-text", "ประโยคเทียบกับแผน", "how much of the plan is reported, in a sentence");
    static final FieldName UNREPORTED = ALL.table(
            "unreported",
            "มาตรการในแผนที่ไม่มีผู้รายงาน",
            "measures of the plan that nobody reports",
            FieldName.of("number", "ลำดับที่", "number"),
            FieldName.of("title", "มาตรการ", "measure"),
            FieldName.of("responsible", "ผู้รับผิดชอบตามแผน", "who is responsible by the plan"));
    static final FieldName NOT_IN_PLAN =
            ALL.text("not-in-plan", "รายการที่ไม่อยู่ในแผน", "entries that are not in the plan");
    static final FieldName PROBLEMS = ALL.text(
            "problems", "ปัญหา อุปสรรค และข้อเสนอแนะ (ที่ให้เขียน)", "problems and advice: a gap to write into");
    static final FieldName DOUBTS =
            ALL.text("doubts", "ข้อที่ต้องตรวจสอบก่อนลงนาม", "what to look into before it is signed");

    private ProgressFields() {}

    private static FieldName counts(String name, String th, String en) {
        return ALL.table(
                name,
                "จำนวนรายการตามสถานะ " + th,
                "entries by status, " + en,
                FieldName.of("name", "ตัวชี้วัดหรือหน่วยงาน", "indicator or unit"),
                FieldName.of("count", "ทั้งหมด", "all"),
                FieldName.of("not-started", "ยังไม่ดำเนินการ", "not started"),
                FieldName.of("under-way", "อยู่ระหว่างดำเนินการ", "under way"),
                FieldName.of("done", "ดำเนินการแล้ว", "done"),
                FieldName.of("done-percent", "ร้อยละที่ดำเนินการแล้ว", "percent done"));
    }

    private static FieldName reports(String name, String th, String en) {
        return ALL.table(
                name,
                th,
                en,
                FieldName.of("number", "ลำดับที่", "number"),
                FieldName.of("title", "ประเด็น/มาตรการ", "measure"),
                FieldList.RESPONSIBLE,
                FieldName.of("when", "กำหนด", "when it was due"));
    }
}
