package io.github.openita.core.nacc;

import static io.github.openita.core.nacc.Topic.shows;
import static io.github.openita.core.nacc.Topic.topic;

/**
 * What the items of the commission's forms are about and what each must show, in the wording that several years
 * share.
 *
 * <p>A year names the topic and what its wording rests on that year. Where a year asks for something else under the
 * same topic it has a constant of its own: what is written here for one year must never change with another.
 */
final class Topics {

    private Topics() {}

    static final Topic STRUCTURE = topic(
            "structure",
            shows("chart", "แสดงแผนผังโครงสร้างการแบ่งส่วนราชการของหน่วยงาน"),
            shows("positions", "แสดงตำแหน่งที่สำคัญและการแบ่งส่วนงานภายใน เช่น สำนัก กอง ศูนย์ ฝ่าย ส่วน กลุ่ม"));

    static final Topic EXECUTIVES_OLD = topic(
            "executivesOld",
            shows("head", "ผู้บริหารสูงสุดหรือหัวหน้าหน่วยงาน"),
            shows("executives", "ผู้ดำรงตำแหน่งทางการบริหารของหน่วยงาน"),
            shows("names", "ชื่อ-นามสกุลของผู้บริหารแต่ละคน"),
            shows("positions", "ตำแหน่งของผู้บริหารแต่ละคน"),
            shows("photos", "รูปถ่ายของผู้บริหารแต่ละคน"),
            shows("contacts", "ช่องทางการติดต่อของผู้บริหารแต่ละคน"));

    static final Topic DUTIES = topic("duties", shows("duties", "หน้าที่และอำนาจของหน่วยงานตามที่กฎหมายกำหนด"));

    static final Topic STRATEGIC_PLAN = topic(
            "strategicPlan",
            shows("strategies", "ยุทธศาสตร์หรือแนวทาง"),
            shows("goals", "เป้าหมาย"),
            shows("indicators", "ตัวชี้วัด"));

    static final Topic CONTACT = topic(
            "contact",
            shows("address", "ที่อยู่หน่วยงาน"),
            shows("phone", "หมายเลขโทรศัพท์"),
            shows("email", "E-mail"),
            shows("map", "แผนที่ตั้ง"));

    static final Topic LAWS = topic("laws", shows("laws", "กฎหมายที่เกี่ยวข้องกับการดำเนินงานของหน่วยงาน"));

    static final Topic NEWS =
            topic("news", shows("news", "ข้อมูลข่าวสารที่เกี่ยวข้องกับการดำเนินงานตามอำนาจหน้าที่หรือภารกิจ"));

    static final Topic QA =
            topic("qa", shows("two-way-channel", "ช่องทางการติดต่อ-สอบถามข้อมูลที่มีลักษณะเป็นการสื่อสารสองทาง"));

    static final Topic SOCIAL =
            topic("social", shows("social-network", "ช่องทางเชื่อมโยงไปยังเครือข่ายสังคมออนไลน์ของหน่วยงาน"));

    static final Topic ANNUAL_PLAN = topic(
            "annualPlan",
            shows("projects", "โครงการหรือกิจกรรม"),
            shows("budget", "งบประมาณที่ใช้"),
            shows("period", "ระยะเวลาในการดำเนินการ"));

    static final Topic SIX_MONTH_REPORT = topic(
            "sixMonthReport",
            shows("progress", "ความก้าวหน้าการดำเนินการแต่ละโครงการ/กิจกรรม"),
            shows("spending", "รายละเอียดงบประมาณที่ใช้ดำเนินงานแต่ละโครงการ/กิจกรรม"));

    static final Topic ANNUAL_REPORT = topic(
            "annualReport",
            shows("results", "ผลการดำเนินการโครงการหรือกิจกรรม"),
            shows("spending", "ผลการใช้จ่ายงบประมาณ"),
            shows("problems", "ปัญหา/อุปสรรค").orNone(),
            shows("suggestions", "ข้อเสนอแนะ").orNone());

    static final Topic WORK_MANUAL_OLD = topic(
            "workManualOld",
            shows("task", "เป็นคู่มือปฏิบัติภารกิจใด"),
            shows("staff", "สำหรับเจ้าหน้าที่หรือพนักงานตำแหน่งใด"),
            shows("steps", "กำหนดวิธีการขั้นตอนการปฏิบัติอย่างไร"));

