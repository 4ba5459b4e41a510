package io.github.openita.io.proofreading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.analysis.Series;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.progress.ReportingRound;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.io.Golden;
import io.github.openita.io.json.ItaJson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents of the shapes that agencies hand in, with the mistakes that they really have. */
class SeedShapesTest {

    private static final ItaJson JSON = ItaJson.standard();

    private static ScoreCard card(String name) {
        AssessmentResult result = JSON.readResult(Golden.top().resolve("ita-examples/data/" + name + ".json"));
        return Scorer.of(JSON.edition(result.getEdition())).score(result);
    }

    private static Proofreader analysis() {
        return Proofreader.analysis(card("result-2567-pa-ron"), FiscalYear.of(2568));
    }

    private static Proofreader yearOnYear() {
        return Proofreader.yearOnYear(
                Series.of(List.of(card("result-2567-khok-khon"), card("result-2568-khok-khon"))), FiscalYear.of(2569));
    }

    private static Proofreader progress() {
        return Proofreader.progress(
                ProgressReport.builder()
                        .fiscalYear(FiscalYear.of(2566))
                        .round(ReportingRound.SIX_MONTHS)
                        .build(),
                Editions.of(2565));
    }

    private static Typed issues() {
        return new Typed()
                .lines(
                        "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                        "ประจำปีงบประมาณ พ.ศ. 2568",
                        "คะแนนภาพรวมขององค์การบริหารส่วนตำบล คะแนนที่ได้..... 95.42..... คะแนน ระดับผลการประเมินอยู่ที่.....“ระดับผ่านดี”.....")
                .table(
                        "แบบสำรวจ|ตัวชี้วัดที่|รายละเอียดตัวชี้วัด|คะแนน",
                        "IIT|1|การปฏิบัติหน้าที่|100.00",
                        "|2|การใช้งบประมาณ|99.60",
                        "OIT|9|การเปิดเผยข้อมูล|90.00");
    }

    private static Typed measures(Typed typed) {
        return typed.table(
                "ประเด็นที่|มาตรการ/โครงการ/กิจกรรม|ผู้รับผิดชอบ/ ผู้ที่เกี่ยวข้อง|ขั้นตอน/วิธีปฏิบัติ|วัน เดือน ปี ที่ดำเนินการ",
                "(1) กระบวนการปฏิบัติงาน|1.จัดทำคู่มือ|สำนักปลัด/กองคลัง|1. แต่งตั้งคณะทำงาน|1 เมษายน 2568 ถึง 30 กันยายน 2568");
    }

    @Test
    void anAnalysisWithoutMistakesIsLeftInPeace() {
        assertEquals(List.of(), Typed.found(analysis(), measures(issues()).docx()));
    }

    @Test
    void itemsWithoutAPointAreFoundAmongThoseToKeepByTheirTitles() {
        Typed typed = issues().table(
                        "ประเด็นที่ 6 กระบวนการควบคุม ตรวจสอบการใช้อำนาจ",
                        "ข้อคำถามแบบวัดการรับรู้ผู้มีส่วนได้เสียภายใน IIT|คะแนน",
                        "17 ผู้บังคับบัญชาในหน่วยงานของท่านมีการสั่งให้เจ้าหน้าที่ทำธุระส่วนตัวของผู้บังคับบัญชา มากน้อยเพียงใด|100",
                        "แบบวัดการเปิดเผยข้อมูลสาธารณะ OIT|",
                        "O19 รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี|0.00",
                        "วิเคราะห์ข้อบกพร่อง ข้อปรับปรุง ข้อที่ต้องพัฒนา หรือรักษาระดับ|",
                        "ข้อบกพร่อง/ข้อปรับปรุง ผู้บังคับบัญชาต้องไม่สั่งให้ทำธุระส่วนตัว / รักษาระดับ ในเรื่องของแผนการบริหารและพัฒนาทรัพยากรบุคคล รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี และการขับเคลื่อนจริยธรรม|")
                .lines(
                        "รักษาระดับ ในเรื่องแผนปฏิบัติการป้องกันการทุจริต , การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน (อ้างอิงจาก o17)");
        List<String> found = Typed.found(analysis(), measures(typed).docx());
        assertEquals(2, found.size(), found.toString());
        assertEquals(
                "zero-kept error | \"ประเด็นที่ 6 กระบวนการควบคุม ตรวจสอบการใช้อำนาจ\" ตารางที่ 2 แถวที่ 7 | "
                        + "ข้อ o19 รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี อยู่ในกลุ่มรักษาระดับ | "
                        + "ผลปี 2567 ข้อนี้ได้ 0.00 คะแนน: เป็นข้อบกพร่อง/ข้อปรับปรุง",
                found.get(0));
        assertTrue(found.get(1).contains("ข้อ o30 "), found.get(1));
    }

