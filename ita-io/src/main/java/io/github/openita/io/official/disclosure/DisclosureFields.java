package io.github.openita.io.official.disclosure;

import io.github.openita.io.official.draft.FieldList;
import io.github.openita.io.report.model.FieldName;

/** What templates of ผลการตรวจสอบการเปิดเผยข้อมูลสาธารณะ can ask for. */
public final class DisclosureFields {

    /** The names, in the order of the document. */
    public static final FieldList ALL = new FieldList();

    static final FieldName AS_OF = ALL.text("as-of", "วันที่ตรวจ เป็นคำ", "the day of the check, in words");
    static final FieldName SUMMARY = ALL.text("summary", "ผลโดยสรุป", "the result in sentences");
    static final FieldName SUB_INDICATORS = ALL.table(
            "sub-indicators",
            "ผลตามตัวชี้วัดย่อย",
            "the result by sub-indicator",
            FieldName.of("name", "ตัวชี้วัดย่อย", "sub-indicator"),
            FieldName.of("items", "จำนวนข้อ", "how many items"),
            FieldName.of("complete", "ครบ", "complete"),
            FieldName.of("claimed", "ยังไม่ตรวจองค์ประกอบ", "claimed, not looked into"),
            FieldName.of("incomplete", "ไม่ครบ", "incomplete"),
            FieldName.of("absent", "ไม่มีข้อมูล", "absent"),
            FieldName.of("errors", "ต้องแก้ไข", "errors"),
            FieldName.of("warnings", "ควรแก้ไข", "warnings"));
    static final FieldName URGENT = ALL.table(
            "urgent",
            "ข้อที่ต้องดำเนินการ เรียงตามความเร่งด่วน",
            "items to see to, the most urgent first",
            FieldName.of("number", "ลำดับ", "number"),
            FieldName.of("item", "ข้อ", "item"),
            FieldName.of("why", "เหตุ", "why"),
            FieldList.RESPONSIBLE,
            FieldName.of("finish-by", "ให้แล้วเสร็จภายใน (ที่ให้เขียน)", "by when: a line to write on"));
    static final FieldName STALE = ALL.table(
            "stale",
            "ข้อมูลที่เกินกำหนดปรับปรุง",
            "data that is out of date",
            FieldName.of("item", "ข้อ", "item"),
            FieldName.of("frequency", "ความถี่", "how often"),
            FieldName.of("updated", "ปรับปรุงล่าสุด", "last updated"),
            FieldName.of("fresh-until", "ต้องปรับปรุงภายใน", "to be updated by"),
            FieldName.of("days", "เกินกำหนด (วัน)", "days over"),
            FieldName.of("prepares", "ผู้จัดทำ", "who prepares"));
    static final FieldName OWNERS_TEXT = ALL.text(
            "owners-text",
            "ที่ให้เขียนผู้รับผิดชอบ หากไม่มีตารางความรับผิดชอบ",
            "a gap for the owners, where there is no matrix");
    static final FieldName OWNERS = ALL.table(
            "owners",
            "จำแนกตามผู้รับผิดชอบ",
            "what is found, by owner",
            FieldName.of("name", "ผู้รับผิดชอบ", "who"),
            FieldName.of("errors", "ต้องแก้ไข", "errors"),
            FieldName.of("warnings", "ควรแก้ไข", "warnings"),
            FieldName.of("items", "ข้อที่ต้องดำเนินการ", "which items"));
    static final FieldName FINDINGS = ALL.tables(
            "findings",
            "สิ่งที่พบและวิธีแก้ไขรายข้อ แยกตามตัวชี้วัดย่อย",
            "what is found and how to mend it, by sub-indicator",
            FieldName.of("item", "ข้อ", "item"),
            FieldName.of("severity", "ระดับ", "severity"),
            FieldName.of("found", "สิ่งที่พบ", "what is found"),
            FieldName.of("remedy", "วิธีแก้ไข", "how to mend it"),
            FieldList.RESPONSIBLE);
    static final FieldName NOT_EVALUATED = ALL.table(
            "not-evaluated",
            "เกณฑ์ที่ยังตรวจไม่ได้",
            "rules that could not be checked",
            FieldName.of("reason", "เหตุที่ตรวจไม่ได้", "why"),
            FieldName.of("rules", "จำนวนเกณฑ์", "how many rules"),
            FieldName.of("items", "ข้อ", "which items"));
    static final FieldName ORDERS =
            ALL.text("orders", "ความเห็นของผู้บริหาร (ที่ให้เขียน)", "what the chief orders: a gap to write into");
    static final FieldName DOUBTS =
            ALL.text("doubts", "ข้อที่ต้องตรวจสอบก่อนลงนาม", "what to look into before it is signed");

    private DisclosureFields() {}
}
