package io.github.openita.core.nacc;

import static io.github.openita.core.nacc.NaccForm.ofLastYear;
import static io.github.openita.core.nacc.NaccForm.ofThisYear;
import static io.github.openita.core.nacc.Topics.ANNUAL_PLAN;
import static io.github.openita.core.nacc.Topics.ANNUAL_REPORT;
import static io.github.openita.core.nacc.Topics.ANTI_CORRUPTION_PLAN;
import static io.github.openita.core.nacc.Topics.ANTI_CORRUPTION_REPORT;
import static io.github.openita.core.nacc.Topics.ANTI_CORRUPTION_SIX;
import static io.github.openita.core.nacc.Topics.BUDGET_PLAN;
import static io.github.openita.core.nacc.Topics.BUDGET_REPORT;
import static io.github.openita.core.nacc.Topics.BUDGET_SIX;
import static io.github.openita.core.nacc.Topics.COMPLAINT_CHANNEL;
import static io.github.openita.core.nacc.Topics.COMPLAINT_GUIDE;
import static io.github.openita.core.nacc.Topics.COMPLAINT_STATS;
import static io.github.openita.core.nacc.Topics.CONTACT;
import static io.github.openita.core.nacc.Topics.CULTURE;
import static io.github.openita.core.nacc.Topics.DUTIES;
import static io.github.openita.core.nacc.Topics.EXECUTIVES_OLD;
import static io.github.openita.core.nacc.Topics.EXEC_PARTICIPATION;
import static io.github.openita.core.nacc.Topics.E_SERVICE;
import static io.github.openita.core.nacc.Topics.FEEDBACK_CHANNEL;
import static io.github.openita.core.nacc.Topics.HR_CRITERIA;
import static io.github.openita.core.nacc.Topics.HR_POLICY;
import static io.github.openita.core.nacc.Topics.HR_POLICY_ACTIONS;
import static io.github.openita.core.nacc.Topics.HR_REPORT_OLD;
import static io.github.openita.core.nacc.Topics.LAWS;
import static io.github.openita.core.nacc.Topics.MEASURES;
import static io.github.openita.core.nacc.Topics.MEASURES_REPORT;
import static io.github.openita.core.nacc.Topics.NEWS;
import static io.github.openita.core.nacc.Topics.NO_GIFT_POLICY;
import static io.github.openita.core.nacc.Topics.PARTICIPATION_OLD;
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
import static io.github.openita.core.nacc.Topics.STRUCTURE;
import static io.github.openita.core.nacc.Topics.WORK_MANUAL_OLD;
import static io.github.openita.core.words.Basis.INFERRED;
import static io.github.openita.core.words.Basis.OFFICIAL;
import static io.github.openita.core.words.Basis.PRACTICE;
import static io.github.openita.core.words.Basis.UNVERIFIED;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.Tool;

/** The assessment of fiscal year 2565. */
final class Nacc2565 {

