package io.github.openita.core.nacc;

import static io.github.openita.core.nacc.NaccForm.ofLastYear;
import static io.github.openita.core.nacc.NaccForm.ofThisYear;
import static io.github.openita.core.nacc.Topics.ANNUAL_PLAN;
import static io.github.openita.core.nacc.Topics.ANNUAL_REPORT;
import static io.github.openita.core.nacc.Topics.ANTI_CORRUPTION_PLAN;
import static io.github.openita.core.nacc.Topics.ANTI_CORRUPTION_REPORT;
import static io.github.openita.core.nacc.Topics.ANTI_CORRUPTION_SIX;
import static io.github.openita.core.nacc.Topics.COMPLAINT_CHANNEL;
import static io.github.openita.core.nacc.Topics.COMPLAINT_GUIDE;
import static io.github.openita.core.nacc.Topics.COMPLAINT_STATS;
import static io.github.openita.core.nacc.Topics.CONTACT;
import static io.github.openita.core.nacc.Topics.DUTIES;
import static io.github.openita.core.nacc.Topics.ETHICS_ASSESS;
import static io.github.openita.core.nacc.Topics.ETHICS_CODE_AND_RULES;
import static io.github.openita.core.nacc.Topics.ETHICS_DRIVE;
import static io.github.openita.core.nacc.Topics.EXECUTIVES_OF_2566;
import static io.github.openita.core.nacc.Topics.E_SERVICE;
import static io.github.openita.core.nacc.Topics.HR_CRITERIA;
import static io.github.openita.core.nacc.Topics.HR_POLICY;
import static io.github.openita.core.nacc.Topics.HR_PROGRESS;
import static io.github.openita.core.nacc.Topics.HR_REPORT_OLD;
import static io.github.openita.core.nacc.Topics.LAWS;
import static io.github.openita.core.nacc.Topics.MEASURES;
import static io.github.openita.core.nacc.Topics.MEASURES_REPORT;
import static io.github.openita.core.nacc.Topics.NEWS;
import static io.github.openita.core.nacc.Topics.NO_GIFT_CULTURE;
import static io.github.openita.core.nacc.Topics.NO_GIFT_DECLARATION;
import static io.github.openita.core.nacc.Topics.NO_GIFT_REPORT;
import static io.github.openita.core.nacc.Topics.PARTICIPATION_OLD;
import static io.github.openita.core.nacc.Topics.PRIVACY;
import static io.github.openita.core.nacc.Topics.PROCUREMENT_ANNUAL;
import static io.github.openita.core.nacc.Topics.PROCUREMENT_MONTHLY;
import static io.github.openita.core.nacc.Topics.PROCUREMENT_NOTICES;
import static io.github.openita.core.nacc.Topics.PROCUREMENT_PLAN;
import static io.github.openita.core.nacc.Topics.QA;
import static io.github.openita.core.nacc.Topics.RISK_ASSESSMENT;
import static io.github.openita.core.nacc.Topics.RISK_MANAGEMENT;
import static io.github.openita.core.nacc.Topics.SATISFACTION;
import static io.github.openita.core.nacc.Topics.SERVICE_MANUAL_OLD;
import static io.github.openita.core.nacc.Topics.SERVICE_STATS;
import static io.github.openita.core.nacc.Topics.SIX_MONTH_REPORT;
import static io.github.openita.core.nacc.Topics.SOCIAL;
import static io.github.openita.core.nacc.Topics.STRATEGIC_PLAN;
import static io.github.openita.core.nacc.Topics.STRUCTURE_OF_2566;
import static io.github.openita.core.nacc.Topics.WORK_MANUAL_OLD;
import static io.github.openita.core.words.Basis.INFERRED;
import static io.github.openita.core.words.Basis.OFFICIAL;
import static io.github.openita.core.words.Basis.PRACTICE;
import static io.github.openita.core.words.Basis.PROVED;
import static io.github.openita.core.words.Basis.UNVERIFIED;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.Tool;
import java.util.List;

/** The assessment of fiscal year 2566. */
final class Nacc2566 {

