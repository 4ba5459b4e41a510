package io.github.openita.io.schema;

import io.github.openita.core.analysis.Gap;
import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.measures.PlanCheck;
import io.github.openita.core.words.NodeCode;
import java.util.List;

/** The shapes of plans of measures: the plan, and what its check tells. */
public final class MeasureShapes {

    private static final Shape<List<String>> TEXTS = Shapes.list(Shapes.TEXT);

    private static final Shape<List<NodeCode>> CODES = Shapes.list(Shapes.ANY_CODE);

    private static final Shape<Measure> MEASURE = ObjectShape.of(Measure.class, Measure::builder, m -> m.build())
            .required("id", Shapes.WORDS, Measure::getId, (measure, id) -> measure.id(id))
            .unlessEmpty("answers", CODES, Measure::getAnswers, (measure, codes) -> measure.answers(codes))
            .optional("issue", Shapes.NUMBER, Measure::getIssue, (measure, number) -> measure.issue(number))
            .optional("indicator", Shapes.NUMBER, Measure::getIndicator, (measure, n) -> measure.indicator(n))
            .optional("subject", Shapes.TEXT, Measure::getSubject, (measure, subject) -> measure.subject(subject))
            .optional("analysis", Shapes.TEXT, Measure::getAnalysis, (measure, text) -> measure.analysis(text))
            .unlessEmpty("advice", CODES, Measure::getAdvice, (measure, codes) -> measure.advice(codes))
            .optional("activity", Shapes.TEXT, Measure::getActivity, (measure, text) -> measure.activity(text))
            .unlessEmpty("mustShow", TEXTS, Measure::getMustShow, (measure, texts) -> measure.mustShow(texts))
            .unlessEmpty("steps", TEXTS, Measure::getSteps, (measure, steps) -> measure.steps(steps))
            .unlessEmpty(
                    "responsible",
                    MatrixShapes.RESPONSIBLE,
                    Measure::getResponsible,
                    (measure, who) -> measure.responsible(who))
            .optional("period", Shapes.DAYS, Measure::getPeriod, (measure, days) -> measure.period(days))
            .optional("periodText", Shapes.TEXT, Measure::getPeriodText, (measure, text) -> measure.periodText(text))
            .optional("budget", ScoreShapes.BAHT, Measure::getBudget, (measure, baht) -> measure.budget(baht))
            .optional(
                    "expectedResult",
                    Shapes.TEXT,
                    Measure::getExpectedResult,
                    (measure, text) -> measure.expectedResult(text))
            .build();

    /** A plan document. */
    public static final Shape<MeasurePlan> PLAN = ObjectShape.of(
                    MeasurePlan.class, MeasurePlan::builder, plan -> plan.build())
            .ofNamedEdition()
            .optional("agency", Shapes.AGENCY, MeasurePlan::getAgency, (plan, agency) -> plan.agency(agency))
            .optional("edition", Shapes.EDITION_NAME, MeasurePlan::getEdition, (plan, edition) -> plan.edition(edition))
            .required(
                    "fiscalYear", Shapes.FISCAL_YEAR, MeasurePlan::getFiscalYear, (plan, year) -> plan.fiscalYear(year))
            .required(
                    "measures",
                    Shapes.list(MEASURE),
                    MeasurePlan::getMeasures,
                    (plan, measures) -> plan.measures(measures))
            .build();

    /** A gap, the measures that name it, and those that may cover it indirectly. */
    private record Answered(Gap gap, List<String> measures, List<String> indirect) {

        static List<Answered> of(PlanCheck check) {
            return check.getGaps().getGaps().stream()
                    .filter(Gap::isBelowTarget)
                    .map(gap -> new Answered(gap, ids(check.measuresFor(gap)), ids(check.indirectMeasuresFor(gap))))
                    .toList();
        }

        private static List<String> ids(List<Measure> measures) {
            return measures.stream().map(Measure::getId).toList();
        }
    }

    private static final Shape<Answered> ANSWERED = ObjectShape.onlyWritten(Answered.class)
            .written("code", Shapes.CODE, answered -> answered.gap().getCode())
            .written("score", ScoreShapes.SCORE, answered -> answered.gap().getScore())
            .written("measures", TEXTS, Answered::measures)
            .written("indirect", TEXTS, Answered::indirect)
            .build();

    /** What the check of a plan tells; it is only written. */
    public static final Shape<PlanCheck> PLAN_REPORT = ObjectShape.onlyWritten(PlanCheck.class)
            .written("edition", Shapes.EDITION, PlanCheck::getEdition)
            .written("plan", PLAN, PlanCheck::getPlan)
            .written("belowTarget", Shapes.list(ANSWERED), Answered::of)
            .written("findings", Shapes.list(MatrixShapes.FINDING), PlanCheck::getFindings)
            .build();

    private MeasureShapes() {}
}
