package io.github.openita.core.nacc;

import static io.github.openita.core.nacc.NaccForm.ofLastYear;
import static io.github.openita.core.nacc.NaccForm.ofThisYear;
import static io.github.openita.core.nacc.Topics.ANNUAL_REPORT;
import static io.github.openita.core.nacc.Topics.ANTI_CORRUPTION_PLAN;
import static io.github.openita.core.nacc.Topics.ANTI_CORRUPTION_REPORT;
import static io.github.openita.core.nacc.Topics.BRIBERY_RISK;
import static io.github.openita.core.nacc.Topics.COMPLAINT_CHANNEL;
import static io.github.openita.core.nacc.Topics.COMPLAINT_GUIDE;
import static io.github.openita.core.nacc.Topics.COMPLAINT_STATS;
import static io.github.openita.core.nacc.Topics.CONTACT_OF_2568;
import static io.github.openita.core.nacc.Topics.ETHICS_CODE_AND_DRIVE;
import static io.github.openita.core.nacc.Topics.EXECUTIVES;
import static io.github.openita.core.nacc.Topics.E_SERVICE;
import static io.github.openita.core.nacc.Topics.GIFT_REPORT;
import static io.github.openita.core.nacc.Topics.HR_PLAN;
import static io.github.openita.core.nacc.Topics.HR_REPORT;
import static io.github.openita.core.nacc.Topics.MEASURES;
import static io.github.openita.core.nacc.Topics.MEASURES_REPORT;
import static io.github.openita.core.nacc.Topics.NEWS;
import static io.github.openita.core.nacc.Topics.NO_GIFT_DECLARATION_AND_CULTURE;
import static io.github.openita.core.nacc.Topics.PARTICIPATION;
import static io.github.openita.core.nacc.Topics.PLAN_AND_PROGRESS;
import static io.github.openita.core.nacc.Topics.PROCUREMENT_ANNUAL;
import static io.github.openita.core.nacc.Topics.PROCUREMENT_LIST_AND_PROGRESS;
import static io.github.openita.core.nacc.Topics.REQUEST_MANUAL;
import static io.github.openita.core.nacc.Topics.RISK_MANAGEMENT;
import static io.github.openita.core.nacc.Topics.SERVICE_STATS;
import static io.github.openita.core.nacc.Topics.STRATEGIC_PLAN;
import static io.github.openita.core.nacc.Topics.STRUCTURE_AND_DUTIES;
import static io.github.openita.core.nacc.Topics.WORK_MANUAL;
import static io.github.openita.core.words.Basis.INFERRED;
import static io.github.openita.core.words.Basis.OFFICIAL;
import static io.github.openita.core.words.Basis.PRACTICE;
import static io.github.openita.core.words.Basis.PROVED;
import static io.github.openita.core.words.Basis.UNVERIFIED;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.Tool;
import java.util.Map;

/** The assessment of fiscal year 2568. */
final class Nacc2568 {

