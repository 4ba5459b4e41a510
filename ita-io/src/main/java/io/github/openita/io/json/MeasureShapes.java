package io.github.openita.io.json;

/** The shapes of plans of measures: the plan, and what its check tells. */
final class MeasureShapes {

    private static final Shape TEXT = TextShape.any();
    private static final Shape TEXTS = new ListShape(TEXT);
    private static final Shape COUNT = new IntegerShape(1, 999);

    static final ObjectShape PLAN = ObjectShape.empty()
            .optional("agency", DocumentShapes.AGENCY)
            .optional("edition", TEXT)
            .required("fiscalYear", new FiscalYearShape())
            .required(
                    "measures",
                    new ListShape(ObjectShape.empty()
                            .required("id", new SaidShape())
                            .optional("answers", ProgressShapes.CODES)
                            .optional("issue", COUNT)
                            .optional("indicator", COUNT)
                            .optional("subject", TEXT)
                            .optional("analysis", TEXT)
                            .optional("advice", ProgressShapes.CODES)
                            .optional("activity", TEXT)
                            .optional("mustShow", TEXTS)
                            .optional("steps", TEXTS)
                            .optional("responsible", PlanShapes.RESPONSIBLE)
                            .optional("period", new DaysShape())
                            .optional("periodText", TEXT)
                            .optional("budget", new BudgetShape())
                            .optional("expectedResult", TEXT)));

    static final Shape PLAN_REPORT = ObjectShape.empty()
            .required("edition", TEXT)
            .required("plan", PLAN)
            .required(
                    "belowTarget",
                    new ListShape(ObjectShape.empty()
                            .required("code", GapShapes.CODE)
                            .required("score", DocumentShapes.SCORE)
                            .required("measures", TEXTS)))
            .required("findings", new ListShape(PlanShapes.FINDING));

    private MeasureShapes() {}
}
