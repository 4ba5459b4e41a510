package io.github.openita.io.schema.measures;

import io.github.openita.core.edition.MatchedBy;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.responsibility.CarriedMatrix;
import io.github.openita.core.responsibility.MatrixReport;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.MovedRow;
import io.github.openita.core.responsibility.Paper;
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
import io.github.openita.io.schema.shape.EditionNames;
import io.github.openita.io.schema.shape.ObjectShape;
import io.github.openita.io.schema.shape.Reading;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.io.schema.shape.Shapes;
import io.github.openita.io.schema.value.BilingualShape;
import io.github.openita.io.schema.value.CodeShapes;
import io.github.openita.io.schema.value.DayShapes;
import io.github.openita.io.schema.value.NamedEdition;
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
            .optional("item", CodeShapes.QUESTION, MatrixRow::getItem, (b, v) -> b.item(v))
            .says("รหัสข้อ OIT", "The code of the OIT item")
            .required("title", Shapes.WORDS, MatrixRow::getTitle, (b, v) -> b.title(v))
            .says("ชื่อข้อหรือข้อมูลที่เขียนไว้", "The title, as written")
            .defaulted("prepares", RESPONSIBLE, MatrixRow::getPrepares, (b, v) -> b.prepares(v))
            .says("ผู้จัดทำข้อมูล", "Who prepares it")
            .defaulted("collects", RESPONSIBLE, MatrixRow::getCollects, (b, v) -> b.collects(v))
            .says("ผู้รวบรวมข้อมูล", "Who collects it")
            .defaulted("publishes", RESPONSIBLE, MatrixRow::getPublishes, (b, v) -> b.publishes(v))
            .says("ผู้เผยแพร่ข้อมูล", "Who publishes it")
            .optional("frequency", FREQUENCY, MatrixRow::getFrequency, (b, v) -> b.frequency(v))
            .says("ความถี่ในการเผยแพร่", "How often it is published")
            .optional("frequencyText", Shapes.TEXT, MatrixRow::getFrequencyText, (b, v) -> b.frequencyText(v))
            .says("ความถี่ตามที่เขียน", "How often, as written")
            .build();

    private static final Shape<PlannedAction> ACTION = ObjectShape.of(
                    PlannedAction.class, PlannedAction::builder, action -> action.build())
            .nullable()
            .optional("measure", Shapes.TEXT, PlannedAction::getMeasure, (b, v) -> b.measure(v))
            .says("รหัสมาตรการที่เกี่ยวข้อง", "The measure that it belongs to")
            .required("activity", Shapes.WORDS, PlannedAction::getActivity, (b, v) -> b.activity(v))
            .says("กิจกรรมที่ต้องดำเนินการ", "What is to be done")
            .defaulted("steps", Shapes.list(Shapes.TEXT), PlannedAction::getSteps, (b, v) -> b.steps(v))
            .says("ขั้นตอน", "The steps")
            .defaulted("responsible", RESPONSIBLE, PlannedAction::getResponsible, (b, v) -> b.responsible(v))
            .says("ผู้รับผิดชอบ", "Who is responsible")
            .optional("dueMonth", DayShapes.YEAR_MONTH, PlannedAction::getDueMonth, (b, v) -> b.dueMonth(v))
            .says("เดือนที่ต้องแล้วเสร็จ เช่น 2022-05", "The month in which it is due, such as 2022-05")
            .optional("dueText", Shapes.TEXT, PlannedAction::getDueText, (b, v) -> b.dueText(v))
            .says("กำหนดตามที่เขียน", "When it is due, as written")
            .defaulted(
                    "reportingQuarters",
                    Shapes.list(Shapes.whole(1, 4)),
                    PlannedAction::getReportingQuarters,
                    (b, v) -> b.reportingQuarters(v))
            .says("ไตรมาสที่รายงาน 1–4", "The quarters in which it is reported, 1–4")
            .optional("reportingText", Shapes.TEXT, PlannedAction::getReportingText, (b, v) -> b.reportingText(v))
            .says("การรายงานตามที่เขียน", "When it is reported, as written")
            .build();

    /** A matrix document. */
    public static final Shape<ResponsibilityMatrix> MATRIX = ObjectShape.of(
                    ResponsibilityMatrix.class, ResponsibilityMatrix::builder, matrix -> matrix.build())
            .optional("agency", Shapes.AGENCY, ResponsibilityMatrix::getAgency, (b, v) -> b.agency(v))
            .says("หน่วยงาน", "The agency")
            .nullable()
            .optional(
                    "edition",
                    NamedEdition.EDITION_NAME_OR_CHOSEN,
                    ResponsibilityMatrix::getEdition,
                    (b, v) -> b.edition(v))
            .says("แบบประเมินที่ใช้ เช่น nacc-2567", "The name of the edition, such as nacc-2567")
            .required("fiscalYear", Shapes.FISCAL_YEAR, ResponsibilityMatrix::getFiscalYear, (b, v) -> b.fiscalYear(v))
            .says("ปีงบประมาณ พ.ศ.", "The fiscal year, in the Buddhist Era")
            .required("rows", Shapes.list(ROW), ResponsibilityMatrix::getRows, (b, v) -> b.rows(v))
            .says("แถวของตาราง: ใครทำอะไรกับข้อใด", "The rows: who does what for which item")
            .defaulted("actions", Shapes.list(ACTION), ResponsibilityMatrix::getActions, (b, v) -> b.actions(v))
            .says("กิจกรรมที่ต้องดำเนินการ", "What is to be done")
            .build();

    /** What the check of a matrix, a plan or a progress report found. */
    static final Shape<RowFinding> FINDING = ObjectShape.of(
                    RowFinding.class, RowFinding::builder, finding -> finding.build())
            .required(
                    "rule",
                    Shapes.TEXT,
                    RowFinding::getRuleId,
                    (b, v) -> b.ruleId(v).paper(paperOf(v)))
            .says("เกณฑ์ที่พบ เช่น matrix/no-role", "The rule, such as matrix/no-role")
            .required("severity", Shapes.words(Severity.class), RowFinding::getSeverity, (b, v) -> b.severity(v))
            .says("ความสำคัญ: ต้องแก้ไข ควรแก้ไข หรือข้อสังเกต", "How much it weighs")
            .requiredOrNull("row", Shapes.COUNT, RowFinding::getRow, (b, v) -> b.row(v))
            .says("แถวที่พบ เริ่มที่ 1", "The row that it is about, from 1")
            .requiredOrNull("item", CodeShapes.QUESTION, RowFinding::getItem, (b, v) -> b.item(v))
            .says("ข้อ OIT ที่เกี่ยวข้อง", "The OIT item that it is about")
            .required("message", BilingualShape.BOTH, RowFinding::getMessage, (b, v) -> b.message(v))
            .says("สิ่งที่พบ", "What was found")
            .build();

    /** What a finding is of: a document says it by the rule alone. */
    private static Paper paperOf(String rule) {
        return rule.startsWith("plan/") ? Paper.PLAN : rule.startsWith("progress/") ? Paper.PROGRESS : Paper.MATRIX;
    }

    private static final Shape<Workload> WORKLOAD = ObjectShape.of(
                    Workload.class, Workload::builder, load -> load.build())
            .required("who", ONE_RESPONSIBLE, Workload::getWho, (b, v) -> b.who(v))
            .says("ผู้รับผิดชอบ", "Who it is")
            .required("prepares", Shapes.COUNT, Workload::getPrepares, (b, v) -> b.prepares(v))
            .says("จำนวนแถวที่จัดทำ", "In how many rows they prepare")
            .required("collects", Shapes.COUNT, Workload::getCollects, (b, v) -> b.collects(v))
            .says("จำนวนแถวที่รวบรวม", "In how many rows they collect")
            .required("publishes", Shapes.COUNT, Workload::getPublishes, (b, v) -> b.publishes(v))
            .says("จำนวนแถวที่เผยแพร่", "In how many rows they publish")
            .required("rows", Shapes.COUNT, Workload::getRows, (b, v) -> b.rows(v))
            .says("จำนวนแถวทั้งหมด", "In how many rows they have any role")
            .build();

    private static final Shape<StaleItem> STALE_ITEM = ObjectShape.of(
                    StaleItem.class, StaleItem::builder, item -> item.build())
            .required("item", CodeShapes.QUESTION, StaleItem::getItem, (b, v) -> b.item(v))
            .says("รหัสข้อ OIT", "The code of the OIT item")
            .required("title", Shapes.TEXT, StaleItem::getTitle, (b, v) -> b.title(v))
            .says("ชื่อข้อตามที่เขียน", "The title of the row, as written")
            .required("frequency", FREQUENCY, StaleItem::getFrequency, (b, v) -> b.frequency(v))
            .says("ความถี่ที่กำหนดไว้", "How often it is to be published")
            .required("updatedOn", Shapes.DATE, StaleItem::getUpdatedOn, (b, v) -> b.updatedOn(v))
            .says("วันที่ปรับปรุงล่าสุด", "The day of its last change")
            .required("freshUntil", Shapes.DATE, StaleItem::getFreshUntil, (b, v) -> b.freshUntil(v))
            .says("วันสุดท้ายที่ยังเป็นปัจจุบัน", "The last day on which it was fresh")
            .required("prepares", RESPONSIBLE, StaleItem::getPrepares, (b, v) -> b.prepares(v))
            .says("ผู้ที่ต้องจัดทำใหม่", "Who has to prepare it anew")
            .build();

    private static final Shape<UnjudgedItem> UNJUDGED_ITEM = ObjectShape.of(
                    UnjudgedItem.class, UnjudgedItem::builder, item -> item.build())
            .required("item", CodeShapes.QUESTION, UnjudgedItem::getItem, (b, v) -> b.item(v))
            .says("รหัสข้อ OIT", "The code of the OIT item")
            .required("why", BilingualShape.BOTH, UnjudgedItem::getWhy, (b, v) -> b.why(v))
            .says("เหตุที่ตัดสินไม่ได้", "Why it cannot be told")
            .build();

    private static final Shape<StaleItems> STALE_ITEMS = ObjectShape.of(
                    StaleItems.class, StaleItems::builder, items -> items.build())
            .required("asOf", Shapes.DATE, StaleItems::getAsOf, (b, v) -> b.asOf(v))
            .says("วันที่ใช้ตัดสิน", "The day it was judged for")
            .required("stale", Shapes.list(STALE_ITEM), StaleItems::getStale, (b, v) -> b.stale(v))
            .says("ข้อที่ไม่เป็นปัจจุบัน", "The items that are out of date")
            .required(
                    "notEvaluated",
                    Shapes.list(UNJUDGED_ITEM),
                    StaleItems::getNotEvaluated,
                    (b, v) -> b.notEvaluated(v))
            .says("ข้อที่ตัดสินไม่ได้", "The items of which it cannot be told")
            .defaulted("findings", Shapes.list(FINDING), StaleItems::getFindings, (b, v) -> b.findings(v))
            .says(
                    "สิ่งที่บอกว่าตารางกับการเปิดเผยข้อมูลไม่ใช่ของคู่กัน",
                    "What says that matrix and disclosure do not belong together")
            .build();

    private static final Shape<MatchedBy> MATCHED_BY = Shapes.words(MatchedBy.class);

    private static final Shape<MovedRow> MOVED_ROW = ObjectShape.of(MovedRow.class, MovedRow::builder, r -> r.build())
            .requiredOrNull("from", CodeShapes.QUESTION, MovedRow::getOldItem, (b, v) -> b.oldItem(v))
            .says("ข้อเดิม", "The item in the old form")
            .required("to", CodeShapes.QUESTION, MovedRow::getNewItem, (b, v) -> b.newItem(v))
            .says("ข้อใหม่", "The item in the new form")
            .required("by", MATCHED_BY, MovedRow::getBy, (b, v) -> b.by(v))
            .says("จับคู่ด้วยอะไร", "By what they were matched")
            .required("title", Shapes.TEXT, MovedRow::getTitle, (b, v) -> b.title(v))
            .says("ชื่อข้อตามที่เขียน", "The title of the row, as written")
            .build();

    private static final Shape<SplitRow> SPLIT_ROW = ObjectShape.of(SplitRow.class, SplitRow::builder, r -> r.build())
            .required("from", CodeShapes.QUESTION, SplitRow::getOldItem, (b, v) -> b.oldItem(v))
            .says("ข้อเดิม", "The item in the old form")
            .required("to", Shapes.list(CodeShapes.QUESTION), SplitRow::getNewItems, (b, v) -> b.newItems(v))
            .says("ข้อใหม่ที่แยกออกไป", "The items that it became")
            .required("by", MATCHED_BY, SplitRow::getBy, (b, v) -> b.by(v))
            .says("จับคู่ด้วยอะไร", "By what they were matched")
            .required("title", Shapes.TEXT, SplitRow::getTitle, (b, v) -> b.title(v))
            .says("ชื่อข้อตามที่เขียน", "The title of the row, as written")
            .build();

    private static final Shape<CarriedMatrix> CARRIED = ObjectShape.of(
                    CarriedMatrix.class, CarriedMatrix::builder, carried -> carried.build())
            .required("matrix", MATRIX, CarriedMatrix::getMatrix, (b, v) -> b.matrix(v))
            .says("ตารางสำหรับแบบประเมินใหม่", "The matrix for the new form")
            .required("moved", Shapes.list(MOVED_ROW), CarriedMatrix::getMoved, (b, v) -> b.moved(v))
            .says("แถวที่ยกไปแล้ว", "The rows that were carried")
            .required("split", Shapes.list(SPLIT_ROW), CarriedMatrix::getSplit, (b, v) -> b.split(v))
            .says("แถวที่แยกเป็นหลายข้อ", "The rows whose item became several")
            .required(
                    "withoutSuccessor",
                    Shapes.list(ROW),
                    CarriedMatrix::getWithoutSuccessor,
                    (b, v) -> b.withoutSuccessor(v))
            .says("แถวที่ไม่มีข้อรองรับในแบบใหม่", "The rows that answer no item of the new form")
            .required(
                    "withoutRow",
                    Shapes.list(CodeShapes.QUESTION),
                    CarriedMatrix::getWithoutRow,
                    (b, v) -> b.withoutRow(v))
            .says("ข้อใหม่ที่ยังไม่มีแถว", "The items of the new form that no row answers")
            .build();

    /** What the check of a matrix told. */
    public static final Shape<MatrixReport> MATRIX_REPORT = ObjectShape.of(
                    MatrixReport.class, MatrixReport::builder, report -> report.build())
            .required("edition", NamedEdition.EDITION, MatrixReport::getEdition, (b, v) -> b.edition(v))
            .says("แบบประเมินที่ใช้ตรวจ", "The form that it was held against")
            .required("matrix", MATRIX, MatrixReport::getMatrix, (b, v) -> b.matrix(v))
            .says("ตารางที่ตรวจ", "The matrix that was checked")
            .required("findings", Shapes.list(FINDING), MatrixReport::getFindings, (b, v) -> b.findings(v))
            .says("สิ่งที่พบ", "What was found")
            .required("workload", Shapes.list(WORKLOAD), MatrixReport::getWorkload, (b, v) -> b.workload(v))
            .says("ภาระงานของแต่ละคน", "What falls to whom")
            .requiredOrNull("stale", STALE_ITEMS, MatrixReport::getStale, (b, v) -> b.stale(v))
            .says("ข้อที่ไม่เป็นปัจจุบัน (null คือไม่ได้ตรวจ)", "What is out of date; null where that was not asked")
            .requiredOrNull("carried", CARRIED, MatrixReport::getCarried, (b, v) -> b.carried(v))
            .says(
                    "ตารางที่ยกไปแบบประเมินอื่น (null คือไม่ได้ขอ)",
                    "The matrix for another form; null where that was not asked")
            .build();

    private MatrixShapes() {}

    /** Someone responsible: the name alone as a text, or an object with a unit, a name, or both. */
    private static final class ResponsibleShape implements Shape<Responsible> {

        private static final ObjectShape<Responsible, ?> KEYS = ObjectShape.of(
                        Responsible.class, Responsible::builder, who -> who.build())
                .optional("unit", Shapes.WORDS, Responsible::getUnit, (b, v) -> b.unit(v))
                .says("หน่วยงานหรือกอง", "The unit")
                .optional("name", Shapes.WORDS, Responsible::getName, (b, v) -> b.name(v))
                .says("ตำแหน่งหรือชื่อบุคคล", "The position or person")
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
