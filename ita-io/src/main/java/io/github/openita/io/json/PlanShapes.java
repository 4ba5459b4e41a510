package io.github.openita.io.json;

import io.github.openita.core.edition.MatchedBy;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.PublicationFrequency;
import java.util.stream.Stream;

/** The shapes of plans: the matrix of responsibility, and what its check tells. */
final class PlanShapes {

    private static final Shape TEXT = TextShape.any();
    private static final Shape SAID = new SaidShape();
    private static final Shape FREQUENCY = new WordShape(Stream.of(PublicationFrequency.values())
            .map(PublicationFrequency::getCode)
            .toList());

    /** Whoever is responsible, wherever people are named. */
    static final Shape RESPONSIBLE = new ListShape(new ResponsibleShape());

    private static final ObjectShape ROW = ObjectShape.empty()
            .nullable("item", DocumentShapes.QUESTION)
            .required("title", SAID)
            .nullable("prepares", RESPONSIBLE)
            .nullable("collects", RESPONSIBLE)
            .nullable("publishes", RESPONSIBLE)
            .nullable("frequency", FREQUENCY)
            .nullable("frequencyText", TEXT);

    private static final ObjectShape ACTION = ObjectShape.empty()
            .nullable("measure", TEXT)
            .required("activity", SAID)
            .nullable("steps", new ListShape(TEXT))
            .nullable("responsible", RESPONSIBLE)
            .nullable("dueMonth", new MonthShape())
            .nullable("dueText", TEXT)
            .nullable("reportingQuarters", new ListShape(new IntegerShape(1, 4)))
            .nullable("reportingText", TEXT);

    static final ObjectShape MATRIX = ObjectShape.empty()
            .optional("agency", DocumentShapes.AGENCY)
            .nullable("edition", TEXT)
            .required("fiscalYear", new FiscalYearShape())
            .required("rows", new ListShape(ROW))
            .nullable("actions", new ListShape(ACTION));

    /** What the check of a matrix or a plan found. */
    static final Shape FINDING = ObjectShape.empty()
            .required("rule", TEXT)
            .required(
                    "severity",
                    new WordShape(
                            Stream.of(Severity.values()).map(Severity::getCode).toList()))
            .requiredOrNull("row", new IntegerShape(0, Integer.MAX_VALUE))
            .requiredOrNull("item", DocumentShapes.QUESTION)
            .required("message", ObjectShape.empty().required("th", TEXT).required("en", TEXT));

    static final Shape MATRIX_REPORT = matrixReport();

    private PlanShapes() {}

    private static Shape matrixReport() {
        Shape count = new IntegerShape(0, Integer.MAX_VALUE);
        ObjectShape both = ObjectShape.empty().required("th", TEXT).required("en", TEXT);
        ObjectShape workload = ObjectShape.empty()
                .required("who", new ResponsibleShape())
                .required("prepares", count)
                .required("collects", count)
                .required("publishes", count)
                .required("rows", count);
        ObjectShape stale = ObjectShape.empty()
                .required("item", DocumentShapes.QUESTION)
                .required("title", TEXT)
                .required("frequency", FREQUENCY)
                .required("updatedOn", new DateShape())
                .required("freshUntil", new DateShape())
                .required("prepares", RESPONSIBLE);
        ObjectShape unjudged =
                ObjectShape.empty().required("item", DocumentShapes.QUESTION).required("why", both);
        ObjectShape staleItems = ObjectShape.empty()
                .required("asOf", new DateShape())
                .required("stale", new ListShape(stale))
                .required("notEvaluated", new ListShape(unjudged));
        Shape by = new WordShape(
                Stream.of(MatchedBy.values()).map(MatchedBy::getCode).toList());
        ObjectShape moved = ObjectShape.empty()
                .requiredOrNull("from", DocumentShapes.QUESTION)
                .required("to", DocumentShapes.QUESTION)
                .required("by", by)
                .required("title", TEXT);
        ObjectShape split = ObjectShape.empty()
                .required("from", DocumentShapes.QUESTION)
                .required("to", new ListShape(DocumentShapes.QUESTION))
                .required("by", by)
                .required("title", TEXT);
        ObjectShape carried = ObjectShape.empty()
                .required("matrix", MATRIX)
                .required("moved", new ListShape(moved))
                .required("split", new ListShape(split))
                .required("withoutSuccessor", new ListShape(ROW))
                .required("withoutRow", new ListShape(DocumentShapes.QUESTION));
        return ObjectShape.empty()
                .required("edition", TEXT)
                .required("matrix", MATRIX)
                .required("findings", new ListShape(FINDING))
                .required("workload", new ListShape(workload))
                .requiredOrNull("stale", staleItems)
                .requiredOrNull("carried", carried);
    }
}
