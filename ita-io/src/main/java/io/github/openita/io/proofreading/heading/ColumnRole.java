package io.github.openita.io.proofreading.heading;

import io.github.openita.core.words.ThaiText;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a column holds, by the headings that agencies write over it; the first that fits counts. */
public enum ColumnRole {
    NOT_STARTED(key -> key.equals("ยังไม่ดำเนินการ") || key.equals("ยังไม่ได้ดำเนินการ")),
    UNDER_WAY(key -> key.equals("อยู่ระหว่างดำเนินการ") || key.equals("อยู่ระหว่างการดำเนินการ")),
    DONE(key -> key.equals("ดำเนินการแล้ว") || key.equals("ดำเนินการแล้วเสร็จ")),
    STATUS(key -> key.equals("สถานะ")),
    TOTAL(key -> key.equals("ทั้งหมด") || key.equals("จำนวน")),
    DUE(key -> key.startsWith("กำหนดเสร็จ")
            || key.equals("กำหนด")
            || key.equals("กำหนดเวลา")
            || key.equals("กำหนดส่ง")
            || key.contains("กำหนดเวลาแล้วเสร็จ")
            || key.contains("กำหนดแล้วเสร็จ")),
    REPORTING(key -> key.equals("รายงานผล") || key.equals("การรายงานผล")),
    PREPARES(key -> key.equals("จัดทำ") || key.equals("ผู้จัดทำ")),
    COLLECTS(key -> key.equals("รวบรวม") || key.equals("ผู้รวบรวม")),
    PUBLISHES(key -> key.equals("เผยแพร่") || key.equals("ผู้เผยแพร่")),
    OWNER(key -> key.startsWith("ผู้รับผิดชอบ") || key.endsWith("ผู้รับผิดชอบ") || key.equals("ผู้ดำเนินการ")),
    STEPS(key -> key.startsWith("ขั้นตอน") || key.startsWith("วิธีปฏิบัติ")),
    PERIOD(key -> key.startsWith("วันเดือนปี")
            || key.startsWith("ช่วงระยะเวลา")
            || key.startsWith("ระยะเวลา")
            || key.startsWith("ช่วงเวลา")),
    ISSUE(key -> key.equals("ประเด็นที่") || key.equals("ประเด็น")),
    SUBJECT(key -> key.startsWith("ประเด็น/") || key.startsWith("ประเด็นที่ต้อง") || key.startsWith("หัวข้อ")),
    MEASURE(Pattern.compile(
                    "(?:(?:มาตรการ|โครงการ|กิจกรรม|แนวปฏิบัติ|แนวทาง)(?:/|หรือ|และ|,)?)+(?:การดำเนินการ|การดำเนินงาน)?")
            .asMatchPredicate()),
    OUTCOME(key -> key.equals("การดำเนินการ")
            || key.startsWith("ผลการดำเนินการ")
            || key.startsWith("ผลการดำเนินงาน")
            || key.startsWith("แนวทางการดำเนินการ")
            || key.startsWith("เอกสารที่เกี่ยวข้อง")
            || key.startsWith("เอกสารหลักฐาน")),
    CLASS(key -> key.equals("ผลการวิเคราะห์")),
    DATA(key -> key.equals("ประเภทข้อมูล")),
    TOOL(key ->
            key.equals("แบบสำรวจ") || key.equals("เครื่องมือ") || key.equals("แบบเครื่องมือ") || key.equals("แบบวัด")),
    INDICATOR(key -> key.equals("ตัวชี้วัด") || key.equals("ตัวชี้วัดที่")),
    NAME(key -> key.startsWith("รายละเอียด")
            || key.startsWith("ชื่อตัวชี้วัด")
            || key.startsWith("ข้อคำถาม")
            || key.startsWith("ข้อความแบบวัด")
            || key.startsWith("เครื่องมือการประเมิน")
            || key.startsWith("แบบวัด")),
    CODE(key -> key.equals("ข้อ") || key.equals("รหัส") || key.equals("ข้อของแบบประเมิน")),
    NUMBER(key -> key.equals("ที่") || key.equals("ลำดับ") || key.equals("ลำดับที่")),
    CHANGE(key -> key.startsWith("การเปลี่ยนแปลง") || key.startsWith("ผลต่าง")),
    SCORE(key -> key.startsWith("คะแนน") && !key.startsWith("คะแนนเต็ม"));

    /** The longest text that is taken for a heading. */
    private static final int LONGEST = 90;

    @SuppressWarnings("ImmutableEnumChecker") // it has no state
    private final Predicate<String> heading;

    ColumnRole(Predicate<String> heading) {
        this.heading = heading;
    }

    static Optional<ColumnRole> of(String heading) {
        if (heading.isBlank() || heading.length() > LONGEST) {
            return Optional.empty();
        }
        String key = ThaiText.titleKey(heading.replace('\n', ' '));
        for (ColumnRole role : values()) {
            if (role.heading.test(key)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