    static final Topic SERVICE_MANUAL_OLD = topic(
            "serviceManualOld",
            shows("task", "เป็นคู่มือสำหรับบริการหรือภารกิจใด"),
            shows("steps", "กำหนดวิธีการขั้นตอนการให้บริการหรือการติดต่ออย่างไร"));

    static final Topic SERVICE_STATS = topic(
            "serviceStats",
            shows("walk-in", "จำนวนผู้รับบริการที่มาติดต่อ ณ จุดให้บริการ"),
            shows("e-service", "จำนวนผู้รับบริการผ่าน E-Service").orNone());

    static final Topic SATISFACTION = topic("satisfaction", shows("survey", "ผลสำรวจความพึงพอใจการให้บริการ"));

    static final Topic E_SERVICE = topic(
            "eService",
            shows("e-service", "ช่องทางที่ขอรับบริการผ่านเครือข่ายอินเทอร์เน็ตได้โดยไม่ต้องเดินทางมายังหน่วยงาน"));

    static final Topic BUDGET_PLAN = topic(
            "budgetPlan",
            shows("by-source", "งบประมาณตามแหล่งที่ได้รับการจัดสรร"),
            shows("by-type", "งบประมาณตามประเภทรายการใช้จ่าย"));

    static final Topic BUDGET_SIX = topic("budgetSix", shows("progress", "ความก้าวหน้าการใช้จ่ายงบประมาณ"));

    static final Topic BUDGET_REPORT = topic(
            "budgetReport",
            shows("spending", "ผลการใช้จ่ายงบประมาณ"),
            shows("problems", "ปัญหา/อุปสรรค").orNone(),
            shows("suggestions", "ข้อเสนอแนะ").orNone());

    static final Topic PROCUREMENT_PLAN = topic(
            "procurementPlan",
            shows("plan", "แผนการจัดซื้อจัดจ้างตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560")
                    .orNone());

    static final Topic PROCUREMENT_NOTICES = topic(
            "procurementNotices",
            shows(
                    "notices",
                    "ประกาศตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 เช่น ประกาศเชิญชวน ประกาศผล"));

    static final Topic PROCUREMENT_MONTHLY = topic(
            "procurementMonthly",
            shows("work", "งานที่ซื้อหรือจ้าง"),
            shows("amount", "วงเงินที่ซื้อหรือจ้าง"),
            shows("reference-price", "ราคากลาง"),
            shows("method", "วิธีการซื้อหรือจ้าง"),
            shows("bidders", "รายชื่อผู้เสนอราคาและราคาที่เสนอ"),
            shows("winner", "ผู้ได้รับการคัดเลือกและราคาที่ตกลง"),
            shows("reason", "เหตุผลที่คัดเลือกโดยสรุป"),
            shows("contract", "เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง"));

    static final Topic PROCUREMENT_ANNUAL = topic(
            "procurementAnnual",
            shows("budget-by-method", "งบประมาณที่ใช้ในการจัดซื้อจัดจ้าง จำแนกตามวิธีการ"),
            shows("problems", "ปัญหา/อุปสรรค").orNone(),
            shows("suggestions", "ข้อเสนอแนะ").orNone());

    static final Topic HR_POLICY = topic(
            "hrPolicy",
            shows("policy", "นโยบายของผู้บริหารสูงสุด หรือแผนการบริหารและพัฒนาทรัพยากรบุคคลที่กำหนดในนามของหน่วยงาน"));

    static final Topic HR_POLICY_ACTIONS =
            topic("hrPolicyActions", shows("results", "ผลการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล"));

    static final Topic HR_CRITERIA = topic(
            "hrCriteria",
            shows("recruitment", "การสรรหาและคัดเลือกบุคลากร"),
            shows("appointment", "การบรรจุและแต่งตั้งบุคลากร"),
            shows("development", "การพัฒนาบุคลากร"),
            shows("appraisal", "การประเมินผลการปฏิบัติงาน"),
            shows("morale", "การให้คุณให้โทษและการสร้างขวัญกำลังใจ"));

    static final Topic HR_REPORT_OLD = topic("hrReportOld", shows("results", "ผลการบริหารและพัฒนาทรัพยากรบุคคล"));

