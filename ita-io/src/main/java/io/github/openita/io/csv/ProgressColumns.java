package io.github.openita.io.csv;

import io.github.openita.core.progress.ReportingCadence;
import io.github.openita.io.table.CsvColumn;
import io.github.openita.io.table.StatusCells;
import java.util.List;
import java.util.stream.Stream;

/** The columns of a table of progress, as trackers and reports of agencies print them. Thread-safe. */
final class ProgressColumns {

    private static final List<String> CADENCES = Stream.of(
                    ReportingCadence.MONTHLY,
                    ReportingCadence.QUARTERLY,
                    ReportingCadence.HALF_YEARLY,
                    ReportingCadence.ONCE)
            .map(ReportingCadence::getNameTh)
            .toList();

    private static final CsvColumn NUMBER = CsvColumn.optional("number", "ลำดับที่", "ที่", "ลำดับ", "no");
    static final CsvColumn ABOUT = CsvColumn.optional(
                    "about", "ข้อ/ตัวชี้วัด", "ข้อ", "รหัสข้อ", "ข้อ OIT", "รหัส OIT", "OIT", "item", "items", "code")
            .explained(
                    "ข้อหรือตัวชี้วัดที่เกี่ยวข้อง คั่นด้วยจุลภาค เช่น o17, i5",
                    "the items or indicators that it is about, with commas between: o17, i5")
            .wide(16);
    static final CsvColumn INDICATOR = CsvColumn.optional("indicator", "ตัวชี้วัดที่", "ตัวชี้วัด")
            .explained("เลขตัวชี้วัด เช่น 9", "the number of the indicator, such as 9")
            .wide(10);
    static final CsvColumn MEASURE = CsvColumn.optional("measure", "รหัสมาตรการ")
            .explained(
                    "รหัสมาตรการในแผน เช่น m1 (เว้นว่างได้)",
                    "the identifier of the measure in the plan, such as m1 (may be left empty)")
            .wide(12);
    static final CsvColumn TITLE = CsvColumn.required(
                    "title",
                    "ประเด็น/ตัวชี้วัด/หัวข้อ",
                    "ประเด็น/หัวข้อ",
                    "ประเด็น",
                    "หัวข้อ",
                    "ประเด็น/ตัวชี้วัด",
                    "ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา",
                    "รายการ",
                    "กิจกรรม",
                    "มาตรการ/กิจกรรม",
                    "มาตรการ/โครงการ/กิจกรรม",
                    "subject")
            .explained(
                    "เรื่องหรือมาตรการที่รายงาน เช่น รายงานสรุปผลการจัดซื้อจัดจ้าง",
                    "what is reported on, such as the report on procurement")
            .wide(40);
    static final CsvColumn DOCUMENTS = CsvColumn.optional(
                    "documents",
                    "แนวทางการดำเนินการ เอกสารที่เกี่ยวข้อง",
                    "แนวทางการดำเนินการ/เอกสารที่เกี่ยวข้อง",
                    "เอกสารที่เกี่ยวข้อง",
                    "เอกสาร/หลักฐาน",
                    "เอกสารหลักฐาน",
                    "หลักฐาน",
                    "evidence")
            .explained(
                    "เอกสารหรือหลักฐาน บรรทัดละหนึ่งฉบับ (Alt+Enter ขึ้นบรรทัดใหม่)",
                    "documents, each on a line of its own (Alt+Enter)")
            .wide(32);
    static final CsvColumn UNITS = CsvColumn.optional(
                    "units",
                    "หน่วยงานผู้รับผิดชอบ",
                    "หน่วยงานที่รับผิดชอบ",
                    "หน่วยงาน",
                    "ส่วนราชการ",
                    "ส่วนราชการผู้รับผิดชอบ",
                    "unit")
            .explained("หน่วยงาน หลายหน่วยงานคั่นด้วยอัฒภาค เช่น กองคลัง; สำนักปลัด", "units, with semicolons between")
            .wide(24);
    static final CsvColumn PERSONS = CsvColumn.optional(
                    "persons",
                    "ผู้รับผิดชอบ",
                    "ผู้รับผิดชอบ/ผู้ที่เกี่ยวข้อง",
                    "ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง",
                    "เจ้าหน้าที่ผู้รับผิดชอบ",
                    "person",
                    "responsible")
            .explained("ชื่อหรือตำแหน่ง หลายคนคั่นด้วยอัฒภาค", "names or positions, with semicolons between")
            .wide(24);
    static final CsvColumn WHAT_DONE = CsvColumn.optional(
                    "what was done", "การดำเนินการ", "ผลการดำเนินการ", "ผลการดำเนินงาน", "สิ่งที่ดำเนินการ")
            .explained(
                    "สิ่งที่ได้ทำแล้ว เช่น เผยแพร่รายงานบนเว็บไซต์แล้ว",
                    "what was done, such as: the report was published")
            .wide(36);
    static final CsvColumn DONE_ON = CsvColumn.optional(
                    "done on",
                    "วันที่ดำเนินการ",
                    "วัน เดือน ปี ที่ดำเนินการ",
                    "ดำเนินการเมื่อ",
                    "ดำเนินการเมื่อวันที่",
                    "วันที่แล้วเสร็จ")
            .explained(
                    "วันหรือช่วงวัน เช่น 31 มีนาคม 2568",
                    "a day or from the first to the last day, such as 31 มีนาคม 2568")
            .wide(22);
    static final CsvColumn CADENCE = CsvColumn.optional(
                    "cadence",
                    "ความถี่การรายงาน",
                    "ความถี่ของการรายงาน",
                    "ความถี่ในการรายงาน",
                    "ความถี่การรายงานผล",
                    "ความถี่")
            .explained("รายงานบ่อยเพียงใด เลือกจากรายการ", "how often is reported: choose from the list")
            .withChoices(CADENCES)
            .wide(24);
    static final CsvColumn DUE = CsvColumn.optional(
                    "due", "กำหนดเวลาแล้วเสร็จ", "กำหนดแล้วเสร็จ", "กำหนดเสร็จ", "ครบกำหนด", "วันครบกำหนด")
            .explained(
                    "วันครบกำหนด หลายวันคั่นด้วยอัฒภาค เช่น 30 เมษายน 2568",
                    "deadlines, with semicolons between: 30 เมษายน 2568")
            .wide(22);
    static final CsvColumn REPORTED_ON = CsvColumn.optional(
                    "reported on", "วันที่รายงาน", "รายงานเมื่อ", "รายงานเมื่อวันที่", "วันที่รายงานผล")
            .explained("วันที่รายงานจริง หลายวันคั่นด้วยอัฒภาค", "the days of the reports, with semicolons between")
            .wide(22);
    static final CsvColumn NOTE = CsvColumn.optional("note", "หมายเหตุ", "remark", "remarks", "notes")
            .explained(
                    "เรื่องอื่นที่ควรบันทึก เช่น เลื่อนกำหนดเพราะเหตุใด",
                    "what else should be kept, such as why a day was moved")
            .wide(28);
    static final CsvColumn REPORTING = CsvColumn.optional(
            "reporting",
            "การรายงานผลและการกำกับติดตาม",
            "การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ",
            "การรายงานผลและการกำกับติดตาม/กำหนดเวลาแล้วเสร็จ",
            "การรายงานผล",
            "การกำกับติดตาม");
    static final CsvColumn STEPS = CsvColumn.optional(
                    "steps",
                    "ขั้นตอนหรือวิธีการ/มาตรการ",
                    "ขั้นตอนหรือวิธีการ",
                    "ขั้นตอน/วิธีปฏิบัติ",
                    "ขั้นตอนหรือวิธีปฏิบัติ",
                    "ขั้นตอน",
                    "ขั้นตอนการดำเนินการ")
            .explained(
                    "ขั้นตอน บรรทัดละหนึ่งขั้น (Alt+Enter ขึ้นบรรทัดใหม่)",
                    "the steps, each on a line of its own (Alt+Enter)")
            .wide(36);

