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
            "name",
            "ตัวชี้วัดย่อย",
            "sub-indicator",
            "items",
            "จำนวนข้อ",
            "how many items",
            "complete",
            "ครบ",
            "complete",
            "claimed",
            "ยังไม่ตรวจองค์ประกอบ",
            "claimed, not looked into",
            "incomplete",
            "ไม่ครบ",
            "incomplete",
            "absent",
            "ไม่มีข้อมูล",
            "absent",
            "errors",
            "ต้องแก้ไข",
            "errors",
            "warnings",
            "ควรแก้ไข",
            "warnings");
    static final FieldName URGENT = ALL.table(
            "urgent",
            "ข้อที่ต้องดำเนินการ เรียงตามความเร่งด่วน",
            "items to see to, the most urgent first",
            "number",
            "ลำดับ",
            "number",
            "item",
            "ข้อ",
            "item",
            "why",
            "เหตุ",
            "why",
            "responsible",
            "ผู้รับผิดชอบ",
            "who is responsible",
            "finish-by",
            "ให้แล้วเสร็จภายใน (ที่ให้เขียน)",
            "by when: a line to write on");
    static final FieldName STALE = ALL.table(
            "stale",
            "ข้อมูลที่เกินกำหนดปรับปรุง",
            "data that is out of date",
            "item",
            "ข้อ",
            "item",
            "frequency",
            "ความถี่",
            "how often",
            "updated",
            "ปรับปรุงล่าสุด",
            "last updated",
            "fresh-until",
            "ต้องปรับปรุงภายใน",
            "to be updated by",
            "days",
            "เกินกำหนด (วัน)",
            "days over",
            "prepares",
            "ผู้จัดทำ",
            "who prepares");
    static final FieldName OWNERS_TEXT = ALL.text(
            "owners-text",
            "ที่ให้เขียนผู้รับผิดชอบ หากไม่มีตารางความรับผิดชอบ",
            "a gap for the owners, where there is no matrix");
    static final FieldName OWNERS = ALL.table(
            "owners",
            "จำแนกตามผู้รับผิดชอบ",
            "what is found, by owner",
            "name",
            "ผู้รับผิดชอบ",
            "who",
            "errors",
            "ต้องแก้ไข",
            "errors",
            "warnings",
            "ควรแก้ไข",
            "warnings",
            "items",
            "ข้อที่ต้องดำเนินการ",
            "which items");
    static final FieldName FINDINGS = ALL.tables(
            "findings",
            "สิ่งที่พบและวิธีแก้ไขรายข้อ แยกตามตัวชี้วัดย่อย",
            "what is found and how to mend it, by sub-indicator",
            "item",
            "ข้อ",
            "item",
            "severity",
            "ระดับ",
            "severity",
            "found",
            "สิ่งที่พบ",
            "what is found",
            "remedy",
            "วิธีแก้ไข",
            "how to mend it",
            "responsible",
            "ผู้รับผิดชอบ",
            "who is responsible");
    static final FieldName NOT_EVALUATED = ALL.table(
            "not-evaluated",
            "เกณฑ์ที่ยังตรวจไม่ได้",
            "rules that could not be checked",
            "reason",
            "เหตุที่ตรวจไม่ได้",
            "why",
            "rules",
            "จำนวนเกณฑ์",
            "how many rules",
            "items",
            "ข้อ",
            "which items");
    static final FieldName ORDERS =
            ALL.text("orders", "ความเห็นของผู้บริหาร (ที่ให้เขียน)", "what the chief orders: a gap to write into");

    private DisclosureFields() {}
}