    static final Topic COMPLAINT_GUIDE = topic(
            "complaintGuide",
            shows("how-to-complain", "รายละเอียดวิธีการที่บุคคลภายนอกจะทำการร้องเรียน"),
            shows("handling-steps", "รายละเอียดขั้นตอนหรือวิธีการในการจัดการต่อเรื่องร้องเรียน"),
            shows("responsible-unit", "ส่วนงานที่รับผิดชอบ"),
            shows("duration", "ระยะเวลาดำเนินการ"));

    static final Topic COMPLAINT_CHANNEL = topic(
            "complaintChannel",
            shows("online-channel", "ช่องทางออนไลน์แจ้งเรื่องร้องเรียนการทุจริต แยกต่างหากจากเรื่องร้องเรียนทั่วไป"));

    static final Topic COMPLAINT_STATS = topic(
            "complaintStats",
            shows("total", "จำนวนเรื่องร้องเรียนทั้งหมด").orNone(),
            shows("done", "จำนวนเรื่องที่ดำเนินการแล้วเสร็จ").orNone(),
            shows("in-progress", "จำนวนเรื่องที่อยู่ระหว่างดำเนินการ").orNone());

    static final Topic FEEDBACK_CHANNEL = topic("feedbackChannel", shows("channel", "ช่องทางการรับฟังความคิดเห็น"));

    static final Topic PARTICIPATION_OLD =
            topic("participationOld", shows("activity", "การดำเนินการหรือกิจกรรมที่เปิดโอกาสให้บุคคลภายนอกมีส่วนร่วม"));

    static final Topic INTEGRITY_WILL = topic(
            "integrityWill",
            shows("declaration", "เจตนารมณ์หรือคำมั่นว่าจะปฏิบัติหน้าที่และบริหารหน่วยงานอย่างซื่อสัตย์สุจริต โปร่งใส"),
            shows("current-head", "ดำเนินการโดยผู้บริหารสูงสุดคนปัจจุบัน"));

    static final Topic EXEC_PARTICIPATION =
            topic("execParticipation", shows("activity", "กิจกรรมที่แสดงถึงการมีส่วนร่วมของผู้บริหารสูงสุดคนปัจจุบัน"));

    static final Topic RISK_ASSESSMENT = topic(
            "riskAssessment",
            shows("risk-event", "เหตุการณ์ความเสี่ยง"),
            shows("risk-level", "ระดับของความเสี่ยง"),
            shows("risk-measure", "มาตรการในการบริหารจัดการความเสี่ยง"));

    static final Topic RISK_MANAGEMENT =
            topic("riskManagement", shows("results", "ผลการดำเนินการเพื่อจัดการความเสี่ยง"));

    static final Topic CULTURE =
            topic("culture", shows("activity", "กิจกรรมเสริมสร้างวัฒนธรรมองค์กรให้มีคุณธรรมและความโปร่งใส"));

    static final Topic ANTI_CORRUPTION_PLAN = topic(
            "antiCorruptionPlan",
            shows("projects", "โครงการ/กิจกรรม"),
            shows("budget", "งบประมาณ").orNone(),
            shows("period", "ช่วงเวลาดำเนินการ"));

    static final Topic ANTI_CORRUPTION_SIX = topic(
            "antiCorruptionSix",
            shows("progress", "ความก้าวหน้าการดำเนินการแต่ละโครงการ/กิจกรรม"),
            shows("spending", "รายละเอียดงบประมาณที่ใช้แต่ละโครงการ/กิจกรรม").orNone());

    static final Topic ANTI_CORRUPTION_REPORT = topic(
            "antiCorruptionReport",
            shows("results", "ผลการดำเนินการโครงการหรือกิจกรรม"),
            shows("spending", "ผลการใช้จ่ายงบประมาณ").orNone(),
            shows("problems", "ปัญหา/อุปสรรค").orNone(),
            shows("suggestions", "ข้อเสนอแนะ").orNone());

    static final Topic MEASURES = topic(
            "measures",
            shows("analysis", "การวิเคราะห์ผลการประเมิน ITA ของปีก่อน"),
            shows("faults", "ข้อบกพร่อง/ข้อปรับปรุง").orNone(),
            shows("to-develop", "ข้อที่ต้องพัฒนา").orNone(),
            shows("keep", "รักษาระดับ").orNone(),
            shows("measures", "มาตรการ/โครงการ/กิจกรรม"),
            shows("responsible", "ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง"),
            shows("steps", "ขั้นตอนหรือวิธีปฏิบัติ"),
            shows("period", "ช่วงเวลาดำเนินการ"));

