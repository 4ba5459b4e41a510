package io.github.openita.core.nacc;

import static io.github.openita.core.nacc.NaccForm.ofLastYear;
import static io.github.openita.core.nacc.NaccForm.ofThisYear;
import static io.github.openita.core.nacc.Topics.ANNUAL_REPORT;
import static io.github.openita.core.nacc.Topics.ANTI_CORRUPTION_PLAN;
import static io.github.openita.core.nacc.Topics.ANTI_CORRUPTION_REPORT;
import static io.github.openita.core.nacc.Topics.COMPLAINT_CHANNEL;
import static io.github.openita.core.nacc.Topics.COMPLAINT_GUIDE;
import static io.github.openita.core.nacc.Topics.COMPLAINT_STATS;
import static io.github.openita.core.nacc.Topics.CONTACT_AND_INQUIRY;
import static io.github.openita.core.nacc.Topics.ETHICS_CODE_AND_DRIVE;
import static io.github.openita.core.nacc.Topics.EXECUTIVES;
import static io.github.openita.core.nacc.Topics.E_SERVICE_OF_2569;
import static io.github.openita.core.nacc.Topics.HR_CRITERIA_AND_PLAN;
import static io.github.openita.core.nacc.Topics.HR_REPORT;
import static io.github.openita.core.nacc.Topics.MEASURES_REPORT;
import static io.github.openita.core.nacc.Topics.NEWS;
import static io.github.openita.core.nacc.Topics.NO_GIFT_DRIVE;
import static io.github.openita.core.nacc.Topics.PARTICIPATION;
import static io.github.openita.core.nacc.Topics.PLAN_AND_PROGRESS;
import static io.github.openita.core.nacc.Topics.PROCUREMENT_ANNUAL;
import static io.github.openita.core.nacc.Topics.PROCUREMENT_MONTHLY;
import static io.github.openita.core.nacc.Topics.REQUEST_MANUAL;
import static io.github.openita.core.nacc.Topics.RISK_ASSESSMENT;
import static io.github.openita.core.nacc.Topics.RISK_MANAGEMENT;
import static io.github.openita.core.nacc.Topics.STRATEGIC_PLAN;
import static io.github.openita.core.nacc.Topics.STRUCTURE_AND_DUTIES;
import static io.github.openita.core.nacc.Topics.TO_ORGANISATION;
import static io.github.openita.core.nacc.Topics.WORK_MANUAL;
import static io.github.openita.core.words.Basis.INFERRED;
import static io.github.openita.core.words.Basis.OFFICIAL;
import static io.github.openita.core.words.Basis.PRACTICE;
import static io.github.openita.core.words.Basis.UNVERIFIED;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.Tool;
import java.util.Map;

/** The assessment of fiscal year 2569. */
final class Nacc2569 {

