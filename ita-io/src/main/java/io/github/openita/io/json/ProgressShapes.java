package io.github.openita.io.json;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.progress.ReportingCadence;
import io.github.openita.core.progress.ReportingRound;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.io.engine.JsonObject;
import java.util.Optional;
import java.util.stream.Stream;

/** The shapes of the documents of progress: the report, and its summary as of a day. */
final class ProgressShapes {

    private static final Shape TEXT = TextShape.any();
    private static final Shape TEXTS = new ListShape(TEXT);
    private static final Shape INDICATOR = new IntegerShape(1, 999);

    /** Whatever the form has a code for, in any spelling. */
    static final Shape CODES = new ListShape(
            TextShape.codeOfEdition((text, reading) -> DocumentShapes.ofEdition(NodeCode.parse(text), reading)));

    private static final Shape ROUND = new WordShape(
            Stream.of(ReportingRound.values()).map(ReportingRound::getCode).toList());

    private static final Shape STATUS = new WordShape(
            Stream.of(ProgressStatus.values()).map(ProgressStatus::getCode).toList());

    static final Shape PROGRESS = ObjectShape.empty()
            .optional("agency", DocumentShapes.AGENCY)
            .optional("edition", TEXT)
            .required("fiscalYear", new FiscalYearShape())
            .optional("round", ROUND)
            .required("entries", new ListShape(entry()));

    static final Shape SUMMARY = summary();

    private ProgressShapes() {}

    private static Shape entry() {
        return ObjectShape.empty()
                .required("title", TEXT)
                .optional("about", CODES)
                .optional("measure", TEXT)
                .optional("indicator", new IndicatorShape())
                .required("status", STATUS)
                .optional("done", TEXT)
                .optional("doneOn", new DaysShape())
                .optional("documents", TEXTS)
                .optional("units", TEXTS)
                .optional("persons", TEXTS)
                .optional("cadence", new CadenceShape())
                .optional("due", new DateShape())
                .optional("reportedOn", new ListShape(new DateShape()))
                .optional("note", TEXT);
    }

    private static Shape summary() {
        Shape count = new IntegerShape(0, Integer.MAX_VALUE);
        ObjectShape counts = ObjectShape.empty()
                .required("entries", count)
                .required("notStarted", count)
                .required("underWay", count)
                .required("done", count);
        ObjectShape unit = ObjectShape.empty().requiredOrNull("unit", TEXT).required("counts", counts);
        ObjectShape indicator =
                ObjectShape.empty().requiredOrNull("indicator", INDICATOR).required("counts", counts);
        ListShape reports = new ListShape(ObjectShape.empty()
                .required("entry", new IntegerShape(1, Integer.MAX_VALUE))
                .required("title", TEXT)
                .required("about", CODES)
                .required("units", TEXTS)
                .required("persons", TEXTS)
                .requiredOrNull("period", new DaysShape())
                .required("dueOn", new DateShape())
                .requiredOrNull("reportedOn", new DateShape()));
        return ObjectShape.empty()
                .requiredOrNull("agency", DocumentShapes.AGENCY)
                .requiredOrNull("edition", TEXT)
                .required("fiscalYear", new FiscalYearShape())
                .requiredOrNull("round", ROUND)
                .required("asOf", new DateShape())
                .required("counts", counts)
                .required("byUnit", new ListShape(unit))
                .required("byIndicator", new ListShape(indicator))
                .required("due", reports)
                .required("overdue", reports)
                .required("late", reports);
    }

    /** How often is reported: a word, or {@code within-7-days} with any number of days. */
    private static final class CadenceShape implements Shape {

        @Override
        public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
            if (!(value instanceof JsonValue.Text text)) {
                return TEXT.take(value, pointer, reading);
            }
            try {
                return Optional.of(ReportingCadence.of(text.text()).getCode());
            } catch (InvalidInputException e) {
                reading.mistake(ProblemKind.OUT_OF_RANGE, pointer, value, e.getText());
                return Optional.empty();
            }
        }

        @Override
        public JsonObject schema() {
            return new JsonObject()
                    .with("type", "string")
                    .with(
                            "pattern",
                            "^(?:monthly|quarterly|half-yearly|once|"
                                    + "within-(?:[1-9][0-9]?|[12][0-9][0-9]|3[0-5][0-9]|36[0-6])-days)$");
        }
    }
}