    /** The columns that are written, in their order. */
    static final List<CsvColumn> WRITTEN = Stream.of(
                    List.of(ABOUT, INDICATOR, MEASURE, TITLE, STEPS),
                    StatusCells.COLUMNS,
                    List.of(DOCUMENTS, UNITS, PERSONS, WHAT_DONE, DONE_ON, CADENCE, DUE, REPORTED_ON, NOTE))
            .flatMap(List::stream)
            .toList();
    /** The columns of a form: the status is a word to be chosen. */
    static final List<CsvColumn> FORM = Stream.of(
                    List.of(ABOUT, INDICATOR, MEASURE, TITLE, STEPS, StatusCells.IN_WORDS.asRequired()),
                    List.of(DOCUMENTS, UNITS, PERSONS, WHAT_DONE, DONE_ON, CADENCE, DUE, REPORTED_ON, NOTE))
            .flatMap(List::stream)
            .toList();
    /** The columns that are understood. */
    static final List<CsvColumn> KNOWN = Stream.of(WRITTEN, StatusCells.KNOWN, List.of(NUMBER, REPORTING))
            .flatMap(List::stream)
            .distinct()
            .toList();
    /** The columns of which a table must have one. */
    static final List<CsvColumn> HOW_FAR =
            Stream.concat(StatusCells.KNOWN.stream(), Stream.of(WHAT_DONE)).toList();

    private ProgressColumns() {}
}
