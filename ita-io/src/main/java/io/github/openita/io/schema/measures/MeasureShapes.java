package io.github.openita.io.schema.measures;

import io.github.openita.core.measures.AnsweredGap;
import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.measures.PlanReport;
import io.github.openita.core.words.NodeCode;
import io.github.openita.io.schema.shape.ObjectShape;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.io.schema.shape.Shapes;
import io.github.openita.io.schema.value.CodeShapes;
import io.github.openita.io.schema.value.DayShapes;
import io.github.openita.io.schema.value.NamedEdition;
import io.github.openita.io.schema.value.ScoreShapes;
import java.util.List;

/** The shapes of plans of measures: the plan, and what its check tells. */
public final class MeasureShapes {

    private static final Shape<List<String>> TEXTS = Shapes.list(Shapes.TEXT);

    private static final Shape<List<NodeCode>> CODES = Shapes.list(CodeShapes.ANY_CODE);

    private static final Shape<Measure> MEASURE = ObjectShape.of(Measure.class, Measure::builder, m -> m.build())
            .required("id", Shapes.WORDS, Measure::getId, (measure, id) -> measure.id(id))
            .says("รหัสมาตรการ ไม่ซ้ำกันในแผน", "The identifier of the measure, one in the plan")
            .unlessEmpty("answers", CODES, Measure::getAnswers, (measure, codes) -> measure.answers(codes))
            .says("รหัสข้อหรือตัวชี้วัดที่มาตรการนี้แก้", "The codes that it answers")
            .optional("issue", Shapes.NUMBER, Measure::getIssue, (measure, number) -> measure.issue(number))
            .says("ลำดับประเด็น", "The number of its issue")
            .optional("indicator", Shapes.NUMBER, Measure::getIndicator, (measure, n) -> measure.indicator(n))
            .says("ลำดับตัวชี้วัด", "The number of its indicator")
            .optional("subject", Shapes.TEXT, Measure::getSubject, (measure, subject) -> measure.subject(subject))
            .says("เรื่องที่ปรับปรุง", "What is to be improved")
            .optional("analysis", Shapes.TEXT, Measure::getAnalysis, (measure, text) -> measure.analysis(text))
            .says("ผลการวิเคราะห์", "What the analysis says")
            .unlessEmpty("advice", CODES, Measure::getAdvice, (measure, codes) -> measure.advice(codes))
            .says("ข้อ OIT ที่แนะนำ", "The OIT items that are advised")
            .optional("activity", Shapes.TEXT, Measure::getActivity, (measure, text) -> measure.activity(text))
            .says("กิจกรรมหรือมาตรการ", "What is to be done")
            .unlessEmpty("mustShow", TEXTS, Measure::getMustShow, (measure, texts) -> measure.mustShow(texts))
            .says("สิ่งที่ต้องเผยแพร่", "What must be shown")
            .unlessEmpty("steps", TEXTS, Measure::getSteps, (measure, steps) -> measure.steps(steps))
            .says("ขั้นตอนหรือวิธีปฏิบัติ", "The steps")
            .unlessEmpty(
                    "responsible",
                    MatrixShapes.RESPONSIBLE,
                    Measure::getResponsible,
                    (measure, who) -> measure.responsible(who))
            .says("ผู้รับผิดชอบ", "Who is responsible")
            .optional("period", DayShapes.DAYS, Measure::getPeriod, (measure, days) -> measure.period(days))
            .says("ระยะเวลา เช่น 2022-10-01/2023-03-31", "When, such as 2022-10-01/2023-03-31")
            .optional("periodText", Shapes.TEXT, Measure::getPeriodText, (measure, text) -> measure.periodText(text))
            .says("ระยะเวลาตามที่เขียน", "When, as written")
            .optional("budget", ScoreShapes.BAHT, Measure::getBudget, (measure, baht) -> measure.budget(baht))
            .says("งบประมาณ (บาท)", "The budget, in baht")
            .optional(
                    "expectedResult",
                    Shapes.TEXT,
                    Measure::getExpectedResult,
                    (measure, text) -> measure.expectedResult(text))
            .says("ผลที่คาดว่าจะได้รับ", "What is expected of it")
            .build();

    /** A plan document. */
    public static final Shape<MeasurePlan> PLAN = ObjectShape.of(
                    MeasurePlan.class, MeasurePlan::builder, plan -> plan.build())
            .ofNamedEdition()
            .optional("agency", Shapes.AGENCY, MeasurePlan::getAgency, (plan, agency) -> plan.agency(agency))
            .says("หน่วยงาน", "The agency")
            .optional(
                    "edition",
                    NamedEdition.EDITION_NAME,
                    MeasurePlan::getEdition,
                    (plan, edition) -> plan.edition(edition))
            .says("แบบประเมินของผลที่แผนนี้ตอบ", "The edition of the result that the plan answers")
            .required(
                    "fiscalYear", Shapes.FISCAL_YEAR, MeasurePlan::getFiscalYear, (plan, year) -> plan.fiscalYear(year))
            .says("ปีงบประมาณของแผน พ.ศ.", "The fiscal year of the plan, in the Buddhist Era")
            .required(
                    "measures",
                    Shapes.list(MEASURE),
                    MeasurePlan::getMeasures,
                    (plan, measures) -> plan.measures(measures))
            .says("มาตรการ", "The measures")
            .build();

    private static final Shape<AnsweredGap> ANSWERED = ObjectShape.of(
                    AnsweredGap.class, AnsweredGap::builder, gap -> gap.build())
            .required("code", CodeShapes.CODE, AnsweredGap::getCode, (gap, code) -> gap.code(code))
            .says("รหัสของจุดที่เสียคะแนน", "The code of the gap")
            .required("score", ScoreShapes.SCORE, AnsweredGap::getScore, (gap, score) -> gap.score(score))
            .says("คะแนนที่ได้ เต็ม 100", "Its score, of 100")
            .required("measures", TEXTS, AnsweredGap::getMeasures, (gap, ids) -> gap.measures(ids))
            .says("มาตรการที่แก้จุดนี้โดยตรง", "The measures that name it")
            .required("indirect", TEXTS, AnsweredGap::getIndirect, (gap, ids) -> gap.indirect(ids))
            .says("มาตรการที่อาจครอบคลุมโดยอ้อม", "The measures that may cover it indirectly")
            .build();

    /** What the check of a plan told. */
    public static final Shape<PlanReport> PLAN_REPORT = ObjectShape.of(
                    PlanReport.class, PlanReport::builder, report -> report.build())
            .required(
                    "edition",
                    NamedEdition.EDITION,
                    PlanReport::getEdition,
                    (report, edition) -> report.edition(edition))
            .says("แบบประเมินของผลที่ใช้ตรวจ", "The form of the result that the plan was held against")
            .required("plan", PLAN, PlanReport::getPlan, (report, plan) -> report.plan(plan))
            .says("แผนที่ตรวจ", "The plan that was checked")
            .required(
                    "belowTarget",
                    Shapes.list(ANSWERED),
                    PlanReport::getBelowTarget,
                    (report, gaps) -> report.belowTarget(gaps))
            .says("จุดที่ต่ำกว่าเป้าหมายและมาตรการที่แก้", "What is below the target, and the measures that answer it")
            .required(
                    "findings",
                    Shapes.list(MatrixShapes.FINDING),
                    PlanReport::getFindings,
                    (report, findings) -> report.findings(findings))
            .says("สิ่งที่พบ", "What was found")
            .build();

    private MeasureShapes() {}
}
