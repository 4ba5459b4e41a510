package io.github.openita.io.report.wording;

import io.github.openita.rules.CheckReport;
import io.github.openita.rules.CheckSummary;
import io.github.openita.rules.Evidence;
import java.util.List;
import java.util.function.ToIntFunction;

/** How far anyone looked, which every report says first. */
public record EvidenceText(Wording wording) {

    /** In one line, of several checks together. */
    public String line(List<CheckReport> reports) {
        int items = sum(reports, summary -> summary.getItems() - summary.getAbsent());
        int opened = sum(reports, CheckSummary::getOpened);
        int read = sum(reports, CheckSummary::getRead);
        if (opened == 0) {
            return nothing();
        }
        String th = "เปิดลิงก์แล้ว " + opened + " จาก " + items + " ข้อ · อ่านเนื้อหาแล้ว " + read + " ข้อ";
        String en =
                "Links were opened of " + opened + " of " + items + " items, and what they lead to was read of " + read;
        return opened >= items
                ? say(th, en)
                : say(
                        th + " · ที่เหลือตรวจจากข้อความที่กรอกเท่านั้น",
                        en + "; the others were checked from what was typed only");
    }

    private String nothing() {
        return say(
                "ตรวจจากข้อความที่กรอกเท่านั้น ยังไม่ได้เปิดลิงก์ใด",
                "Checked from what was typed only; no link was opened");
    }

    /** What may be said of a check that found nothing. */
    public String nothingFound(List<CheckReport> reports) {
        return isAnyOpened(reports)
                ? say("ไม่พบสิ่งที่ต้องแก้", "Nothing was found.")
                : say(
                        "ไม่พบสิ่งที่ต้องแก้ในข้อความที่กรอก ส่วนหน้าและไฟล์ที่เผยแพร่ยังไม่มีใครเปิดดู",
                        "Nothing was found in what was typed; nobody has looked at what is published.");
    }

    /** Whether a link of any item was opened. */
    public static boolean isAnyOpened(List<CheckReport> reports) {
        return sum(reports, CheckSummary::getOpened) > 0;
    }

    /** Whether a link of every item was opened that the documents have. */
    public static boolean isAllOpened(List<CheckReport> reports) {
        return sum(reports, CheckSummary::getOpened)
                >= sum(reports, summary -> summary.getItems() - summary.getAbsent());
    }

    /** The evidence in a word or two. */
    public String name(Evidence evidence) {
        return switch (evidence) {
            case STATED -> say("ตรวจจากข้อความที่กรอกเท่านั้น", "Checked from what was typed only");
            case OPENED -> say("เปิดลิงก์แล้ว แต่ไม่ได้อ่านเนื้อหา", "Links opened, nothing read");
            case READ -> say("เปิดลิงก์และอ่านเนื้อหาแล้ว", "Links opened and read");
        };
    }

    private static int sum(List<CheckReport> reports, ToIntFunction<CheckSummary> count) {
        return reports.stream().map(CheckReport::getSummary).mapToInt(count).sum();
    }

    private String say(String th, String en) {
        return wording.say(th, en);
    }
}
