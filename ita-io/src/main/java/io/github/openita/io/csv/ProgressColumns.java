package io.github.openita.io.csv;

import java.util.List;
import java.util.stream.Stream;

/** The columns of a table of progress, as trackers and reports of agencies print them. Thread-safe. */
final class ProgressColumns {

    private static final CsvColumn NUMBER = CsvColumn.optional("number", "ลำดับที่", "ที่", "ลำดับ", "no");
    static final CsvColumn ABOUT = CsvColumn.optional(
            "about", "ข้อ/ตัวชี้วัด", "ข้อ", "รหัสข้อ", "ข้อ OIT", "รหัส OIT", "OIT", "item", "items", "code");
    static final CsvColumn INDICATOR = CsvColumn.optional("indicator", "ตัวชี้วัดที่", "ตัวชี้วัด");
    static final CsvColumn MEASURE = CsvColumn.optional("measure", "รหัสมาตรการ");
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
            "subject");
    static final CsvColumn DOCUMENTS = CsvColumn.optional(
            "documents",
            "แนวทางการดำเนินการ เอกสารที่เกี่ยวข้อง",
            "แนวทางการดำเนินการ/เอกสารที่เกี่ยวข้อง",
            "เอกสารที่เกี่ยวข้อง",
            "เอกสาร/หลักฐาน",
            "เอกสารหลักฐาน",
            "หลักฐาน",
            "evidence");
    static final CsvColumn UNITS = CsvColumn.optional(
            "units",
            "หน่วยงานผู้รับผิดชอบ",
            "หน่วยงานที่รับผิดชอบ",
            "หน่วยงาน",
            "ส่วนราชการ",
            "ส่วนราชการผู้รับผิดชอบ",
            "unit");
    static final CsvColumn PERSONS = CsvColumn.optional(
            "persons",
            "ผู้รับผิดชอบ",
            "ผู้รับผิดชอบ/ผู้ที่เกี่ยวข้อง",
            "ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง",
            "เจ้าหน้าที่ผู้รับผิดชอบ",
            "person",
            "responsible");
    static final CsvColumn WHAT_DONE =
            CsvColumn.optional("what was done", "การดำเนินการ", "ผลการดำเนินการ", "ผลการดำเนินงาน", "สิ่งที่ดำเนินการ");
    static final CsvColumn DONE_ON = CsvColumn.optional(
            "done on",
            "วันที่ดำเนินการ",
            "วัน เดือน ปี ที่ดำเนินการ",
            "ดำเนินการเมื่อ",
            "ดำเนินการเมื่อวันที่",
            "วันที่แล้วเสร็จ");
    static final CsvColumn CADENCE = CsvColumn.optional(
            "cadence",
            "ความถี่การรายงาน",
            "ความถี่ของการรายงาน",
            "ความถี่ในการรายงาน",
            "ความถี่การรายงานผล",
            "ความถี่");
    static final CsvColumn DUE =
            CsvColumn.optional("due", "กำหนดเวลาแล้วเสร็จ", "กำหนดแล้วเสร็จ", "กำหนดเสร็จ", "ครบกำหนด", "วันครบกำหนด");
    static final CsvColumn REPORTED_ON =
            CsvColumn.optional("reported on", "วันที่รายงาน", "รายงานเมื่อ", "รายงานเมื่อวันที่", "วันที่รายงานผล");
    static final CsvColumn NOTE = CsvColumn.optional("note", "หมายเหตุ", "remark", "remarks", "notes");
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
            "ขั้นตอนการดำเนินการ");

    /** The columns that are written, in their order. */
    static final List<CsvColumn> WRITTEN = Stream.of(
                    List.of(ABOUT, INDICATOR, MEASURE, TITLE, STEPS),
                    StatusCells.COLUMNS,
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
