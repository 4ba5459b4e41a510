package io.github.openita.io.schema;

import io.github.openita.core.edition.MatchedBy;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.responsibility.CarriedMatrix;
import io.github.openita.core.responsibility.MatrixReport;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.MovedRow;
import io.github.openita.core.responsibility.PlannedAction;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.responsibility.SplitRow;
import io.github.openita.core.responsibility.StaleItem;
import io.github.openita.core.responsibility.StaleItems;
import io.github.openita.core.responsibility.UnjudgedItem;
import io.github.openita.core.responsibility.Workload;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of the matrix of responsibility, and of what its check tells. */
public final class MatrixShapes {

    private static final Shape<PublicationFrequency> FREQUENCY = Shapes.words(PublicationFrequency.class);

    private static final Shape<Responsible> ONE_RESPONSIBLE = new ResponsibleShape();

    /** Whoever is responsible, wherever people are named. */
    static final Shape<List<Responsible>> RESPONSIBLE = Shapes.list(ONE_RESPONSIBLE);

    private static final Shape<MatrixRow> ROW = ObjectShape.of(MatrixRow.class, MatrixRow::builder, row -> row.build())
            .nullable()
            .optional("item", Shapes.QUESTION, MatrixRow::getItem, (row, item) -> row.item(item))
            .required("title", Shapes.WORDS, MatrixRow::getTitle, (row, title) -> row.title(title))
            .defaulted("prepares", RESPONSIBLE, MatrixRow::getPrepares, (row, who) -> row.prepares(who))
            .defaulted("collects", RESPONSIBLE, MatrixRow::getCollects, (row, who) -> row.collects(who))
            .defaulted("publishes", RESPONSIBLE, MatrixRow::getPublishes, (row, who) -> row.publishes(who))
            .optional("frequency", FREQUENCY, MatrixRow::getFrequency, (row, frequency) -> row.frequency(frequency))
            .optional("frequencyText", Shapes.TEXT, MatrixRow::getFrequencyText, (row, text) -> row.frequencyText(text))
            .build();

    private static final Shape<PlannedAction> ACTION = ObjectShape.of(
                    PlannedAction.class, PlannedAction::builder, action -> action.build())
            .nullable()
            .optional("measure", Shapes.TEXT, PlannedAction::getMeasure, (action, measure) -> action.measure(measure))
            .required(
                    "activity",
                    Shapes.WORDS,
                    PlannedAction::getActivity,
                    (action, activity) -> action.activity(activity))
            .defaulted(
                    "steps", Shapes.list(Shapes.TEXT), PlannedAction::getSteps, (action, steps) -> action.steps(steps))
            .defaulted(
                    "responsible", RESPONSIBLE, PlannedAction::getResponsible, (action, who) -> action.responsible(who))
            .optional(
                    "dueMonth",
                    Shapes.YEAR_MONTH,
                    PlannedAction::getDueMonth,
                    (action, month) -> action.dueMonth(month))
            .optional("dueText", Shapes.TEXT, PlannedAction::getDueText, (action, text) -> action.dueText(text))
            .defaulted(
                    "reportingQuarters",
                    Shapes.list(Shapes.whole(1, 4)),
                    PlannedAction::getReportingQuarters,
                    (action, quarters) -> action.reportingQuarters(quarters))
            .optional(
                    "reportingText",
                    Shapes.TEXT,
                    PlannedAction::getReportingText,
                    (action, text) -> action.reportingText(text))
            .build();

    /** A matrix document. */
    public static final Shape<ResponsibilityMatrix> MATRIX = ObjectShape.of(
                    ResponsibilityMatrix.class, ResponsibilityMatrix::builder, matrix -> matrix.build())
            .optional(
                    "agency", Shapes.AGENCY, ResponsibilityMatrix::getAgency, (matrix, agency) -> matrix.agency(agency))
            .nullable()
            .optional(
                    "edition",
                    Shapes.EDITION_NAME_OR_CHOSEN,
                    ResponsibilityMatrix::getEdition,
                    (matrix, edition) -> matrix.edition(edition))
            .required(
                    "fiscalYear",
                    Shapes.FISCAL_YEAR,
                    ResponsibilityMatrix::getFiscalYear,
                    (matrix, year) -> matrix.fiscalYear(year))
            .required("rows", Shapes.list(ROW), ResponsibilityMatrix::getRows, (matrix, rows) -> matrix.rows(rows))
            .defaulted(
                    "actions",
                    Shapes.list(ACTION),
                    ResponsibilityMatrix::getActions,
                    (matrix, actions) -> matrix.actions(actions))
            .build();