    static final Edition EDITION = new NaccForm(2569)
            .weights(30, 30, 40, INFERRED)
            .eitInTwoParts(INFERRED)
            .bands()
            .targetGates("overall and IIT, EIT@public, EIT@survey, OIT each")
            .indicator(1, Tool.IIT, "การปฏิบัติหน้าที่", "")
            .indicator(2, Tool.IIT, "การใช้งบประมาณ", "")
            .indicator(3, Tool.IIT, "การใช้อำนาจ", "")
            .indicator(4, Tool.IIT, "การใช้ทรัพย์สินของราชการ", "")
            .indicator(5, Tool.IIT, "การแก้ไขปัญหาการทุจริต", "")
            .indicator(6, Tool.EIT, "คุณภาพการดำเนินงาน", "")
            .indicator(7, Tool.EIT, "ประสิทธิภาพการสื่อสาร", "")
            .indicator(8, Tool.EIT, "การปรับปรุงการทำงาน", "")
            .indicator(9, Tool.OIT, "การเปิดเผยข้อมูล", "")
            .indicator(10, Tool.OIT, "การป้องกันการทุจริต", "")
            .grouping(INFERRED)
            .otherGrouping(INFERRED, Map.of("9.1", "o1-o4", "9.2", "o5-o10"))
            .group("9.1", "ข้อมูลพื้นฐาน", "o1-o3")
            .item("o1", "โครงสร้าง หน้าที่และอำนาจ", PRACTICE, STRUCTURE_AND_DUTIES.on(INFERRED))
            .item("o2", "ข้อมูลผู้บริหาร", PRACTICE, EXECUTIVES.on(INFERRED))
            .item("o3", "ข้อมูลการติดต่อและช่องทางการสอบถาม", PRACTICE, CONTACT_AND_INQUIRY.on(INFERRED))
            .group("9.2", "การบริหารงาน", "o4-o10")
            .item("o4", "ข่าวประชาสัมพันธ์", PRACTICE, NEWS.on(INFERRED))
            .item("o5", "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", PRACTICE, STRATEGIC_PLAN.on(INFERRED))
            .item(
                    "o6",
                    "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี",
                    PRACTICE,
                    PLAN_AND_PROGRESS.on(INFERRED),
                    ofThisYear(PRACTICE))
            .item("o7", "รายงานผลการดำเนินงานประจำปี", PRACTICE, ANNUAL_REPORT.on(INFERRED), ofLastYear(PRACTICE))
            .item("o8", "คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่", PRACTICE, WORK_MANUAL.on(INFERRED))
            .item(
                    "o9",
                    "คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ",
                    PRACTICE,
                    REQUEST_MANUAL.on(INFERRED))
            .item("o10", "ระบบการให้บริการผ่านช่องทางออนไลน์ (E-Service)", PRACTICE, E_SERVICE_OF_2569.on(PRACTICE))
            .group("9.3", "การจัดซื้อจัดจ้าง", "o11-o12")
            .item(
                    "o11",
                    "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน",
                    PRACTICE,
                    PROCUREMENT_MONTHLY.on(INFERRED),
                    ofThisYear(PRACTICE))
            .item(
                    "o12",
                    "รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุของหน่วยงาน",
                    PRACTICE,
                    PROCUREMENT_ANNUAL.on(UNVERIFIED, INFERRED, INFERRED),
                    ofLastYear(PRACTICE))
            .group("9.4", "การบริหารและพัฒนาทรัพยากรบุคคล", "o13-o15")
            .item(
                    "o13",
                    "หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล",
                    PRACTICE,
                    HR_CRITERIA_AND_PLAN.on(PRACTICE, PRACTICE, UNVERIFIED, UNVERIFIED, UNVERIFIED),
                    ofThisYear(PRACTICE))
            .item(
                    "o14",
                    "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล",
                    PRACTICE,
                    HR_REPORT.on(
                            UNVERIFIED,
                            UNVERIFIED,
                            INFERRED,
                            INFERRED,
                            UNVERIFIED,
                            INFERRED,
                            UNVERIFIED,
                            UNVERIFIED,
                            INFERRED),
                    ofLastYear(PRACTICE))
            .item(
                    "o15",
                    "ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม",
                    PRACTICE,
                    ETHICS_CODE_AND_DRIVE.on(PRACTICE),
                    ofThisYear(PRACTICE))
            .group("9.5", "การส่งเสริมความโปร่งใส", "o16-o19")
            .item(
                    "o16",
                    "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
                    PRACTICE,
                    COMPLAINT_GUIDE.on(INFERRED))
            .item("o17", "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", PRACTICE, COMPLAINT_CHANNEL.on(INFERRED))
            .item(
                    "o18",
                    "ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
                    PRACTICE,
                    COMPLAINT_STATS.on(INFERRED),
                    ofLastYear(PRACTICE))
            .item(
                    "o19",
                    "ผลการเปิดโอกาสให้มีส่วนร่วมในการดำเนินงาน",
                    PRACTICE,
                    PARTICIPATION.on(INFERRED),
                    ofThisYear(PRACTICE))
            .group("10.1", "การดำเนินการเพื่อป้องกันการทุจริต", "o20-o22")
            .item(
                    "o20",
                    "การขับเคลื่อนนโยบาย No Gift Policy จากการปฏิบัติหน้าที่และการเสริมสร้างความรู้เกี่ยวกับหลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยาของเจ้าพนักงานของรัฐ",
                    PRACTICE,
                    NO_GIFT_DRIVE.on(PRACTICE),
                    ofThisYear(PRACTICE))
            .item(
                    "o21",
                    "การประเมินความเสี่ยงการทุจริตในหน่วยงานภาครัฐ",
                    PRACTICE,
                    RISK_ASSESSMENT.on(UNVERIFIED),
                    ofThisYear(PRACTICE))
            .item(
                    "o22",
                    "รายงานผลการดำเนินการตามแผนบริหารจัดการความเสี่ยงการทุจริตของหน่วยงาน",
                    PRACTICE,
                    RISK_MANAGEMENT.on(UNVERIFIED),
                    ofLastYear(PRACTICE))
            .group("10.2", "มาตรการภายในเพื่อป้องกันการทุจริต", "o23-o26")
            .item(
                    "o23",
                    "แผนปฏิบัติการป้องกันการทุจริต",
                    PRACTICE,
                    ANTI_CORRUPTION_PLAN.on(INFERRED),
                    ofThisYear(PRACTICE))
            .item(
                    "o24",
                    "รายงานผลการดำเนินการป้องกันการทุจริต",
                    PRACTICE,
                    ANTI_CORRUPTION_REPORT.on(INFERRED),
                    ofLastYear(PRACTICE))
            .item(
                    "o25",
                    "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร",
                    OFFICIAL,
                    TO_ORGANISATION.on(PRACTICE),
                    ofThisYear(PRACTICE))
            .item(
                    "o26",
                    "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                    PRACTICE,
                    MEASURES_REPORT.on(INFERRED),
                    ofLastYear(PRACTICE))
            .edition();

    private Nacc2569() {}
}