    static final Edition EDITION = new NaccForm(2566)
            .weights(30, 30, 40, PROVED)
            .eitInTwoParts(PROVED)
            .bands()
            .indicator(1, Tool.IIT, "การปฏิบัติหน้าที่", "i1-i6")
            .indicator(2, Tool.IIT, "การใช้งบประมาณ", "i7-i12")
            .indicator(3, Tool.IIT, "การใช้อำนาจ", "i13-i18")
            .indicator(4, Tool.IIT, "การใช้ทรัพย์สินของราชการ", "i19-i24")
            .indicator(5, Tool.IIT, "การแก้ไขปัญหาการทุจริต", "i25-i30")
            .indicator(6, Tool.EIT, "คุณภาพการดำเนินงาน", "e1-e5")
            .indicator(7, Tool.EIT, "ประสิทธิภาพการสื่อสาร", "e6-e10")
            .indicator(8, Tool.EIT, "การปรับปรุงระบบการทำงาน", "e11-e15")
            .indicator(9, Tool.OIT, "การเปิดเผยข้อมูล", "")
            .indicator(10, Tool.OIT, "การป้องกันการทุจริต", "")
            .questions(false, INFERRED, List.of())
            .questionsOfUnknownWording("i1-i30, e1-e15")
            .grouping(INFERRED)
            .group("9.1", "ข้อมูลพื้นฐาน", "o1-o10")
            .item("o1", "โครงสร้าง", OFFICIAL, STRUCTURE_OF_2566.on(OFFICIAL))
            .item("o2", "ข้อมูลผู้บริหาร", OFFICIAL, EXECUTIVES_OF_2566.on(OFFICIAL))
            .item("o3", "อำนาจหน้าที่", OFFICIAL, DUTIES.on(OFFICIAL))
            .item("o4", "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", OFFICIAL, STRATEGIC_PLAN.on(INFERRED))
            .item("o5", "ข้อมูลการติดต่อ", OFFICIAL, CONTACT.on(INFERRED))
            .item("o6", "กฎหมายที่เกี่ยวข้อง", OFFICIAL, LAWS.on(INFERRED))
            .item("o7", "ข่าวประชาสัมพันธ์", OFFICIAL, NEWS.on(INFERRED))
            .item("o8", "Q&A", OFFICIAL, QA.on(INFERRED))
            .item("o9", "Social Network", OFFICIAL, SOCIAL.on(INFERRED))
            .item("o10", "นโยบายคุ้มครองข้อมูลส่วนบุคคล", OFFICIAL, PRIVACY.on(UNVERIFIED))
            .group("9.2", "การบริหารงาน", "o11-o18")
            .item(
                    "o11",
                    "แผนดำเนินงานและการใช้งบประมาณประจำปี",
                    OFFICIAL,
                    ANNUAL_PLAN.on(OFFICIAL),
                    ofThisYear(OFFICIAL))
            .item(
                    "o12",
                    "รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน",
                    OFFICIAL,
                    SIX_MONTH_REPORT.on(OFFICIAL),
                    ofThisYear(OFFICIAL))
            .item("o13", "รายงานผลการดำเนินงานประจำปี", OFFICIAL, ANNUAL_REPORT.on(INFERRED), ofLastYear(PRACTICE))
            .item("o14", "คู่มือหรือมาตรฐานการปฏิบัติงาน", OFFICIAL, WORK_MANUAL_OLD.on(OFFICIAL))
            .item("o15", "คู่มือหรือมาตรฐานการให้บริการ", OFFICIAL, SERVICE_MANUAL_OLD.on(INFERRED))
            .item("o16", "ข้อมูลเชิงสถิติการให้บริการ", OFFICIAL, SERVICE_STATS.on(INFERRED))
            .item("o17", "รายงานผลการสำรวจความพึงพอใจการให้บริการ", OFFICIAL, SATISFACTION.on(INFERRED))
            .item("o18", "E-Service", OFFICIAL, E_SERVICE.on(INFERRED))
            .group("9.3", "การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", "o19-o22")
            .item(
                    "o19",
                    "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ",
                    OFFICIAL,
                    PROCUREMENT_PLAN.on(OFFICIAL),
                    ofThisYear(OFFICIAL))
            .item(
                    "o20",
                    "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
                    OFFICIAL,
                    PROCUREMENT_NOTICES.on(OFFICIAL),
                    ofThisYear(OFFICIAL))
            .item(
                    "o21",
                    "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน",
                    OFFICIAL,
                    PROCUREMENT_MONTHLY.on(OFFICIAL),
                    ofThisYear(OFFICIAL))
            .item(
                    "o22",
                    "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี",
                    OFFICIAL,
                    PROCUREMENT_ANNUAL.on(UNVERIFIED, INFERRED, INFERRED),
                    ofLastYear(PRACTICE))
            .group("9.4", "การบริหารและพัฒนาทรัพยากรบุคคล", "o23-o26")
            .item("o23", "นโยบายหรือแผนการบริหารทรัพยากรบุคคล", OFFICIAL, HR_POLICY.on(OFFICIAL), ofThisYear(OFFICIAL))
            .item(
                    "o24",
                    "การดำเนินการตามนโยบายหรือแผนการบริหารทรัพยากรบุคคล",
                    OFFICIAL,
                    HR_PROGRESS.on(OFFICIAL),
                    ofThisYear(OFFICIAL))
            .item(
                    "o25",
                    "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล",
                    OFFICIAL,
                    HR_CRITERIA.on(OFFICIAL, INFERRED, INFERRED, INFERRED, INFERRED))
            .item("o26", "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี", OFFICIAL, HR_REPORT_OLD.on(UNVERIFIED))
            .group("9.5", "การส่งเสริมความโปร่งใส", "o27-o30")
            .item(
                    "o27",
                    "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
                    OFFICIAL,
                    COMPLAINT_GUIDE.on(PRACTICE))
            .item("o28", "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", OFFICIAL, COMPLAINT_CHANNEL.on(PRACTICE))
            .item(
                    "o29",
                    "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
                    OFFICIAL,
                    COMPLAINT_STATS.on(INFERRED))
            .item("o30", "การเปิดโอกาสให้เกิดการมีส่วนร่วม", OFFICIAL, PARTICIPATION_OLD.on(INFERRED))
            .group("10.1", "การดำเนินการเพื่อป้องกันการทุจริต", "o31-o38")
            .item(
                    "o31",
                    "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่",
                    OFFICIAL,
                    NO_GIFT_DECLARATION.on(OFFICIAL),
                    ofThisYear(OFFICIAL))
            .item(
                    "o32",
                    "การสร้างวัฒนธรรม No Gift Policy",
                    OFFICIAL,
                    NO_GIFT_CULTURE.on(OFFICIAL),
                    ofThisYear(OFFICIAL))
            .item("o33", "รายงานผลตามนโยบาย No Gift Policy", OFFICIAL, NO_GIFT_REPORT.on(UNVERIFIED))
            .item(
                    "o34",
                    "การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี",
                    OFFICIAL,
                    RISK_ASSESSMENT.on(UNVERIFIED),
                    ofThisYear(INFERRED))
            .item(
                    "o35",
                    "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ",
                    OFFICIAL,
                    RISK_MANAGEMENT.on(UNVERIFIED))
            .item(
                    "o36",
                    "แผนปฏิบัติการป้องกันการทุจริต",
                    OFFICIAL,
                    ANTI_CORRUPTION_PLAN.on(INFERRED),
                    ofThisYear(INFERRED))
            .item(
                    "o37",
                    "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน",
                    OFFICIAL,
                    ANTI_CORRUPTION_SIX.on(INFERRED),
                    ofThisYear(INFERRED))
            .item(
                    "o38",
                    "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี",
                    OFFICIAL,
                    ANTI_CORRUPTION_REPORT.on(INFERRED),
                    ofLastYear(INFERRED))
            .group("10.2", "มาตรการภายในเพื่อป้องกันการทุจริต", "o39-o43")
            .item("o39", "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ", OFFICIAL, ETHICS_CODE_AND_RULES.on(OFFICIAL))
            .item("o40", "การขับเคลื่อนจริยธรรม", OFFICIAL, ETHICS_DRIVE.on(OFFICIAL), ofThisYear(OFFICIAL))
            .item("o41", "การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ", OFFICIAL, ETHICS_ASSESS.on(UNVERIFIED))
            .item(
                    "o42",
                    "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                    OFFICIAL,
                    MEASURES.on(INFERRED, PRACTICE, PRACTICE, INFERRED, INFERRED, PRACTICE, PRACTICE, INFERRED),
                    ofThisYear(PRACTICE))
            .item(
                    "o43",
                    "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                    OFFICIAL,
                    MEASURES_REPORT.on(PRACTICE),
                    ofThisYear(PRACTICE))
            .edition();

    private Nacc2566() {}
}