    @Test
    void codesOfAnotherYearAndOfAnotherTitleAndTwiceAreFound() {
        Typed typed = issues().table(
                        "ประเด็นที่ 2 การให้บริการและระบบ E-Service|",
                        "ข้อคำถาม|คะแนน",
                        "o13 E - service|100",
                        "o14 การเปิดโอกาสให้เกิดการมีส่วนร่วม|100",
                        "o15 ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ|100")
                .table(
                        "ประเด็นที่ 3 ช่องทางและรูปแบบการประชาสัมพันธ์|",
                        "ข้อคำถามแบบวัดการรับรู้ผู้มีส่วนได้เสียภายนอก EIT|คะแนน",
                        "e14 หน่วยงานมีช่องทางการเผยแพร่ข้อมูลข่าวสารที่สามารถเข้าถึงได้ง่าย|96.07",
                        "o1 โครงสร้าง|100",
                        "O15 ประกาศต่างๆเกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ|100");
        List<String> found = Typed.found(analysis(), measures(typed).docx());
        assertEquals(3, found.size(), String.join("\n", found));
        assertTrue(
                found.get(0).startsWith("other-title error")
                        && found.get(0)
                                .contains("รหัส o14 อยู่กับชื่อของข้อ o25 | แบบประเมินคือ o14 รายการการจัดซื้อจัดจ้าง"),
                found.get(0));
        assertTrue(
                found.get(1).startsWith("unknown-code error")
                        && found.get(1)
                                .contains(
                                        "e14 ไม่มีในแบบประเมินปี 2567 | แบบประเมินปี 2567 มี e1–e9 ชื่อที่เขียนเป็นของข้อ e4"),
                found.get(1));
        assertTrue(found.get(2).startsWith("code-twice warning") && found.get(2).contains("o15"), found.get(2));
    }

