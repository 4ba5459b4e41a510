package io.github.openita.cli.usage;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The columns that tables take, as help and documentation name them: each under the heading that is written, behind
 * which a star says that a table must have it, and its English one.
 */
public enum TableHeadings {
    RESULT(
            "RESULT",
            "score gaps compare review plan document",
            "แบบสำรวจ (tool)",
            "รหัส (code) หรือ ตัวชี้วัดที่ (indicator)*",
            "ชื่อ (name)",
            "คะแนน (score) หรือปี เช่น 2567*",
            "ลำดับ (number)",
            "การเปลี่ยนแปลง (change)"),
    PLAN(
            "--plan",
            "plan document",
            "รหัส (id)",
            "ข้อ/ตัวชี้วัด (answers)",
            "ประเด็นที่ (issue)",
            "ตัวชี้วัดที่ (indicator)",
            "ประเด็น (subject)",
            "ผลการวิเคราะห์ (analysis)",
            "มาตรการ (activity)*",
            "ต้องแสดง (must show)",
            "ขั้นตอน (steps)",
            "ผู้รับผิดชอบ (responsible)",
            "ระยะเวลา (period)",
            "งบประมาณ (budget)",
            "ผลที่คาดว่าจะได้รับ (expected result)"),
    PROGRESS(
            "PROGRESS",
            "progress document",
            "ลำดับที่ (number)",
            "ตัวชี้วัดที่ (indicator)",
            "รหัสมาตรการ (measure)",
            "ประเด็น/ตัวชี้วัด/หัวข้อ*",
            "ยังไม่ดำเนินการ · อยู่ระหว่างดำเนินการ · ดำเนินการแล้ว หรือ สถานะ (status) หรือ การดำเนินการ*",
            "เอกสารที่เกี่ยวข้อง",
            "หน่วยงานผู้รับผิดชอบ",
            "กำหนดเวลาแล้วเสร็จ (due)",
            "วันที่รายงาน (reported on)",
            "หมายเหตุ (note)"),
    MATRIX(
            "MATRIX",
            "matrix plan document",
            "ที่ (number)",
            "รหัส (code)",
            "ประเภทข้อมูล (title)*",
            "จัดทำ (prepares)*",
            "รวบรวม (collects)*",
            "เผยแพร่ (publishes)*",
            "ความถี่ในการเผยแพร่ข้อมูล (frequency)",
            "รหัสความถี่ (frequency code)"),
    ACTIONS(
            "--actions",
            "matrix",
            "ที่ (number)",
            "มาตรการ (measure)",
            "กิจกรรม (activity)*",
            "ขั้นตอนการปฏิบัติ (steps)*",
            "ผู้รับผิดชอบ (responsible)*",
            "กำหนดเสร็จ (due)*",
            "รายงานผล (reporting)"),
    DISCLOSURE(
            "DISCLOSURE",
            "check carry document",
            "รหัส (code)*",
            "รายการ (title)",
            "องค์ประกอบ (element)",
            "สิ่งที่ต้องแสดง (requirement)",
            "ข้อมูลที่แสดง (value) หรือ ลิงก์ (link)*",
            "ชื่อลิงก์ (label)",
            "ปีงบประมาณของข้อมูล (fiscal year)",
            "วันที่ปรับปรุงล่าสุด (updated on)",
            "ยกมาจากปี (carried from)"),
    PAGE("PAGE", "import", "รหัส (code)", "รายการ (title)", "ชื่อลิงก์ (label)", "ลิงก์ (link)*"),
    RESPONSES("RESPONSES", "tally", "agency*", "part*", "i1, i2, … e1, e2, … (i1.1)"),
    INPUT(
            "INPUT",
            "overview",
            "หน่วยงาน (agency)*",
            "รหัสหน่วยงาน (id)",
            "ประเภท (type)",
            "อำเภอ (district)",
            "จังหวัด (province)",
            "สังกัด (parent)",
            "ปี (year)",
            "แบบประเมิน (edition)",
            "คะแนนภาพรวม (overall)",
            "คะแนนที่ประกาศ (published)",
            "ระดับ (band)",
            "IIT, EIT, OIT, ตัวชี้วัดที่ 1, …, i1, …, o1, …"),
    OIT("--oit", "tally", "หน่วยงาน (agency)*", "o1, o2, …");

    private final String argument;

    @SuppressWarnings("ImmutableEnumChecker") // a list that does not change
    private final List<String> commands;

    @SuppressWarnings("ImmutableEnumChecker") // a list that does not change
    private final List<String> columns;

    TableHeadings(String argument, String commands, String... columns) {
        this.argument = argument;
        this.commands = List.of(commands.split(" ", -1));
        this.columns = List.of(columns);
    }

    /** The argument of a command that may be such a table. */
    String argument() {
        return argument;
    }

    /** The commands that take it. */
    public List<String> commands() {
        return commands;
    }

    /** Its columns. */
    public List<String> columns() {
        return columns;
    }

    /** What the help of a command says of the tables it takes; empty where it takes none. */
    static List<String> helpOf(String command) {
        return List.of(values()).stream()
                .filter(table -> table.commands.contains(command))
                .map(table -> table.argument + ": " + table.columns.stream().collect(Collectors.joining(" · ")))
                .toList();
    }
}