    static final Topic MEASURES_REPORT =
            topic("measuresReport", shows("results", "ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส"));

    static final Topic NO_GIFT_POLICY = topic(
            "noGiftPolicy",
            shows("policy", "นโยบายว่าผู้บริหาร เจ้าหน้าที่ และบุคลากรทุกคนจะไม่รับของขวัญ (No Gift Policy)"),
            shows("current-head", "ดำเนินการโดยผู้บริหารสูงสุดคนปัจจุบัน"));

    static final Topic STRUCTURE_OF_2566 = topic(
            "structure",
            shows("chart", "แสดงแผนผังโครงสร้างการแบ่งส่วนราชการของหน่วยงาน"),
            shows("positions", "แสดงตำแหน่งที่สำคัญและการแบ่งส่วนงานภายใน เช่น สำนัก กอง ศูนย์ ฝ่าย ส่วน กลุ่ม"),
            shows(
                            "political-structure",
                            "กรณีองค์กรปกครองส่วนท้องถิ่น: แผนผังโครงสร้างทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำ")
                    .ofLocalGovernment());

    static final Topic EXECUTIVES_OF_2566 = topic(
            "executives",
            shows("head", "ผู้บริหารสูงสุด"),
            shows("deputies", "รองผู้บริหารสูงสุด"),
            shows("names", "ชื่อ-นามสกุลของผู้บริหารแต่ละคน"),
            shows("positions", "ตำแหน่งของผู้บริหารแต่ละคน"),
            shows("photos", "รูปถ่ายของผู้บริหารแต่ละคน"),
            shows("contacts", "ช่องทางการติดต่อของผู้บริหารแต่ละคน"),
            shows("political-executives", "กรณีองค์กรปกครองส่วนท้องถิ่น: ข้อมูลทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำ")
                    .ofLocalGovernment());

    static final Topic PRIVACY = topic("privacy", shows("privacy-policy", "นโยบายคุ้มครองข้อมูลส่วนบุคคล"));

    static final Topic HR_PROGRESS = topic(
            "hrProgress",
            shows("progress", "ความก้าวหน้าการดำเนินการแต่ละโครงการ/กิจกรรม"),
            shows("spending", "รายละเอียดงบประมาณที่ใช้ดำเนินงานแต่ละโครงการ/กิจกรรม"));

    static final Topic NO_GIFT_DECLARATION = topic(
            "noGiftDeclaration",
            shows("declaration", "ประกาศอย่างเป็นทางการที่ลงนามโดยผู้บริหารสูงสุด"),
            shows(
                    "scope",
                    "ประกาศว่าตนเองและเจ้าหน้าที่ของรัฐทุกคนในหน่วยงาน จะไม่รับของขวัญและของกำนัลทุกชนิดในก่อน/ขณะ/หลังปฏิบัติหน้าที่"));

    static final Topic NO_GIFT_CULTURE = topic(
            "noGiftCulture",
            shows(
                    "activity",
                    "กิจกรรมที่มีวัตถุประสงค์เพื่อปลุกจิตสำนึกหรือสร้างวัฒนธรรมให้เจ้าหน้าที่ในการปฏิเสธการรับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่"),
            shows("form", "เป็นการประชุม การสัมมนา เพื่อถ่ายทอดหรือมอบนโยบาย หรือเสริมสร้างความรู้ความเข้าใจ"));

    static final Topic NO_GIFT_REPORT = topic(
            "noGiftReport", shows("report", "รายงานผลตามนโยบาย No Gift Policy").orNone());

    static final Topic ETHICS_CODE_AND_RULES = topic(
            "ethicsCodeAndRules",
            shows("code", "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ"),
            shows("rules", "ข้อกำหนดจริยธรรม (ถ้ามี)").orNone());

    static final Topic ETHICS_DRIVE = topic(
            "ethicsDrive",
            shows("team", "การจัดตั้งทีมให้คำปรึกษาตอบคำถามทางจริยธรรมหรือคณะทำงานขับเคลื่อนเรื่องจริยธรรม"),
            shows("dos-donts", "แนวปฏิบัติ Dos & Don'ts"),
            shows("training", "การฝึกอบรมที่มีการสอดแทรกสาระด้านจริยธรรมของเจ้าหน้าที่ของรัฐ"));