    static final Edition EDITION = new NaccForm(2568)
            .weights(30, 30, 40, PROVED)
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
            .otherGrouping(INFERRED, Map.of("9.1", "o1-o4", "9.2", "o5-o11"))
            .group("9.1", "ข้อมูลพื้นฐาน", "o1-o3")
            .item("o1", "โครงสร้างและอำนาจหน้าที่", OFFICIAL, STRUCTURE_AND_DUTIES.on(OFFICIAL))
            .item("o2", "ข้อมูลผู้บริหาร", OFFICIAL, EXECUTIVES.on(OFFICIAL))
            .item(
                    "o3",
                    "ข้อมูลการติดต่อ",
                    OFFICIAL,
                    CONTACT_OF_2568.on(OFFICIAL, OFFICIAL, OFFICIAL, INFERRED, OFFICIAL))
            .group("9.2", "การบริหารงาน", "o4-o11")
            .item("o4", "ข่าวประชาสัมพันธ์", OFFICIAL, NEWS.on(INFERRED))
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
                    OFFICIAL,
                    REQUEST_MANUAL.on(OFFICIAL).none(OFFICIAL))
            .item("o10", "E-Service", PRACTICE, E_SERVICE.on(INFERRED))
            .item("o11", "ข้อมูลสถิติการให้บริการ", PRACTICE, SERVICE_STATS.on(PRACTICE), ofLastYear(PRACTICE))
            .group("9.3", "การจัดซื้อจัดจ้าง", "o12-o13")
            .item(
                    "o12",
                    "รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
                    PRACTICE,
                    PROCUREMENT_LIST_AND_PROGRESS.on(INFERRED),
                    ofThisYear(PRACTICE))
            .item(
                    "o13",
                    "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี",
                    PRACTICE,
                    PROCUREMENT_ANNUAL.on(UNVERIFIED),
                    ofLastYear(PRACTICE))
            .group("9.4", "การบริหารและพัฒนาทรัพยากรบุคคล", "o14-o16")
            .item("o14", "แผนการบริหารและพัฒนาทรัพยากรบุคคล", PRACTICE, HR_PLAN.on(UNVERIFIED), ofThisYear(PRACTICE))
            .item(
                    "o15",
                    "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี",
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
                    "o16",
                    "ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม",
                    PRACTICE,
                    ETHICS_CODE_AND_DRIVE.on(PRACTICE, INFERRED, INFERRED, INFERRED),
                    ofThisYear(PRACTICE))
            .group("9.5", "การส่งเสริมความโปร่งใส", "o17-o20")
            .item(
                    "o17",
                    "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
                    PRACTICE,
                    COMPLAINT_GUIDE.on(INFERRED))
            .item("o18", "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", PRACTICE, COMPLAINT_CHANNEL.on(INFERRED))
            .item(
                    "o19",
                    "ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
                    PRACTICE,
                    COMPLAINT_STATS.on(INFERRED),
                    ofLastYear(PRACTICE))
            .item("o20", "การเปิดโอกาสให้เกิดการมีส่วนร่วม", PRACTICE, PARTICIPATION.on(INFERRED), ofThisYear(PRACTICE))
            .group("10.1", "การดำเนินการเพื่อป้องกันการทุจริต", "o21-o24")
            .item(
                    "o21",
                    "ประกาศเจตนารมณ์และการสร้างวัฒนธรรมตามนโยบาย No Gift Policy จากการปฏิบัติหน้าที่",
                    PRACTICE,
                    NO_GIFT_DECLARATION_AND_CULTURE.on(INFERRED),
                    ofThisYear(PRACTICE))
            .item("o22", "รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา", PRACTICE, GIFT_REPORT.on(PRACTICE))
            .item(
                    "o23",
                    "การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบนจากการดำเนินงานตามภารกิจของหน่วยงาน",
                    PRACTICE,
                    BRIBERY_RISK.on(INFERRED),
                    ofThisYear(PRACTICE))
            .item(
                    "o24",
                    "รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ",
                    PRACTICE,
                    RISK_MANAGEMENT.on(UNVERIFIED),
                    ofLastYear(PRACTICE))
            .group("10.2", "มาตรการภายในเพื่อป้องกันการทุจริต", "o25-o28")
            .item(
                    "o25",
                    "แผนปฏิบัติการป้องกันการทุจริต",
                    PRACTICE,
                    ANTI_CORRUPTION_PLAN.on(INFERRED),
                    ofThisYear(PRACTICE))
            .item(
                    "o26",
                    "รายงานผลการดำเนินการป้องกันการทุจริต",
                    PRACTICE,
                    ANTI_CORRUPTION_REPORT.on(INFERRED),
                    ofLastYear(PRACTICE))
            .item(
                    "o27",
                    "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                    PRACTICE,
                    MEASURES.on(PRACTICE),
                    ofThisYear(PRACTICE))
            .item(
                    "o28",
                    "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                    PRACTICE,
                    MEASURES_REPORT.on(INFERRED),
                    ofLastYear(PRACTICE))
            .edition();

    private Nacc2568() {}
}
