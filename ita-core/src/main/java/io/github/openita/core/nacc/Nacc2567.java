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
import static io.github.openita.core.nacc.Topics.CONTACT;
import static io.github.openita.core.nacc.Topics.DUTIES_OF_2567;
import static io.github.openita.core.nacc.Topics.ETHICS_CODE;
import static io.github.openita.core.nacc.Topics.ETHICS_DRIVE;
import static io.github.openita.core.nacc.Topics.EXECUTIVES;
import static io.github.openita.core.nacc.Topics.E_SERVICE_OF_2567;
import static io.github.openita.core.nacc.Topics.GIFT_REPORT;
import static io.github.openita.core.nacc.Topics.HR_PLAN;
import static io.github.openita.core.nacc.Topics.HR_REPORT;
import static io.github.openita.core.nacc.Topics.MEASURES;
import static io.github.openita.core.nacc.Topics.MEASURES_REPORT;
import static io.github.openita.core.nacc.Topics.NEWS;
import static io.github.openita.core.nacc.Topics.NO_GIFT_CULTURE;
import static io.github.openita.core.nacc.Topics.NO_GIFT_DECLARATION;
import static io.github.openita.core.nacc.Topics.NO_GIFT_REPORT;
import static io.github.openita.core.nacc.Topics.PARTICIPATION;
import static io.github.openita.core.nacc.Topics.PLAN_AND_PROGRESS;
import static io.github.openita.core.nacc.Topics.PROCUREMENT_ANNUAL;
import static io.github.openita.core.nacc.Topics.PROCUREMENT_LIST;
import static io.github.openita.core.nacc.Topics.PROCUREMENT_NOTICES;
import static io.github.openita.core.nacc.Topics.PROCUREMENT_PROGRESS;
import static io.github.openita.core.nacc.Topics.QA;
import static io.github.openita.core.nacc.Topics.RISK_MANAGEMENT;
import static io.github.openita.core.nacc.Topics.SERVICE_MANUAL;
import static io.github.openita.core.nacc.Topics.SERVICE_STATS;
import static io.github.openita.core.nacc.Topics.STRATEGIC_PLAN;
import static io.github.openita.core.nacc.Topics.STRUCTURE_OF_2566;
import static io.github.openita.core.nacc.Topics.WORK_MANUAL;
import static io.github.openita.core.words.Basis.ASSESSOR;
import static io.github.openita.core.words.Basis.INFERRED;
import static io.github.openita.core.words.Basis.OFFICIAL;
import static io.github.openita.core.words.Basis.PRACTICE;
import static io.github.openita.core.words.Basis.PROVED;
import static io.github.openita.core.words.Basis.UNKNOWN;
import static io.github.openita.core.words.Basis.UNVERIFIED;

import io.github.openita.core.edition.Choice;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.ImmutableQuestion;
import io.github.openita.core.edition.Question;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.util.List;
import java.util.Optional;

/** The assessment of fiscal year 2567. */
final class Nacc2567 {

    private static final int[] RISING = {0, 20, 40, 60, 80, 100};
    private static final int[] FALLING = {100, 80, 60, 40, 20, 0};
    private static final int[] FIRST_IS_BAD = {0, 100};
    private static final int[] FIRST_IS_GOOD = {100, 0};