    static final Topic ETHICS_ASSESS =
            topic("ethicsAssess", shows("assessment", "การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ"));

    static final Topic EXECUTIVES = topic(
            "executives",
            shows("head", "ผู้บริหารสูงสุด"),
            shows("deputies", "รองผู้บริหารสูงสุด"),
            shows("names", "ชื่อ-นามสกุลของผู้บริหารแต่ละคน"),
            shows("positions", "ตำแหน่งของผู้บริหารแต่ละคน"),
            shows("photos", "รูปถ่ายของผู้บริหารแต่ละคน"),
            shows("contacts", "ช่องทางการติดต่อของผู้บริหารแต่ละคน"),
            shows(
                            "political-executives",
                            "กรณีองค์กรปกครองส่วนท้องถิ่น: ข้อมูลผู้บริหารทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำ")
                    .ofLocalGovernment());

    static final Topic DUTIES_OF_2567 =
            topic("duties", shows("duties", "ข้อมูลเฉพาะที่อธิบายถึงหน้าที่และอำนาจของหน่วยงาน"));

    static final Topic PLAN_AND_PROGRESS = topic(
            "planAndProgress",
            shows("projects", "โครงการหรือกิจกรรม"),
            shows("budget", "งบประมาณที่ใช้"),
            shows("period", "ระยะเวลาในการดำเนินการ"),
            shows("progress", "ความก้าวหน้าการดำเนินการแต่ละโครงการ/กิจกรรม"),
            shows("spending", "รายละเอียดงบประมาณที่ใช้ดำเนินงานแต่ละโครงการ/กิจกรรม"));

    static final Topic WORK_MANUAL = topic(
            "workManual",
            shows("task", "ชื่องาน"),
            shows("steps", "วิธีการขั้นตอนการปฏิบัติงาน"),
            shows("duration", "ระยะเวลาที่ใช้ในการปฏิบัติงานแต่ละขั้นตอน"),
            shows("laws", "กฎหมายที่เกี่ยวข้อง"));

    static final Topic SERVICE_MANUAL = topic(
            "serviceManual",
            shows("task", "ชื่องาน"),
            shows("steps", "วิธีการขั้นตอนการให้บริการ"),
            shows("duration", "ระยะเวลาที่ใช้ในการให้บริการ"),
            shows("channel", "ช่องทางการให้บริการ (สถานที่/E-Service)"),
            shows("fees", "ค่าธรรมเนียม").orNone(),
            shows("laws", "กฎหมายที่เกี่ยวข้อง"));

    static final Topic E_SERVICE_OF_2567 = topic(
            "eService2567", shows("e-service", "ระบบการให้บริการออนไลน์ (E-Service) ที่เป็นงานบริการหลักของหน่วยงาน"));

    static final Topic PROCUREMENT_LIST = topic(
            "procurementList",
            shows("work", "งานที่ซื้อหรือจ้าง"),
            shows("budget", "วงเงินงบประมาณที่ได้รับจัดสรร"),
            shows("source", "แหล่งที่มาของงบประมาณ"),
            shows("method", "วิธีการจัดซื้อจัดจ้าง"),
            shows("expected-start", "ช่วงเวลาที่คาดว่าจะเริ่มดำเนินการ"));

    static final Topic PROCUREMENT_PROGRESS = topic(
            "procurementProgress",
            shows("work", "งานที่ซื้อหรือจ้าง"),
            shows("status", "สถานะการจัดซื้อจัดจ้าง"),
            shows("method", "วิธีการจัดซื้อจัดจ้าง"),
            shows("agreed-price", "ราคาที่ตกลงซื้อหรือจ้าง"),
            shows("winner", "รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก"));

    static final Topic HR_PLAN = topic(
            "hrPlan",
            shows("projects", "โครงการหรือกิจกรรม"),
            shows("budget", "งบประมาณที่ใช้"),
            shows("period", "ระยะเวลาในการดำเนินการ"));