    /** What the check of a matrix or a plan found. */
    static final Shape<RowFinding> FINDING = ObjectShape.of(
                    RowFinding.class, RowFinding::builder, finding -> finding.build())
            .required("rule", Shapes.TEXT, RowFinding::getRule, (finding, rule) -> finding.rule(rule))
            .required(
                    "severity",
                    Shapes.words(Severity.class),
                    RowFinding::getSeverity,
                    (finding, severity) -> finding.severity(severity))
            .requiredOrNull("row", Shapes.COUNT, RowFinding::getRow, (finding, row) -> finding.row(row))
            .requiredOrNull("item", Shapes.QUESTION, RowFinding::getItem, (finding, item) -> finding.item(item))
            .required("message", Shapes.BOTH, RowFinding::getMessage, (finding, message) -> finding.message(message))
            .build();

    private static final Shape<Workload> WORKLOAD = ObjectShape.of(
                    Workload.class, Workload::builder, load -> load.build())
            .required("who", ONE_RESPONSIBLE, Workload::getWho, (load, who) -> load.who(who))
            .required("prepares", Shapes.COUNT, Workload::getPrepares, (load, count) -> load.prepares(count))
            .required("collects", Shapes.COUNT, Workload::getCollects, (load, count) -> load.collects(count))
            .required("publishes", Shapes.COUNT, Workload::getPublishes, (load, count) -> load.publishes(count))
            .required("rows", Shapes.COUNT, Workload::getRows, (load, count) -> load.rows(count))
            .build();

    private static final Shape<StaleItem> STALE_ITEM = ObjectShape.of(
                    StaleItem.class, StaleItem::builder, item -> item.build())
            .required("item", Shapes.QUESTION, StaleItem::getItem, (item, code) -> item.item(code))
            .required("title", Shapes.TEXT, StaleItem::getTitle, (item, title) -> item.title(title))
            .required("frequency", FREQUENCY, StaleItem::getFrequency, (item, frequency) -> item.frequency(frequency))
            .required("updatedOn", Shapes.DATE, StaleItem::getUpdatedOn, (item, day) -> item.updatedOn(day))
            .required("freshUntil", Shapes.DATE, StaleItem::getFreshUntil, (item, day) -> item.freshUntil(day))
            .required("prepares", RESPONSIBLE, StaleItem::getPrepares, (item, who) -> item.prepares(who))
            .build();

    private static final Shape<UnjudgedItem> UNJUDGED_ITEM = ObjectShape.of(
                    UnjudgedItem.class, UnjudgedItem::builder, item -> item.build())
            .required("item", Shapes.QUESTION, UnjudgedItem::getItem, (item, code) -> item.item(code))
            .required("why", Shapes.BOTH, UnjudgedItem::getWhy, (item, why) -> item.why(why))
            .build();

    private static final Shape<StaleItems> STALE_ITEMS = ObjectShape.of(
                    StaleItems.class, StaleItems::builder, items -> items.build())
            .required("asOf", Shapes.DATE, StaleItems::getAsOf, (items, day) -> items.asOf(day))
            .required("stale", Shapes.list(STALE_ITEM), StaleItems::getStale, (items, stale) -> items.stale(stale))
            .required(
                    "notEvaluated",
                    Shapes.list(UNJUDGED_ITEM),
                    StaleItems::getNotEvaluated,
                    (items, rest) -> items.notEvaluated(rest))
            .build();

    private static final Shape<MatchedBy> MATCHED_BY = Shapes.words(MatchedBy.class);

    private static final Shape<MovedRow> MOVED_ROW = ObjectShape.of(MovedRow.class, MovedRow::builder, r -> r.build())
            .requiredOrNull("from", Shapes.QUESTION, MovedRow::getOldItem, (row, code) -> row.oldItem(code))
            .required("to", Shapes.QUESTION, MovedRow::getNewItem, (row, code) -> row.newItem(code))
            .required("by", MATCHED_BY, MovedRow::getBy, (row, by) -> row.by(by))
            .required("title", Shapes.TEXT, MovedRow::getTitle, (row, title) -> row.title(title))
            .build();