    static final Edition EDITION = new NaccForm(2565)
            .weights(30, 30, 40, INFERRED)
            .letters()
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
            .questions(true, INFERRED, OldSurvey.internal(INFERRED))
            .questions(OldSurvey.external(PRACTICE, INFERRED))
            .questionsOfUnknownWording("e1-e5, e11-e15")
            .grouping(OFFICIAL)
            .group("9.1", "ข้อมูลพื้นฐาน", "o1-o9")
            .item("o1", "โครงสร้าง", OFFICIAL, STRUCTURE.on(INFERRED))
            .item("o2", "ข้อมูลผู้บริหาร", OFFICIAL, EXECUTIVES_OLD.on(INFERRED))
            .item("o3", "อำนาจหน้าที่", OFFICIAL, DUTIES.on(INFERRED))
            .item("o4", "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", OFFICIAL, STRATEGIC_PLAN.on(INFERRED))
            .item("o5", "ข้อมูลการติดต่อ", OFFICIAL, CONTACT.on(INFERRED))
            .item("o6", "กฎหมายที่เกี่ยวข้อง", OFFICIAL, LAWS.on(INFERRED))
            .item("o7", "ข่าวประชาสัมพันธ์", OFFICIAL, NEWS.on(INFERRED))
            .item("o8", "Q&A", OFFICIAL, QA.on(INFERRED))
            .item("o9", "Social Network", OFFICIAL, SOCIAL.on(INFERRED))
            .group("9.2", "การบริหารงาน", "o10-o17")
            .item("o10", "แผนดำเนินงานประจำปี", OFFICIAL, ANNUAL_PLAN.on(INFERRED), ofThisYear(INFERRED))
            .item(
                    "o11",
                    "รายงานการกำกับติดตามการดำเนินงานประจำปี รอบ 6 เดือน",
                    OFFICIAL,
                    SIX_MONTH_REPORT.on(INFERRED),
                    ofThisYear(INFERRED))
            .item("o12", "รายงานผลการดำเนินงานประจำปี", OFFICIAL, ANNUAL_REPORT.on(INFERRED), ofLastYear(INFERRED))
            .item("o13", "คู่มือหรือมาตรฐานการปฏิบัติงาน", OFFICIAL, WORK_MANUAL_OLD.on(INFERRED))
            .item("o14", "คู่มือหรือมาตรฐานการให้บริการ", OFFICIAL, SERVICE_MANUAL_OLD.on(INFERRED))
            .item("o15", "ข้อมูลเชิงสถิติการให้บริการ", OFFICIAL, SERVICE_STATS.on(INFERRED))
            .item(
                    "o16",
                    "รายงานผลการสำรวจความพึงพอใจการให้บริการ",
                    OFFICIAL,
                    SATISFACTION.on(INFERRED),
                    ofLastYear(PRACTICE))
            .item("o17", "E-Service", OFFICIAL, E_SERVICE.on(INFERRED))
            .group("9.3", "การบริหารเงินงบประมาณ", "o18-o24")
            .item("o18", "แผนการใช้จ่ายงบประมาณประจำปี", OFFICIAL, BUDGET_PLAN.on(INFERRED), ofThisYear(PRACTICE))
            .item(
                    "o19",
                    "รายงานการกำกับติดตามการใช้จ่ายงบประมาณประจำปี รอบ 6 เดือน",
                    OFFICIAL,
                    BUDGET_SIX.on(INFERRED),
                    ofThisYear(PRACTICE))
            .item(
                    "o20",
                    "รายงานผลการใช้จ่ายงบประมาณประจำปี",
                    OFFICIAL,
                    BUDGET_REPORT.on(INFERRED, UNVERIFIED, UNVERIFIED),
                    ofLastYear(PRACTICE))
            .item(
                    "o21",
                    "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ",
                    OFFICIAL,
                    PROCUREMENT_PLAN.on(INFERRED),
                    ofThisYear(INFERRED))
            .item(
                    "o22",
                    "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
                    OFFICIAL,
                    PROCUREMENT_NOTICES.on(INFERRED))
            .item("o23", "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน", OFFICIAL, PROCUREMENT_MONTHLY.on(INFERRED))
            .item(
                    "o24",
                    "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี",
                    OFFICIAL,
                    PROCUREMENT_ANNUAL.on(UNVERIFIED, INFERRED, INFERRED),
                    ofLastYear(PRACTICE))
            .group("9.4", "การบริหารและพัฒนาทรัพยากรบุคคล", "o25-o28")
            .item("o25", "นโยบายการบริหารทรัพยากรบุคคล", OFFICIAL, HR_POLICY.on(INFERRED))
            .item("o26", "การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล", OFFICIAL, HR_POLICY_ACTIONS.on(UNVERIFIED))
            .item("o27", "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล", OFFICIAL, HR_CRITERIA.on(INFERRED))
            .item("o28", "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี", OFFICIAL, HR_REPORT_OLD.on(UNVERIFIED))
            .group("9.5", "การส่งเสริมความโปร่งใส", "o29-o33")
            .item(
                    "o29",
                    "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
                    OFFICIAL,
                    COMPLAINT_GUIDE.on(INFERRED))
            .item("o30", "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", OFFICIAL, COMPLAINT_CHANNEL.on(INFERRED))
            .item(
                    "o31",
                    "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
                    OFFICIAL,
                    COMPLAINT_STATS.on(INFERRED))
            .item("o32", "ช่องทางการรับฟังความคิดเห็น", OFFICIAL, FEEDBACK_CHANNEL.on(UNVERIFIED))
            .item("o33", "การเปิดโอกาสให้เกิดการมีส่วนร่วม", OFFICIAL, PARTICIPATION_OLD.on(INFERRED))
            .group("10.1", "การดำเนินการเพื่อป้องกันการทุจริต", "o34-o41")
            .item(
                    "o34",
                    "นโยบายไม่รับของขวัญ (No Gift Policy)",
                    OFFICIAL,
                    NO_GIFT_POLICY.on(PRACTICE),
                    ofThisYear(PRACTICE))
            .item("o35", "การมีส่วนร่วมของผู้บริหาร", OFFICIAL, EXEC_PARTICIPATION.on(INFERRED))
            .item(
                    "o36",
                    "การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี",
                    OFFICIAL,
                    RISK_ASSESSMENT.on(UNVERIFIED),
                    ofThisYear(PRACTICE))
            .item(
                    "o37",
                    "การดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ",
                    OFFICIAL,
                    RISK_MANAGEMENT.on(UNVERIFIED))
            .item("o38", "การเสริมสร้างวัฒนธรรมองค์กร", OFFICIAL, CULTURE.on(UNVERIFIED))
            .item("o39", "แผนปฏิบัติการป้องกันการทุจริต", OFFICIAL, ANTI_CORRUPTION_PLAN.on(INFERRED))
            .item(
                    "o40",
                    "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน",
                    OFFICIAL,
                    ANTI_CORRUPTION_SIX.on(INFERRED),
                    ofThisYear(INFERRED))
            .item(
                    "o41",
                    "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี",
                    OFFICIAL,
                    ANTI_CORRUPTION_REPORT.on(INFERRED),
                    ofLastYear(INFERRED))
            .group("10.2", "มาตรการภายในเพื่อป้องกันการทุจริต", "o42-o43")
            .item(
                    "o42",
                    "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                    OFFICIAL,
                    MEASURES.on(INFERRED),
                    ofThisYear(PRACTICE))
            .item(
                    "o43",
                    "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                    OFFICIAL,
                    MEASURES_REPORT.on(PRACTICE),
                    ofThisYear(PRACTICE))
            .edition();

    private Nacc2565() {}
}