    static final Topic HR_REPORT = topic(
            "hrReport",
            shows("projects", "โครงการหรือกิจกรรม"),
            shows("results", "ผลการดำเนินการของแต่ละโครงการ/กิจกรรม"),
            shows("budget-allocated", "งบประมาณที่ได้รับจัดสรรของแต่ละโครงการ/กิจกรรม"),
            shows("budget-spent", "ผลการใช้จ่ายงบประมาณที่ใช้ดำเนินการแต่ละโครงการ/กิจกรรม"),
            shows("period", "ระยะเวลาในการดำเนินการ"),
            shows("staffing", "ข้อมูลสถิติอัตรากำลัง จำแนกตามประเภทตำแหน่ง"),
            shows("training", "ข้อมูลสถิติจำนวนผู้เข้ารับการพัฒนา"),
            shows("problems", "ปัญหา/อุปสรรค").orNone(),
            shows("suggestions", "ข้อเสนอแนะ").orNone());

    static final Topic ETHICS_CODE = topic("ethicsCode", shows("code", "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ"));

    static final Topic PARTICIPATION = topic(
            "participation",
            shows("topic", "ประเด็นหรือเรื่องในการมีส่วนร่วม"),
            shows("participants", "สรุปข้อมูลของผู้มีส่วนร่วม"),
            shows("result", "ผลจากการมีส่วนร่วม"),
            shows("use", "การนำผลจากการมีส่วนร่วมไปปรับปรุงพัฒนาการดำเนินงาน"));

    static final Topic GIFT_REPORT = topic(
            "giftReport",
            shows("report", "รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา")
                    .orNone());

    static final Topic CONTACT_OF_2568 = topic(
            "contact",
            shows("address", "ที่อยู่หน่วยงาน"),
            shows("phone", "หมายเลขโทรศัพท์"),
            shows("email", "E-mail"),
            shows("map", "แผนที่ตั้ง"),
            shows(
                    "two-way-channel",
                    "ช่องทางการสอบถามข้อมูลที่หน่วยงานสื่อสารให้คำตอบกับผู้สอบถามได้ เป็นการสื่อสารสองทาง (Q&A) เช่น Messenger Live Chat, Chatbot, Line Official Account, Web board"));

    static final Topic BRIBERY_RISK = topic(
            "briberyRisk",
            shows("approval", "ความเสี่ยงเรื่องสินบนในการอนุมัติ อนุญาต"),
            shows("service", "ความเสี่ยงเรื่องสินบนในการใช้อำนาจตามกฎหมาย/การให้บริการตามภารกิจ"),
            shows("procurement", "ความเสี่ยงเรื่องสินบนในการจัดซื้อจัดจ้าง"),
            shows("personnel", "ความเสี่ยงเรื่องสินบนในการบริหารงานบุคคล"),
            shows("risk-measure", "มาตรการในการบริหารจัดการความเสี่ยง"));

    static final Topic STRUCTURE_AND_DUTIES = topic(
            "structureAndDuties",
            shows("chart", "แสดงแผนผังโครงสร้างการแบ่งส่วนราชการของหน่วยงาน"),
            shows("positions", "แสดงตำแหน่งที่สำคัญและการแบ่งส่วนงานภายใน เช่น สำนัก กอง ศูนย์ ฝ่าย ส่วน กลุ่ม"),
            shows("duties", "แสดงข้อมูลเฉพาะที่อธิบายถึงหน้าที่และอำนาจของหน่วยงาน (ไม่ใช่กฎหมายทั้งฉบับ)"),
            shows(
                            "political-structure",
                            "กรณีองค์กรปกครองส่วนท้องถิ่น: แผนผังโครงสร้างทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำ")
                    .ofLocalGovernment(),
            shows(
                            "province-structure",
                            "กรณีจังหวัด: โครงสร้างในส่วนของผู้ว่าราชการจังหวัด รองผู้ว่าราชการจังหวัด สำนักงานจังหวัด และราชการส่วนภูมิภาค")
                    .ofProvinces());

    static final Topic REQUEST_MANUAL = topic(
            "requestManual",
            shows("task", "ชื่องาน"),
            shows("steps", "วิธีการขั้นตอนการขอรับบริการ"),
            shows("duration", "ระยะเวลาที่ใช้ในการขอรับบริการ"),
            shows("channel", "ช่องทางให้บริการ เช่น สถานที่ ส่วนงานที่รับผิดชอบ E-Service One Stop Service"),
            shows("fees", "ค่าธรรมเนียม (ไม่มีต้องแสดงว่าไม่มี ห้ามเว้นว่าง)").orNone(),
            shows("documents", "รายการเอกสารหลักฐานประกอบการยื่นคำขอ (ไม่มีต้องแสดงว่าไม่มี)")
                    .orNone());

