package io.github.openita.io.csv;

import io.github.openita.io.table.CsvColumn;
import java.util.List;
import java.util.stream.Stream;

/** The columns of a table of what is disclosed. Thread-safe. */
final class DisclosureColumns {

    static final CsvColumn CODE = CsvColumn.required(
                    "code", "รหัส", "ข้อ", "รหัสข้อ", "ข้อ OIT", "รหัส OIT", "OIT", "item")
            .explained("รหัสข้อ เช่น o17 ไม่ต้องแก้", "the code of the item, such as o17; leave it")
            .wide(9);
    static final CsvColumn TITLE = CsvColumn.optional(
                    "title", "รายการ", "ชื่อ", "ชื่อข้อ", "รายการข้อมูล", "ประเภทข้อมูล", "ข้อมูล")
            .explained("ชื่อที่หน้าเว็บใช้ แก้ให้ตรงกับที่เผยแพร่", "the title that the page carries")
            .wide(36);
    static final CsvColumn ELEMENT = CsvColumn.optional("element", "องค์ประกอบ", "รหัสองค์ประกอบ")
            .explained(
                    "รหัสองค์ประกอบ ไม่ต้องแก้ (ว่าง = แถวของข้อ)",
                    "the element; leave it (empty: the row is of the item)")
            .wide(16);
    static final CsvColumn REQUIREMENT = CsvColumn.optional("requirement", "สิ่งที่ต้องแสดง")
            .explained("ถ้อยคำตามแบบประเมิน ไม่ต้องแก้", "what the form asks for; leave it")
            .wide(48)
            .notRead();
    static final CsvColumn VALUE = CsvColumn.optional("value", "ข้อมูลที่แสดง", "ค่า", "ข้อความที่แสดง")
            .explained(
                    "ข้อความที่แสดง หรือบอกว่าอยู่ที่ใด หรือ ✓ เมื่อแสดงแล้ว; ไม่กรอกทั้งข้อ = ไม่ตรวจองค์ประกอบ",
                    "its words, or where they stand, or ✓ where it is shown; none in all of an item: not checked")
            .wide(40);
    static final CsvColumn LABEL = CsvColumn.optional("label", "ชื่อลิงก์", "ชื่อไฟล์", "ชื่อเอกสาร")
            .explained("คำที่หน้าเว็บใช้เรียกลิงก์ (เว้นว่างได้)", "the words of the link (may be left empty)")
            .wide(24);
    static final CsvColumn LINK = CsvColumn.optional("link", "ลิงก์", "ลิงค์", "url", "ที่อยู่", "links")
            .explained(
                    "ที่อยู่ของหน้าหรือไฟล์ หลายลิงก์เพิ่มแถวที่มีรหัสเดียวกัน",
                    "the address of the page or file; for more links add rows of the same code")
            .wide(44);
    static final CsvColumn YEAR = CsvColumn.optional("fiscal year", "ปีงบประมาณของข้อมูล", "ปีงบประมาณ", "fiscalYear")
            .explained("ปีที่ข้อมูลรายงาน เช่น 2566", "the fiscal year that it reports on, such as 2566")
            .wide(14);
    static final CsvColumn UPDATED_ON = CsvColumn.optional(
                    "updated on", "วันที่ปรับปรุงล่าสุด", "ปรับปรุงเมื่อ", "วันที่เผยแพร่", "updatedOn")
            .explained("เช่น 15 มกราคม 2567", "such as 15 มกราคม 2567")
            .wide(20);
    static final CsvColumn CARRIED_FROM = CsvColumn.optional("carried from", "ยกมาจากปี", "carriedFrom")
            .explained(
                    "ปีของแบบที่ยกข้อมูลมา ลบออกเมื่อปรับปรุงแล้ว",
                    "the year that it was carried from; delete it once renewed")
            .wide(12);

    static final List<CsvColumn> WRITTEN =
            List.of(CODE, TITLE, ELEMENT, REQUIREMENT, VALUE, LABEL, LINK, YEAR, UPDATED_ON, CARRIED_FROM);
    static final CsvColumn NUMBER = CsvColumn.optional("number", "ที่", "ลำดับ", "ลำดับที่", "no");
    static final List<CsvColumn> KNOWN =
            Stream.concat(WRITTEN.stream(), Stream.of(NUMBER)).toList();

    /** Of these a table must have one. */
    static final List<CsvColumn> SAYING = List.of(LINK, VALUE);

    private DisclosureColumns() {}
}