    @Test
    void aComparisonOfTwoYearsIsReadUnderItsSpanningHeadings() {
        Typed typed = new Typed()
                .lines("การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร", "ในปีงบประมาณ พ.ศ. ๒๕๖๘")
                .table(
                        "แบบ เครื่องมือ|ลำดับ|รายละเอียด ตัวชี้วัด|คะแนน||การเปลี่ยนแปลง",
                        "แบบ เครื่องมือ|ลำดับ|รายละเอียด ตัวชี้วัด|๒๕๖๗|๒๕๖๘|การเปลี่ยนแปลง",
                        "EIT|๖|คุณภาพการดำเนินงาน|๙๕.๕๑|๙๖.๓๓|เพิ่มขึ้น",
                        "EIT|๗|ประสิทธิภาพการสื่อสาร|๙๓.๘๑|๙๖.๗๑|เพิ่มขึ้น",
                        "EIT|๘|การปรับปรุงการทำงาน|๙๕.๑๗|๙๕.๒|เพิ่มขึ้น",
                        "||คะแนนเฉลี่ย|๙๗.๕๔|๙๘.๒๗|เพิ่มขึ้น",
                        "||ระดับการประเมิน|ผ่านดี|ผ่านดีเยี่ยม|เพิ่มขึ้น")
                .lines(
                        "๑) องค์การบริหารส่วนตำบล ได้รับผลการประเมินอยู่ในระดับ ผ่านดี ( ๙๘.๒๗ คะแนน) ซึ่งเพิ่มขึ้น จากปีงบประมาณ พ.ศ. ๒๕๖๗ ที่ได้รับผลการประเมินอยู่ในระดับ ผ่านดี (๙๘.๒๗ คะแนน) คิดเป็นร้อยละ ๐.๗๓",
                        "ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน",
                        "ผลการประเมิน ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน ผลการประเมินคะแนนที่ได้ ๙๖.๓๓ คะแนน เพิ่มขึ้นจากปี พ.ศ. ๒๕๖๗ (๙๕.๕๑)",
                        "ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน",
                        "ผลการประเมินคะแนนที่ได้ ๙๕.๗๑ คะแนน เพิ่มขึ้นจากปี พ.ศ.๒๕๖๗ (๘๕.๐๓)");
        List<String> found = Typed.found(yearOnYear(), typed.docx());
        String all = String.join("\n", found);
        assertEquals(8, found.size(), all);
        assertTrue(found.get(0).startsWith("table-missing warning | ทั้งเอกสาร | ไม่พบตารางมาตรการ"), all);
        assertTrue(found.get(1).contains("ตัวชี้วัดที่ 7 เขียนว่า 96.71 | ผลปี 2568 คือ 96.17"), all);
        assertTrue(found.get(1).startsWith("figure-differs warning"), "it was published so: " + all);
        assertTrue(
                found.get(2).startsWith("figure-differs warning")
                        && found.get(2).contains("95.17 เป็นคะแนนของปี 2568"),
                all);
        assertTrue(
                found.get(3).startsWith("figure-differs info") && found.get(3).contains("95.2 "), all);
        assertTrue(found.get(4).contains("คะแนนภาพรวม เขียนว่า 97.54 | ผลปี 2567 คือ 97.44"), all);
        assertTrue(found.get(5).startsWith("band-differs error") && found.get(5).contains("ผลปี 2568 คือ ผ่านดี"), all);
        assertTrue(found.get(6).contains("คะแนนภาพรวม เขียนว่า 98.27 | ผลปี 2567 คือ 97.44"), all);
        assertTrue(
                found.get(7).startsWith("figure-differs error")
                        && found.get(7).contains("ตัวชี้วัดที่ 8 เขียนว่า 95.71 | ผลปี 2568 คือ 95.17"),
                all);
    }

    @Test
    void aReportOfARoundIsHeldAgainstItsDays() {
        Typed typed = new Typed()
                .lines(
                        "รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
                        "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ รอบ ๖ เดือน (เดือนตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖)",
                        "จากการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๕")
                .table(
                        "ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา|ผู้รับผิดชอบ|ขั้นตอนหรือวิธีการ/มาตรการ|การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ|การดำเนินการ",
                        "ข่าวประชาสัมพันธ์|นักวิชาการ|๑.ประชาสัมพันธ์|ทุกเดือน|ดำเนินการเมื่อวันที่ ๓๑ เดือน มีนาคม พ.ศ.๒๕๖๖",
                        "แผนการดำเนินงาน|สำนักปลัด|๑.จัดทำแผน|ภายในเดือนเมษายน ๒๕๖๖|ดำเนินการเมื่อวันที่ ๓ เดือน เมษายน พ.ศ.๒๕๖๖",
                        "|||๓.เจ้าหน้าที่รายงานผล|",
                        "e๖ การเผยแพร่ข้อมูล||๑.จัดให้มีช่องทาง|ไตรมาสละ ๑ ครั้ง|ดำเนินการเรียบร้อยแล้วเมื่อวันที่ ๓๑ เดือน มีนาคม พ.ศ.๒๕๖๖");
        List<String> found = Typed.found(progress(), typed.docx());
        assertEquals(2, found.size(), String.join("\n", found));
        assertEquals(
                "done-after-round warning | ตารางที่ 1 แถวที่ 3 คอลัมน์ \"การดำเนินการ\" | \"แผนการดำเนินงาน\": "
                        + "ดำเนินการเมื่อ 3 เม.ย. 2566 หลังสิ้นรอบ 6 เดือน (31 มี.ค. 2566)",
                found.get(0));
        assertTrue(found.get(1).startsWith("no-owner warning"), found.get(1));
    }