    static final Topic PROCUREMENT_LIST_AND_PROGRESS = topic(
            "procurementListAndProgress",
            shows("work", "งานที่ซื้อหรือจ้าง"),
            shows("budget", "วงเงินงบประมาณที่ได้รับจัดสรร"),
            shows("source", "แหล่งที่มาของงบประมาณ"),
            shows("status", "สถานะการจัดซื้อจัดจ้าง"),
            shows("method", "วิธีการจัดซื้อจัดจ้าง"),
            shows("reference-price", "ราคากลาง"),
            shows("agreed-price", "ราคาที่ตกลงซื้อหรือจ้าง"),
            shows("winner", "รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก"),
            shows("egp-number", "เลขที่โครงการในระบบ e-GP").orNone());

    static final Topic ETHICS_CODE_AND_DRIVE = topic(
            "ethicsCodeAndDrive",
            shows("code", "ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ"),
            shows("team", "การจัดตั้งทีมให้คำปรึกษาตอบคำถามทางจริยธรรมหรือคณะทำงานขับเคลื่อนเรื่องจริยธรรม"),
            shows("dos-donts", "แนวปฏิบัติ Dos & Don'ts"),
            shows("training", "การฝึกอบรมที่มีการสอดแทรกสาระด้านจริยธรรมของเจ้าหน้าที่ของรัฐ"));

    static final Topic NO_GIFT_DECLARATION_AND_CULTURE = topic(
            "noGiftDeclarationAndCulture",
            shows("declaration", "ประกาศอย่างเป็นทางการที่ลงนามโดยผู้บริหารสูงสุด"),
            shows("activity", "กิจกรรมปลุกจิตสำนึกหรือสร้างวัฒนธรรมในการปฏิเสธการรับของขวัญ"));

    static final Topic CONTACT_AND_INQUIRY = topic(
            "contactAndInquiry",
            shows("address", "ที่อยู่หน่วยงาน"),
            shows("phone", "หมายเลขโทรศัพท์"),
            shows("email", "E-mail"),
            shows("map", "แผนที่ตั้ง"),
            shows("inquiry-channel", "ช่องทางการสอบถามข้อมูลแบบสื่อสารสองทาง (Q&A)"));

    static final Topic E_SERVICE_OF_2569 = topic(
            "eService2569",
            shows("e-service", "ระบบการให้บริการผ่านช่องทางออนไลน์ (E-Service)"),
            shows("statistics", "ข้อมูลสถิติการขอรับบริการผ่านช่องทางออนไลน์"),
            shows("manual", "คู่มือการใช้งานระบบ E-Service"));

    static final Topic HR_CRITERIA_AND_PLAN = topic(
            "hrCriteriaAndPlan",
            shows("criteria", "หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล เช่น การสรรหา บรรจุ แต่งตั้ง"),
            shows("plan", "แผนการบริหารและพัฒนาทรัพยากรบุคคล"),
            shows("projects", "โครงการหรือกิจกรรม"),
            shows("budget", "งบประมาณที่ใช้"),
            shows("period", "ระยะเวลาในการดำเนินการ"));

    static final Topic NO_GIFT_DRIVE = topic(
            "noGiftDrive",
            shows("declaration", "ประกาศเจตนารมณ์ No Gift Policy ที่ลงนามโดยผู้บริหารสูงสุด"),
            shows("report", "รายงานผลตามนโยบาย No Gift Policy"),
            shows("knowledge", "การเสริมสร้างความรู้เกี่ยวกับหลักเกณฑ์การรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา"));

    static final Topic TO_ORGANISATION = topic(
            "toOrganisation",
            shows("analysis", "ผลการวิเคราะห์รายตัวชี้วัดเปรียบเทียบปีก่อน (เพิ่มขึ้น/ลดลง/เท่าเดิม)"),
            shows("measures", "มาตรการ หรือโครงการ หรือกิจกรรม"),
            shows("steps", "ขั้นตอนหรือวิธีการดำเนินการ"),
            shows("period", "ช่วงระยะเวลาการดำเนินการ"),
            shows("responsible", "ผู้รับผิดชอบ"));
}