    static final Edition EDITION = new NaccForm(2567)
            .weights(30, 30, 40, PROVED)
            .eitInTwoParts(PROVED)
            .bands()
            .targetGates("overall and IIT, EIT@public, EIT@survey, OIT each")
            .indicator(1, Tool.IIT, "การปฏิบัติหน้าที่", "i1-i3")
            .indicator(2, Tool.IIT, "การใช้งบประมาณ", "i4-i6")
            .indicator(3, Tool.IIT, "การใช้อำนาจ", "i7-i9")
            .indicator(4, Tool.IIT, "การใช้ทรัพย์สินของราชการ", "i10-i12")
            .indicator(5, Tool.IIT, "การแก้ไขปัญหาการทุจริต", "i13-i15")
            .indicator(6, Tool.EIT, "คุณภาพการดำเนินงาน", "e1-e3")
            .indicator(7, Tool.EIT, "ประสิทธิภาพการสื่อสาร", "e4-e6")
            .indicator(8, Tool.EIT, "การปรับปรุงการทำงาน", "e7-e9")
            .indicator(9, Tool.OIT, "การเปิดเผยข้อมูล", "")
            .indicator(10, Tool.OIT, "การป้องกันการทุจริต", "")
            .questions(true, PRACTICE, questions())
            .grouping(PROVED)
            .group("9.1", "ข้อมูลพื้นฐาน", "o1-o6")
            .item("o1", "โครงสร้าง", OFFICIAL, STRUCTURE_OF_2566.on(OFFICIAL))
            .item(
                    "o2",
                    "ข้อมูลผู้บริหาร",
                    OFFICIAL,
                    EXECUTIVES.on(OFFICIAL, OFFICIAL, OFFICIAL, OFFICIAL, OFFICIAL, OFFICIAL, INFERRED))
            .item("o3", "อำนาจหน้าที่", OFFICIAL, DUTIES_OF_2567.on(OFFICIAL))
            .item("o4", "ข้อมูลการติดต่อ", PRACTICE, CONTACT.on(INFERRED))
            .item("o5", "ข่าวประชาสัมพันธ์", PRACTICE, NEWS.on(INFERRED))
            .item("o6", "Q&A", PRACTICE, QA.on(ASSESSOR))
            .group("9.2", "การบริหารงาน", "o7-o13")
            .item("o7", "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน", PRACTICE, STRATEGIC_PLAN.on(INFERRED))
            .item(
                    "o8",
                    "แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี",
                    PRACTICE,
                    PLAN_AND_PROGRESS.on(INFERRED),
                    ofThisYear(INFERRED))
            .item("o9", "รายงานผลการดำเนินงานประจำปี", PRACTICE, ANNUAL_REPORT.on(INFERRED), ofLastYear(INFERRED))
            .item("o10", "คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่", OFFICIAL, WORK_MANUAL.on(PRACTICE))
            .item(
                    "o11",
                    "คู่มือหรือแนวทางการให้บริการสำหรับผู้รับบริการหรือผู้มาติดต่อ",
                    PRACTICE,
                    SERVICE_MANUAL.on(INFERRED))
            .item("o12", "ข้อมูลสถิติการให้บริการ", PRACTICE, SERVICE_STATS.on(INFERRED))
            .item("o13", "E-Service", PRACTICE, E_SERVICE_OF_2567.on(ASSESSOR))
            .group("9.3", "การจัดซื้อจัดจ้าง", "o14-o17")
            .item(
                    "o14",
                    "รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
                    PRACTICE,
                    PROCUREMENT_LIST.on(INFERRED, INFERRED, INFERRED, INFERRED, UNVERIFIED))
            .item(
                    "o15",
                    "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
                    PRACTICE,
                    PROCUREMENT_NOTICES.on(INFERRED))
            .item("o16", "ความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ", PRACTICE, PROCUREMENT_PROGRESS.on(INFERRED))
            .item(
                    "o17",
                    "รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี",
                    PRACTICE,
                    PROCUREMENT_ANNUAL.on(UNVERIFIED, ASSESSOR, ASSESSOR).none(ASSESSOR),
                    ofLastYear(INFERRED))
            .group("9.4", "การบริหารและพัฒนาทรัพยากรบุคคล", "o18-o21")
            .item("o18", "แผนการบริหารและพัฒนาทรัพยากรบุคคล", PRACTICE, HR_PLAN.on(UNVERIFIED), ofThisYear(INFERRED))
            .item(
                    "o19",
                    "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี",
                    PRACTICE,
                    HR_REPORT.on(
                            UNVERIFIED,
                            UNVERIFIED,
                            ASSESSOR,
                            ASSESSOR,
                            UNVERIFIED,
                            ASSESSOR,
                            UNVERIFIED,
                            UNVERIFIED,
                            ASSESSOR),
                    ofLastYear(ASSESSOR))
            .item("o20", "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ", PRACTICE, ETHICS_CODE.on(INFERRED))
            .item("o21", "การขับเคลื่อนจริยธรรม", PRACTICE, ETHICS_DRIVE.on(INFERRED))
            .group("9.5", "การส่งเสริมความโปร่งใส", "o22-o25")
            .item(
                    "o22",
                    "แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
                    PRACTICE,
                    COMPLAINT_GUIDE.on(INFERRED))
            .item("o23", "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", PRACTICE, COMPLAINT_CHANNEL.on(INFERRED))
            .item("o24", "ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", PRACTICE, COMPLAINT_STATS.on(INFERRED))
            .item("o25", "การเปิดโอกาสให้เกิดการมีส่วนร่วม", OFFICIAL, PARTICIPATION.on(OFFICIAL), ofThisYear(OFFICIAL))
            .group("10.1", "การดำเนินการเพื่อป้องกันการทุจริต", "o26-o31")
            .item(
                    "o26",
                    "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่",
                    PRACTICE,
                    NO_GIFT_DECLARATION.on(INFERRED),
                    ofThisYear(INFERRED))
            .item(
                    "o27",
                    "การสร้างวัฒนธรรม No Gift Policy",
                    PRACTICE,
                    NO_GIFT_CULTURE.on(INFERRED),
                    ofThisYear(INFERRED))
            .item("o28", "รายงานผลตามนโยบาย No Gift Policy", PRACTICE, NO_GIFT_REPORT.on(UNVERIFIED))
            .item("o29", "รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา", PRACTICE, GIFT_REPORT.on(INFERRED))
            .item(
                    "o30",
                    "การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน",
                    OFFICIAL,
                    BRIBERY_RISK.on(ASSESSOR),
                    ofThisYear(INFERRED))
            .item(
                    "o31",
                    "รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ",
                    PRACTICE,
                    RISK_MANAGEMENT.on(UNVERIFIED),
                    ofLastYear(INFERRED))
            .group("10.2", "มาตรการภายในเพื่อป้องกันการทุจริต", "o32-o35")
            .item(
                    "o32",
                    "แผนปฏิบัติการป้องกันการทุจริต",
                    PRACTICE,
                    ANTI_CORRUPTION_PLAN.on(INFERRED),
                    ofThisYear(INFERRED))
            .item(
                    "o33",
                    "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี",
                    PRACTICE,
                    ANTI_CORRUPTION_REPORT.on(INFERRED),
                    ofLastYear(INFERRED))
            .item(
                    "o34",
                    "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                    PRACTICE,
                    MEASURES.on(INFERRED),
                    ofThisYear(INFERRED))
            .item(
                    "o35",
                    "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
                    PRACTICE,
                    MEASURES_REPORT.on(INFERRED),
                    ofLastYear(INFERRED))
            .issueArea(1, "กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ", "i1-i3", "o7-o10")
            .issueArea(2, "การให้บริการและระบบ E-Service", "e1-e3, e7-e9", "o11-o13, o25")
            .issueArea(3, "ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ", "e4-e6", "o1-o6")
            .issueArea(4, "กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ", "i10-i12", "")
            .issueArea(5, "กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง", "i4-i6", "o14-o17")
            .issueArea(6, "กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล", "i7-i9", "o18-o21")
            .issueArea(7, "กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน", "i13-i15", "o22-o24, o26-o35")
            .recommend("i5", "o30")
            .recommend("i8", "o30", "o23")
            .recommend("e4", "9.1", "9.2", "9.3")
            .recommend("e5", "9.1", "9.2", "9.3")
            .recommend("e6", "o6")
            .recommend("e7", "o25")
            .recommend("e8", "o25", "o6")
            .recommend("e9", "o13")
            .edition();