    @Test
    void evidenceOfAnotherYearIsFoundUnderTicks() {
        Proofreader proofreader = Proofreader.progress(
                ProgressReport.builder().fiscalYear(FiscalYear.of(2564)).build(), Editions.of(2564));
        Typed typed = new Typed()
                .lines("ผลการดำเนินการ ตามมาตรการ ประจำปี ๒๕๖๔", "ตัวชี้วัดที่ 10 การป้องกันการทุจริต")
                .table(
                        "ลำดับ ที่|ประเด็น/ตัวชี้วัด/หัวข้อ|ยังไม่ ดำเนินการ|อยู่ระหว่าง ดำเนินการ|ดำเนินการ แล้ว|แนวทางการดำเนินการ เอกสารที่เกี่ยวข้อง|หน่วยงาน ผู้รับผิดชอบ|หมายเหตุ",
                        "1|ข้อ O34 เจตจำนงสุจริตของผู้บริหาร|||✓|1. ประกาศเจตนารมณ์การป้องกันการทุจริต พ.ศ. 2560 / 2. บันทึกลงเว็บไซต์|สำนักปลัดเทศบาล|เชิงชาย",
                        "ลำดับ ที่|ประเด็น/ตัวชี้วัด/หัวข้อ|ยังไม่ ดำเนินการ|อยู่ระหว่าง ดำเนินการ|ดำเนินการ แล้ว|แนวทางการดำเนินการ เอกสารที่เกี่ยวข้อง|หน่วยงาน ผู้รับผิดชอบ|หมายเหตุ",
                        "2|ข้อ O41 รายงานผล||✓||จัดทำรายงานผล ประจำปี 2560|สำนักปลัดเทศบาล|เชิงชาย",
                        "3|ข้อ O44 มาตรการ|||✓|จัดทำมาตรการ|สำนักปลัดเทศบาล|");
        List<String> found = Typed.found(proofreader, typed.docx());
        assertEquals(2, found.size(), String.join("\n", found));
        assertTrue(
                found.get(0).startsWith("evidence-of-other-year ")
                        && found.get(0).contains("แถวที่ 2")
                        && found.get(0).contains("2560"),
                found.get(0));
        assertTrue(
                found.get(1).startsWith("unknown-code warning") && found.get(1).contains("o44"), found.get(1));
    }

    @Test
    void actionsThatAreReportedBeforeTheyAreDueAreFound() {
        ResponsibilityMatrix matrix =
                ResponsibilityMatrix.builder().fiscalYear(FiscalYear.of(2565)).build();
        Typed typed = new Typed()
                .lines(
                        "การดำเนินการตามมาตรการส่งเสริม",
                        "ประจำปีงบประมาณ พ.ศ.๒๕๖๔",
                        "๑) มาตรการเผยแพร่ข้อมูลต่อสาธารณะ")
                .table(
                        "กิจกรรม|ขั้นตอนการปฏิบัติ|ผู้รับผิดชอบ|กำหนดเสร็จ|รายงานผล",
                        "กำหนดขั้นตอน|กำหนดบทบาท|สำนักปลัด|พ.ค.๖๕|ไตรมาส ๒",
                        "กำหนดขั้นตอน|เปิดเผย|ทุกกอง|ก.ย.๖๕|ไตรมาส ๔",
                        "ทบทวนขั้นตอน|จัดให้มี||ก.ย.๖๕|ไตรมาส ๔ (ต.ค. - ธ.ค. ๖๔)");
        List<String> found = Typed.found(Proofreader.actions(matrix, Editions.of(2565)), typed.docx());
        String all = String.join("\n", found);
        assertEquals(4, found.size(), all);
        assertTrue(found.get(0).startsWith("other-year warning") && found.get(0).endsWith("ข้อมูลเป็นของปี 2565"), all);
        assertTrue(
                found.get(1).startsWith("month-against-quarter warning")
                        && found.get(1).contains("(ไตรมาส 3)"),
                all);
        assertTrue(found.get(2).startsWith("no-owner error") && found.get(2).contains("ทบทวนขั้นตอน"), all);
        assertTrue(found.get(3).contains("ก.ค.–ก.ย."), all);
    }