    private static final Shape<SplitRow> SPLIT_ROW = ObjectShape.of(SplitRow.class, SplitRow::builder, r -> r.build())
            .required("from", Shapes.QUESTION, SplitRow::getOldItem, (row, code) -> row.oldItem(code))
            .required("to", Shapes.list(Shapes.QUESTION), SplitRow::getNewItems, (row, codes) -> row.newItems(codes))
            .required("by", MATCHED_BY, SplitRow::getBy, (row, by) -> row.by(by))
            .required("title", Shapes.TEXT, SplitRow::getTitle, (row, title) -> row.title(title))
            .build();

    private static final Shape<CarriedMatrix> CARRIED = ObjectShape.of(
                    CarriedMatrix.class, CarriedMatrix::builder, carried -> carried.build())
            .required("matrix", MATRIX, CarriedMatrix::getMatrix, (carried, matrix) -> carried.matrix(matrix))
            .required("moved", Shapes.list(MOVED_ROW), CarriedMatrix::getMoved, (carried, rows) -> carried.moved(rows))
            .required("split", Shapes.list(SPLIT_ROW), CarriedMatrix::getSplit, (carried, rows) -> carried.split(rows))
            .required(
                    "withoutSuccessor",
                    Shapes.list(ROW),
                    CarriedMatrix::getWithoutSuccessor,
                    (carried, rows) -> carried.withoutSuccessor(rows))
            .required(
                    "withoutRow",
                    Shapes.list(Shapes.QUESTION),
                    CarriedMatrix::getWithoutRow,
                    (carried, codes) -> carried.withoutRow(codes))
            .build();

    /** What the check of a matrix tells; it is only written. */
    public static final Shape<MatrixReport> MATRIX_REPORT = ObjectShape.onlyWritten(MatrixReport.class)
            .written("edition", Shapes.EDITION, report -> report.getCheck().getEdition())
            .written("matrix", MATRIX, report -> report.getCheck().getMatrix())
            .written(
                    "findings",
                    Shapes.list(FINDING),
                    report -> report.getCheck().getFindings())
            .written(
                    "workload",
                    Shapes.list(WORKLOAD),
                    report -> report.getCheck().getWorkload())
            .requiredOrNull("stale", STALE_ITEMS, MatrixReport::getStale, (report, stale) -> {})
            .requiredOrNull("carried", CARRIED, MatrixReport::getCarried, (report, carried) -> {})
            .build();

    private MatrixShapes() {}

    /** Someone responsible: the name alone as a text, or an object with a unit, a name, or both. */
    private static final class ResponsibleShape implements Shape<Responsible> {

        private static final ObjectShape<Responsible, ?> KEYS = ObjectShape.of(
                        Responsible.class, Responsible::builder, who -> who.build())
                .optional("unit", Shapes.WORDS, Responsible::getUnit, (who, unit) -> who.unit(unit))
                .optional("name", Shapes.WORDS, Responsible::getName, (who, name) -> who.name(name))
                .build();

        @Override
        public @Nullable Responsible read(JsonValue value, Reading reading) {
            if (value instanceof JsonValue.Text) {
                String name = Shapes.WORDS.read(value, reading);
                return name == null ? null : Responsible.of(name);
            }
            if (!(value instanceof JsonValue.Obj object)) {
                return reading.refuseType(
                        value, "ชื่อในเครื่องหมายคำพูด หรือกลุ่มข้อมูล {…}", "a name in quotes, or an object");
            }
            if (object.get("unit") == null && object.get("name") == null) {
                return reading.refuse(
                        ProblemKind.MISSING_KEY,
                        value,
                        "ต้องระบุหน่วยงาน (unit) หรือตำแหน่ง/บุคคล (name)",
                        "give a unit, or a position or person (name)");
            }
            return KEYS.read(value, reading);
        }

        @Override
        public @Nullable Object write(Responsible who, EditionNames editions) {
            return KEYS.write(who, editions);
        }

        @Override
        public Class<?> type() {
            return Responsible.class;
        }

        @Override
        public JsonObject schema() {
            JsonObject keys = KEYS.schema()
                    .with(
                            "anyOf",
                            List.of(
                                    new JsonObject().with("required", List.of("unit")),
                                    new JsonObject().with("required", List.of("name"))));
            return Shapes.anyOf(Shapes.WORDS.schema(), keys);
        }
    }
}