    private Nacc2567() {}

    private static List<Question> questions() {
        return List.of(
                ask(
                        "i1",
                        PRACTICE,
                        "การปฏิบัติงานหรือให้บริการของเจ้าหน้าที่ในหน่วยงานของท่าน เป็นไปตามขั้นตอนและระยะเวลา มากน้อยเพียงใด",
                        RISING,
                        "ไม่เป็นไปตามที่กำหนด",
                        "เป็นไปตามที่กำหนด น้อยที่สุด",
                        "เป็นไปตามที่กำหนด น้อย",
                        "เป็นไปตามที่กำหนด ค่อนข้างมาก",
                        "เป็นไปตามที่กำหนด มาก",
                        "เป็นไปตามที่กำหนด มากที่สุด"),
                ask(
                        "i2",
                        PRACTICE,
                        "ในหน่วยงานของท่าน มีเจ้าหน้าที่ที่ปฏิบัติงานหรือให้บริการแก่ผู้มาติดต่อหรือผู้มารับบริการอย่างเท่าเทียมกัน มากน้อยเพียงใด",
                        RISING,
                        "เจ้าหน้าที่ทุกคนปฏิบัติงานอย่างไม่เท่าเทียม",
                        "มีสัดส่วนน้อยที่สุด",
                        "มีสัดส่วนน้อย",
                        "มีสัดส่วนค่อนข้างมาก",
                        "มีสัดส่วนมาก",
                        "มีสัดส่วนมากที่สุด"),
                ask(
                        "i3",
                        PRACTICE,
                        "เจ้าหน้าที่ในหน่วยงานของท่าน มีการเรียกรับสินบน เพื่อแลกกับการปฏิบัติงานหรือให้บริการ หรือไม่",
                        FIRST_IS_BAD,
                        "มี",
                        "ไม่มี"),
                ask(
                        "i4",
                        PRACTICE,
                        "หน่วยงานของท่าน ใช้จ่ายงบประมาณเป็นไปตามวัตถุประสงค์ มากน้อยเพียงใด",
                        RISING,
                        "ไม่เป็นไปตามวัตถุประสงค์",
                        "เป็นไปตามวัตถุประสงค์ น้อยที่สุด",
                        "เป็นไปตามวัตถุประสงค์ น้อย",
                        "เป็นไปตามวัตถุประสงค์ ค่อนข้างมาก",
                        "เป็นไปตามวัตถุประสงค์ มาก",
                        "เป็นไปตามวัตถุประสงค์ มากที่สุด"),
                ask(
                        "i5",
                        PRACTICE,
                        "ในหน่วยงานของท่าน มีเจ้าหน้าที่เบิกจ่ายเงินเป็นเท็จ เช่น ค่าทำงานล่วงเวลา ค่าวัสดุอุปกรณ์ หรือค่าเดินทาง ฯลฯ มากน้อยเพียงใด",
                        FALLING,
                        "ไม่มีเจ้าหน้าที่คนใดที่มีการเบิกจ่ายเป็นเท็จ",
                        "มีสัดส่วนน้อยที่สุด",
                        "มีสัดส่วนน้อย",
                        "มีสัดส่วนค่อนข้างมาก",
                        "มีสัดส่วนมาก",
                        "มีสัดส่วนมากที่สุด"),
                ask(
                        "i6",
                        PRACTICE,
                        "หน่วยงานของท่าน มีการใช้งบประมาณหรือการจัดซื้อจัดจ้างที่เอื้อประโยชน์ให้บุคคลใดบุคคลหนึ่ง มากน้อยเพียงใด",
                        FALLING,
                        "ไม่มี",
                        "มีน้อยที่สุด",
                        "มีน้อย",
                        "มีค่อนข้างมาก",
                        "มีมาก",
                        "มีมากที่สุด"),
                ask(
                        "i7",
                        PRACTICE,
                        "ผู้บังคับบัญชาในหน่วยงานของท่าน มีการสั่งให้เจ้าหน้าที่ทำธุระส่วนตัวของผู้บังคับบัญชา มากน้อยเพียงใด",
                        FALLING,
                        "ไม่มีผู้บังคับบัญชาคนใดที่สั่งให้เจ้าหน้าที่ทำธุระส่วนตัว",
                        "มีสัดส่วนน้อยที่สุด",
                        "มีสัดส่วนน้อย",
                        "มีสัดส่วนค่อนข้างมาก",
                        "มีสัดส่วนมาก",
                        "มีสัดส่วนมากที่สุด"),
                ask(
                        "i8",
                        PRACTICE,
                        "ผู้บังคับบัญชาในหน่วยงานของท่าน มีการสั่งให้เจ้าหน้าที่ทำในสิ่งที่เป็นการทุจริตหรือประพฤติมิชอบ มากน้อยเพียงใด",
                        FALLING,
                        "ไม่มีผู้บังคับบัญชาคนใดที่สั่งให้เจ้าหน้าที่ทำในสิ่งที่เป็นการทุจริตหรือประพฤติมิชอบ",
                        "มีสัดส่วนน้อยที่สุด",
                        "มีสัดส่วนน้อย",
                        "มีสัดส่วนค่อนข้างมาก",
                        "มีสัดส่วนมาก",
                        "มีสัดส่วนมากที่สุด"),
                ask(
                        "i9",
                        PRACTICE,
                        "การบริหารงานบุคคลในหน่วยงานของท่าน มีการให้หรือรับสินบน เพื่อแลกกับการบรรจุ แต่งตั้ง โยกย้าย หรือเลื่อนตำแหน่ง หรือไม่",
                        FIRST_IS_BAD,
                        "มี",
                        "ไม่มี"),
                ask(
                        "i10",
                        PRACTICE,
                        "ในหน่วยงานของท่าน มีเจ้าหน้าที่ที่ขอยืมทรัพย์สินของราชการไปใช้อย่างถูกต้อง มากน้อยเพียงใด",
                        RISING,
                        "ไม่มีเจ้าหน้าที่คนใดที่ยืมของอย่างถูกต้อง",
                        "มีสัดส่วนน้อยที่สุด",
                        "มีสัดส่วนน้อย",
                        "มีสัดส่วนค่อนข้างมาก",
                        "มีสัดส่วนมาก",
                        "มีสัดส่วนมากที่สุด"),
                ask(
                        "i11",
                        PRACTICE,
                        "ในหน่วยงานของท่าน มีเจ้าหน้าที่ที่นำทรัพย์สินของราชการไปใช้เพื่อประโยชน์ส่วนตัว มากน้อยเพียงใด",
                        FALLING,
                        "ไม่มีเจ้าหน้าที่คนใดที่นำไปใช้เพื่อประโยชน์ส่วนตัว",
                        "มีสัดส่วนน้อยที่สุด",
                        "มีสัดส่วนน้อย",
                        "มีสัดส่วนค่อนข้างมาก",
                        "มีสัดส่วนมาก",
                        "มีสัดส่วนมากที่สุด"),
                ask(
                        "i12",
                        PRACTICE,
                        "หน่วยงานของท่าน มีการตรวจสอบเพื่อป้องกันการนำทรัพย์สินของราชการไปใช้เพื่อประโยชน์ส่วนตัวเป็นประจำ มากน้อยเพียงใด",
                        RISING,
                        "ไม่เคย",
                        "แทบจะไม่เคย",
                        "นาน ๆ ครั้ง",
                        "ค่อนข้างบ่อย",
                        "บ่อยครั้ง",
                        "เป็นประจำ"),
                ask(
                        "i13",
                        PRACTICE,
                        "ผู้บริหารสูงสุดของหน่วยงานของท่าน ให้ความสำคัญกับการแก้ไขปัญหาการทุจริตและประพฤติมิชอบ มากน้อยเพียงใด",
                        RISING,
                        "ไม่ให้ความสำคัญ",
                        "ให้ความสำคัญ น้อยที่สุด",
                        "ให้ความสำคัญ น้อย",
                        "ให้ความสำคัญ ค่อนข้างมาก",
                        "ให้ความสำคัญ มาก",
                        "ให้ความสำคัญ มากที่สุด"),
                ask(
                        "i14",
                        PRACTICE,
                        "ท่านคิดว่าการดำเนินการเพื่อป้องกันการทุจริตและประพฤติมิชอบของหน่วยงานท่าน สามารถป้องกันการทุจริตและประพฤติมิชอบได้ มากน้อยเพียงใด",
                        RISING,
                        "ไม่สามารถป้องกันได้",
                        "สามารถป้องกันได้ น้อยที่สุด",
                        "สามารถป้องกันได้ น้อย",
                        "สามารถป้องกันได้ ค่อนข้างมาก",
                        "สามารถป้องกันได้ มาก",
                        "สามารถป้องกันได้ มากที่สุด"),
                ask(
                        "i15",
                        PRACTICE,
                        "ท่านเชื่อมั่นในกระบวนการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบภายในหน่วยงานของท่าน มากน้อยเพียงใด",
                        RISING,
                        "ไม่เชื่อมั่น",
                        "เชื่อมั่น น้อยที่สุด",
                        "เชื่อมั่น น้อย",
                        "เชื่อมั่น ค่อนข้างมาก",
                        "เชื่อมั่น มาก",
                        "เชื่อมั่น มากที่สุด"),
                ask(
                        "e1",
                        PRACTICE,
                        "เจ้าหน้าที่ปฏิบัติงานหรือให้บริการแก่ท่าน เป็นไปตามขั้นตอนและระยะเวลา",
                        RISING,
                        "ไม่เห็นด้วยอย่างยิ่ง",
                        "ไม่เห็นด้วย",
                        "ค่อนข้างไม่เห็นด้วย",
                        "ค่อนข้างเห็นด้วย",
                        "เห็นด้วย",
                        "เห็นด้วยอย่างยิ่ง"),
                ask(
                        "e2",
                        PRACTICE,
                        "เจ้าหน้าที่ปฏิบัติงานหรือให้บริการแก่ท่านและผู้อื่นอย่างเท่าเทียมกัน",
                        RISING,
                        "ไม่เห็นด้วยอย่างยิ่ง",
                        "ไม่เห็นด้วย",
                        "ค่อนข้างไม่เห็นด้วย",
                        "ค่อนข้างเห็นด้วย",
                        "เห็นด้วย",
                        "เห็นด้วยอย่างยิ่ง"),
                ask(
                        "e3",
                        PRACTICE,
                        "ท่านเคยถูกเจ้าหน้าที่เรียกรับสินบน เพื่อแลกกับการปฏิบัติงานหรือให้บริการแก่ท่าน หรือไม่",
                        FIRST_IS_GOOD,
                        "ไม่เคย",
                        "เคย"),
                ask(
                        "e4",
                        INFERRED,
                        "หน่วยงานมีช่องทางการเผยแพร่ข้อมูลข่าวสารที่สามารถเข้าถึงได้ง่าย",
                        RISING,
                        "ไม่เห็นด้วยอย่างยิ่ง",
                        "ไม่เห็นด้วย",
                        "ค่อนข้างไม่เห็นด้วย",
                        "ค่อนข้างเห็นด้วย",
                        "เห็นด้วย",
                        "เห็นด้วยอย่างยิ่ง"),
                ask(
                        "e5",
                        INFERRED,
                        "หน่วยงานมีการประชาสัมพันธ์ข้อมูลข่าวสารที่ประชาชนหรือผู้รับบริการควรได้รับทราบอย่างชัดเจน",
                        RISING,
                        "ไม่เห็นด้วยอย่างยิ่ง",
                        "ไม่เห็นด้วย",
                        "ค่อนข้างไม่เห็นด้วย",
                        "ค่อนข้างเห็นด้วย",
                        "เห็นด้วย",
                        "เห็นด้วยอย่างยิ่ง"),
                Question.builder()
                        .from(ask(
                                "e6",
                                UNKNOWN,
                                "",
                                RISING,
                                "ไม่เห็นด้วยอย่างยิ่ง",
                                "ไม่เห็นด้วย",
                                "ค่อนข้างไม่เห็นด้วย",
                                "ค่อนข้างเห็นด้วย",
                                "เห็นด้วย",
                                "เห็นด้วยอย่างยิ่ง"))
                        .textTh(Optional.empty())
                        .theme("เจ้าหน้าที่สื่อสาร ตอบข้อซักถาม หรือให้คำอธิบายได้อย่างชัดเจน")
                        .build(),
                ask(
                        "e7",
                        PRACTICE,
                        "หน่วยงานมีการเปิดโอกาสให้บุคคลภายนอกได้เข้าไปมีส่วนร่วมในการปรับปรุงพัฒนาการดำเนินงานของหน่วยงาน",
                        RISING,
                        "ไม่เห็นด้วยอย่างยิ่ง",
                        "ไม่เห็นด้วย",
                        "ค่อนข้างไม่เห็นด้วย",
                        "ค่อนข้างเห็นด้วย",
                        "เห็นด้วย",
                        "เห็นด้วยอย่างยิ่ง"),
                ask(
                        "e8",
                        PRACTICE,
                        "หน่วยงานมีการปรับปรุงการดำเนินงานให้ตอบสนองต่อประชาชน",
                        RISING,
                        "ไม่เห็นด้วยอย่างยิ่ง",
                        "ไม่เห็นด้วย",
                        "ค่อนข้างไม่เห็นด้วย",
                        "ค่อนข้างเห็นด้วย",
                        "เห็นด้วย",
                        "เห็นด้วยอย่างยิ่ง"),
                ask(
                        "e9",
                        PRACTICE,
                        "ท่านเคยใช้งานระบบการให้บริการออนไลน์ (E-Service) ของหน่วยงาน หรือไม่",
                        FIRST_IS_BAD,
                        "ไม่เคย",
                        "เคย"));
    }

    private static Question ask(String code, Basis basis, String textTh, int[] points, String... labelsTh) {
        ImmutableQuestion.Builder question = Question.builder()
                .code(QuestionCode.of(code))
                .textTh(textTh)
                .basis(basis)
                .pointsBasis(INFERRED);
        for (int i = 0; i < labelsTh.length; i++) {
            question.addChoices(Choice.builder()
                    .labelTh(labelsTh[i])
                    .points(Score.of(points[i]))
                    .build());
        }
        return question.build();
    }
}