    @Test
    void aWorkbookIsReadSheetBySheet() {
        Typed typed = new Typed()
                .table(
                        "สรุปผลการประเมินรายตัวชี้วัด ปี 2567||",
                        "ตัวชี้วัดที่|รายละเอียดตัวชี้วัด|คะแนน",
                        "1|การปฏิบัติหน้าที่|100",
                        "2|การใช้งบประมาณ|99.6",
                        "3|การใช้อำนาจ|98.8")
                .table(
                        "มาตรการ|ผู้รับผิดชอบ|ระยะเวลา",
                        "จัดทำคู่มือ|-|ภายในเดือนธันวาคม 2569",
                        "[ระบุมาตรการ]|สำนักปลัด|ไตรมาส 2 (เม.ย. - มิ.ย. 2568)");
        List<String> found = Typed.found(analysis(), typed.xlsx());
        String all = String.join("\n", found);
        assertEquals(5, found.size(), all);
        assertTrue(
                found.get(0)
                        .equals(
                                "figure-differs error | \"ตาราง 1\" แถวที่ 5 คอลัมน์ \"คะแนน\" | ตัวชี้วัดที่ 3 เขียนว่า 98.8 | ผลปี 2567 คือ 99.80"),
                all);
        assertTrue(found.get(1).startsWith("no-owner error") && found.get(1).contains("จัดทำคู่มือ"), all);
        assertTrue(found.get(2).startsWith("period-of-other-year warning"), all);
        assertTrue(found.get(3).startsWith("month-against-quarter warning"), all);
        assertTrue(found.get(4).startsWith("gap-left warning"), all);
    }

    @Test
    void aRowOfAProgressReportIsHeldAgainstItsEntry() {
        ProgressReport data = ProgressReport.builder()
                .fiscalYear(FiscalYear.of(2566))
                .addEntry(ProgressEntry.builder()
                        .title("ข่าวประชาสัมพันธ์")
                        .status(ProgressStatus.UNDER_WAY)
                        .build())
                .addEntry(ProgressEntry.builder()
                        .title("แผนการดำเนินงาน")
                        .status(ProgressStatus.DONE)
                        .build())
                .addEntry(ProgressEntry.builder()
                        .title("ข้อมูลพื้นฐาน")
                        .status(ProgressStatus.NOT_STARTED)
                        .build())
                .build();
        Typed typed = new Typed()
                .table(
                        "ประเด็น/มาตรการ|ผู้รับผิดชอบ|สถานะ|ผลการดำเนินการ",
                        "ข่าวประชาสัมพันธ์ (ข้อ o7)|สำนักปลัด|✓ ดำเนินการแล้ว|",
                        "ตัวชี้วัดที่ 9 -ข้อมูลพื้นฐาน|สำนักปลัด|อยู่ระหว่างดำเนินการ|");
        List<String> found = Typed.found(Proofreader.progress(data), typed.docx());
        String all = String.join("\n", found);
        assertEquals(3, found.size(), all);
        assertTrue(found.get(0).equals("row-missing warning | ทั้งเอกสาร | ไม่พบแถวของ \"แผนการดำเนินงาน\""), all);
        assertTrue(
                found.get(1).startsWith("status-differs error | ตารางที่ 1 แถวที่ 2")
                        && found.get(1).endsWith("ข้อมูลคือ อยู่ระหว่างดำเนินการ"),
                all);
        assertTrue(found.get(2).startsWith("status-differs warning"), all);
    }

    @Test
    void theRestOfARowOnTheNextPageIsDoubtedOnly() {
        Typed typed = issues().table("มาตรการ|ผู้รับผิดชอบ|ขั้นตอน", "จัดทำคู่มือ|สำนักปลัด|1. แต่งตั้ง")
                .table("มาตรการ|ผู้รับผิดชอบ|ขั้นตอน", "คู่มือและเผยแพร่||2. รายงาน", "จัดประชุม||1. ประชุม");
        List<String> found = Typed.found(analysis(), typed.docx());
        String all = String.join("\n", found);
        assertEquals(2, found.size(), all);
        assertTrue(found.get(0).startsWith("no-owner warning"), all);
        assertTrue(found.get(1).startsWith("no-owner error"), all);
    }
}
