package io.github.openita.io.official.actions;

import io.github.openita.io.official.draft.FieldList;
import io.github.openita.io.report.model.FieldName;

/** What templates of การดำเนินการตามมาตรการและตารางผู้รับผิดชอบ can ask for. */
public final class ActionsFields {

    /** The names, in the order of the document. */
    public static final FieldList ALL = new FieldList();

    static final FieldName INTRODUCTION = ALL.text("introduction", "ความเป็นมา", "introduction");
    static final FieldName ACTIONS_TEXT =
            ALL.text("actions-text", "ประโยคว่ามีกิจกรรมและผลเท่าใด", "how many actions and outcomes, in sentences");
    static final FieldName ACTIONS = ALL.tables(
            "actions",
            "กิจกรรม แยกตามมาตรการ",
            "the actions, by measure",
            "activity",
            "กิจกรรม",
            "action",
            "steps",
            "ขั้นตอนการปฏิบัติ",
            "steps",
            "responsible",
            "ผู้รับผิดชอบ",
            "who is responsible",
            "due",
            "กำหนดเสร็จ",
            "when it is due",
            "reporting",
            "รายงานผล",
            "when it is reported",
            "outcome",
            "ผลการดำเนินการ",
            "what became of it");
    static final FieldName MATRIX = ALL.table(
            "matrix",
            "ตารางบทบาทหน้าที่ความรับผิดชอบ",
            "the matrix of responsibility",
            "number",
            "ที่",
            "number",
            "item",
            "ข้อของแบบประเมิน",
            "item of the form",
            "title",
            "ประเภทข้อมูล",
            "data",
            "prepares",
            "จัดทำ",
            "who prepares",
            "collects",
            "รวบรวม",
            "who collects",
            "publishes",
            "เผยแพร่",
            "who publishes",
            "frequency",
            "ความถี่ในการเผยแพร่ข้อมูล",
            "how often");
    static final FieldName LOADS_TEXT =
            ALL.text("loads-text", "ประโยคว่าใครมีภาระงานมากที่สุด", "who has most to do, in a sentence");
    static final FieldName LOADS = ALL.table(
            "loads",
            "ภาระงานของผู้รับผิดชอบ",
            "how much each has to do",
            "name",
            "ผู้รับผิดชอบ",
            "who",
            "prepares",
            "จัดทำ",
            "prepares",
            "collects",
            "รวบรวม",
            "collects",
            "publishes",
            "เผยแพร่",
            "publishes",
            "count",
            "รวม",
            "all");
    static final FieldName WAYS_TEXT =
            ALL.text("ways-text", "ประโยคว่าข้อมูลมีกี่เส้นทาง", "how many ways the data takes, in a sentence");
    static final FieldName STEPS = ALL.table(
            "steps",
            "ขั้นตอนการรวบรวมส่งข้อมูล",
            "the steps to publication",
            "number",
            "ขั้นที่",
            "number",
            "role",
            "หน้าที่",
            "role",
            "people",
            "ผู้รับผิดชอบ",
            "who",
            "next",
            "ส่งต่อให้",
            "handed on to");
    static final FieldName WAYS = ALL.table(
            "ways",
            "เส้นทางของข้อมูล",
            "the ways of the data",
            "number",
            "เส้นทางที่",
            "number",
            "way",
            "ผู้จัดทำ → ผู้รวบรวม → ผู้เผยแพร่",
            "from whoever prepares it to whoever publishes it",
            "count",
            "จำนวนประเภทข้อมูล",
            "how many data",
            "data",
            "ข้อมูล",
            "which data");
    static final FieldName DOUBTS =
            ALL.text("doubts", "ข้อที่ต้องตรวจสอบก่อนลงนาม", "what to look into before it is signed");

    private ActionsFields() {}
}
