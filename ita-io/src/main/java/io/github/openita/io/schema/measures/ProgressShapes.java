package io.github.openita.io.schema.measures;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.progress.DueReport;
import io.github.openita.core.progress.IndicatorProgress;
import io.github.openita.core.progress.MeasureProgress;
import io.github.openita.core.progress.PlanProgress;
import io.github.openita.core.progress.ProgressCounts;
import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.progress.ReportingCadence;
import io.github.openita.core.progress.ReportingRound;
import io.github.openita.core.progress.UnitProgress;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonValue;
import io.github.openita.io.schema.shape.EditionNames;
import io.github.openita.io.schema.shape.ObjectShape;
import io.github.openita.io.schema.shape.Reading;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.io.schema.shape.Shapes;
import io.github.openita.io.schema.shape.TextShape;
import io.github.openita.io.schema.value.CodeShapes;
import io.github.openita.io.schema.value.DayShapes;
import io.github.openita.io.schema.value.NamedEdition;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of the documents of progress: the report, and its summary as of a day. */
public final class ProgressShapes {

    private static final Shape<List<String>> TEXTS = Shapes.list(Shapes.TEXT);

    private static final Shape<List<NodeCode>> CODES = Shapes.list(CodeShapes.ANY_CODE);

    private static final Shape<ReportingRound> ROUND = Shapes.words(
            ReportingRound.values(), ReportingRound::getCode, ReportingRound::parse, ReportingRound.spellings());

    private static final Shape<ProgressEntry> ENTRY = ObjectShape.of(
                    ProgressEntry.class, ProgressEntry::builder, entry -> entry.build())
            .required("title", Shapes.TEXT, ProgressEntry::getTitle, (b, v) -> b.title(v))
            .says("ชื่อมาตรการหรือกิจกรรม", "The title of the measure")
            .unlessEmpty("about", CODES, ProgressEntry::getAbout, (b, v) -> b.about(v))
            .says("รหัสข้อหรือตัวชี้วัดที่เกี่ยวข้อง", "The codes that it is about")
            .optional("measure", Shapes.TEXT, ProgressEntry::getMeasure, (b, v) -> b.measure(v))
            .says("รหัสมาตรการในแผน", "The identifier of the measure in the plan")
            .optional("indicator", new IndicatorShape(), ProgressEntry::getIndicator, (b, v) -> b.indicator(v))
            .says("ลำดับตัวชี้วัด", "The number of the indicator")
            .unlessEmpty("steps", TEXTS, ProgressEntry::getSteps, (b, v) -> b.steps(v))
            .says("ขั้นตอนหรือวิธีปฏิบัติ", "The steps")
            .required("status", Shapes.words(ProgressStatus.class), ProgressEntry::getStatus, (b, v) -> b.status(v))
            .says("สถานะ: ยังไม่เริ่ม กำลังดำเนินการ หรือแล้วเสร็จ", "How far it is")
            .optional("done", Shapes.TEXT, ProgressEntry::getDone, (b, v) -> b.done(v))
            .says("ผลการดำเนินการ", "What was done")
            .optional("doneOn", DayShapes.DAYS, ProgressEntry::getDoneOn, (b, v) -> b.doneOn(v))
            .says("วันหรือช่วงเวลาที่ดำเนินการ", "The day or days on which it was done")
            .unlessEmpty("documents", TEXTS, ProgressEntry::getDocuments, (b, v) -> b.documents(v))
            .says("หลักฐานหรือลิงก์", "The evidence: documents or links")
            .unlessEmpty("units", TEXTS, ProgressEntry::getUnits, (b, v) -> b.units(v))
            .says("หน่วยงานที่รับผิดชอบ", "The units that are responsible")
            .unlessEmpty("persons", TEXTS, ProgressEntry::getPersons, (b, v) -> b.persons(v))
            .says("บุคคลที่รับผิดชอบ", "The persons that are responsible")
            .optional(
                    "cadence",
                    TextShape.of(
                                    ProblemKind.OUT_OF_RANGE,
                                    (text, reading) -> ReportingCadence.of(text.text()),
                                    ReportingCadence::getCode)
                            .like("^(?:monthly|quarterly|half-yearly|once|"
                                    + "within-(?:[1-9][0-9]?|[12][0-9][0-9]|3[0-5][0-9]|36[0-6])-days)$"),
                    ProgressEntry::getCadence,
                    (b, v) -> b.cadence(v))
            .says("ความถี่ในการรายงาน", "How often it is reported")
            .unlessEmpty("due", new DaysShape(), ProgressEntry::getDue, (b, v) -> b.due(v))
            .says("กำหนดส่งรายงาน", "When reports are due")
            .unlessEmpty(
                    "reportedOn", Shapes.list(Shapes.DATE), ProgressEntry::getReportedOn, (b, v) -> b.reportedOn(v))
            .says("วันที่ส่งรายงานแล้ว", "The days on which it was reported")
            .optional("note", Shapes.TEXT, ProgressEntry::getNote, (b, v) -> b.note(v))
            .says("หมายเหตุ", "A note")
            .build();

    /** A progress document. */
    public static final Shape<ProgressReport> PROGRESS = ObjectShape.of(
                    ProgressReport.class, ProgressReport::builder, report -> report.build())
            .ofNamedEdition()
            .optional("agency", Shapes.AGENCY, ProgressReport::getAgency, (b, v) -> b.agency(v))
            .says("หน่วยงาน", "The agency")
            .optional("edition", NamedEdition.EDITION_NAME, ProgressReport::getEdition, (b, v) -> b.edition(v))
            .says("แบบประเมินที่ใช้ เช่น nacc-2567", "The name of the edition, such as nacc-2567")
            .required("fiscalYear", Shapes.FISCAL_YEAR, ProgressReport::getFiscalYear, (b, v) -> b.fiscalYear(v))
            .says("ปีงบประมาณ พ.ศ.", "The fiscal year, in the Buddhist Era")
            .optional("round", ROUND, ProgressReport::getRound, (b, v) -> b.round(v))
            .says("รอบที่รายงาน", "The round that it is of")
            .required("entries", Shapes.list(ENTRY), ProgressReport::getEntries, (b, v) -> b.entries(v))
            .says("ความก้าวหน้าของแต่ละมาตรการ", "How far each measure is")
            .build();

    private static final Shape<ProgressCounts> COUNTS = ObjectShape.of(
                    ProgressCounts.class, ProgressCounts::builder, counts -> counts.build())
            .required("entries", Shapes.COUNT, ProgressCounts::getEntries, (b, v) -> b.entries(v))
            .says("จำนวนทั้งหมด", "How many there are")
            .required("notStarted", Shapes.COUNT, ProgressCounts::getNotStarted, (b, v) -> b.notStarted(v))
            .says("จำนวนที่ยังไม่เริ่ม", "How many are not started")
            .required("underWay", Shapes.COUNT, ProgressCounts::getUnderWay, (b, v) -> b.underWay(v))
            .says("จำนวนที่กำลังดำเนินการ", "How many are under way")
            .required("done", Shapes.COUNT, ProgressCounts::getDone, (b, v) -> b.done(v))
            .says("จำนวนที่แล้วเสร็จ", "How many are done")
            .build();

    private static final Shape<UnitProgress> UNIT = ObjectShape.of(
                    UnitProgress.class, UnitProgress::builder, unit -> unit.build())
            .requiredOrNull("unit", Shapes.TEXT, UnitProgress::getUnit, (b, v) -> b.unit(v))
            .says("หน่วยงาน", "The unit")
            .required("counts", COUNTS, UnitProgress::getCounts, (b, v) -> b.counts(v))
            .says("จำนวนตามสถานะ", "How many are how far")
            .build();

    private static final Shape<IndicatorProgress> INDICATOR = ObjectShape.of(
                    IndicatorProgress.class, IndicatorProgress::builder, indicator -> indicator.build())
            .requiredOrNull("indicator", Shapes.NUMBER, IndicatorProgress::getIndicator, (b, v) -> b.indicator(v))
            .says("ลำดับตัวชี้วัด", "The number of the indicator")
            .required("counts", COUNTS, IndicatorProgress::getCounts, (b, v) -> b.counts(v))
            .says("จำนวนตามสถานะ", "How many are how far")
            .build();

    private static final Shape<List<DueReport>> REPORTS =
            Shapes.list(ObjectShape.of(DueReport.class, DueReport::builder, report -> report.build())
                    .required("entry", Shapes.whole(1, Integer.MAX_VALUE), DueReport::getEntry, (b, v) -> b.entry(v))
                    .says("ลำดับรายการ เริ่มที่ 1", "The number of the entry, from 1")
                    .required("title", Shapes.TEXT, DueReport::getTitle, (b, v) -> b.title(v))
                    .says("ชื่อมาตรการหรือกิจกรรม", "The title of the measure")
                    .required("about", CODES, DueReport::getAbout, (b, v) -> b.about(v))
                    .says("รหัสข้อหรือตัวชี้วัดที่เกี่ยวข้อง", "The codes that it is about")
                    .required("units", TEXTS, DueReport::getUnits, (b, v) -> b.units(v))
                    .says("หน่วยงานที่รับผิดชอบ", "The units that are responsible")
                    .required("persons", TEXTS, DueReport::getPersons, (b, v) -> b.persons(v))
                    .says("บุคคลที่รับผิดชอบ", "The persons that are responsible")
                    .requiredOrNull("period", DayShapes.DAYS, DueReport::getPeriod, (b, v) -> b.period(v))
                    .says("ช่วงเวลาที่รายงาน", "The days that the report is of")
                    .required("dueOn", Shapes.DATE, DueReport::getDueOn, (b, v) -> b.dueOn(v))
                    .says("วันครบกำหนด", "The day it is due")
                    .requiredOrNull("reportedOn", Shapes.DATE, DueReport::getReportedOn, (b, v) -> b.reportedOn(v))
                    .says("วันที่ส่งรายงาน (null คือยังไม่ส่ง)", "The day it came; null where it did not")
                    .build());

    private static final Shape<List<Integer>> ENTRIES = Shapes.list(Shapes.whole(1, Integer.MAX_VALUE));

    private static final Shape<MeasureProgress> MEASURE = ObjectShape.of(
                    MeasureProgress.class, MeasureProgress::builder, measure -> measure.build())
            .required("measure", Shapes.TEXT, MeasureProgress::getMeasure, (b, v) -> b.measure(v))
            .says("รหัสมาตรการในแผน", "The identifier of the measure in the plan")
            .requiredOrNull("title", Shapes.TEXT, MeasureProgress::getTitle, (b, v) -> b.title(v))
            .says("ชื่อมาตรการ", "The title of the measure")
            .required("entries", ENTRIES, MeasureProgress::getEntries, (b, v) -> b.entries(v))
            .says("ลำดับรายการที่ตรงกัน", "The entries that belong to it")
            .build();

    private static final Shape<PlanProgress> PLAN = ObjectShape.of(
                    PlanProgress.class, PlanProgress::builder, plan -> plan.build())
            .required("fiscalYear", Shapes.FISCAL_YEAR, PlanProgress::getFiscalYear, (b, v) -> b.fiscalYear(v))
            .says("ปีงบประมาณของแผน พ.ศ.", "The fiscal year of the plan, in the Buddhist Era")
            .required("measures", Shapes.list(MEASURE), PlanProgress::getMeasures, (b, v) -> b.measures(v))
            .says("มาตรการของแผนและรายการที่ตรงกัน", "The measures of the plan, with their entries")
            .required("notInPlan", ENTRIES, PlanProgress::getNotInPlan, (b, v) -> b.notInPlan(v))
            .says("รายการที่ไม่อยู่ในแผน", "The entries that are in no measure of the plan")
            .defaulted(
                    "findings", Shapes.list(MatrixShapes.FINDING), PlanProgress::getFindings, (b, v) -> b.findings(v))
            .says("สิ่งที่บอกว่าแผนกับรายงานไม่ใช่ของคู่กัน", "What says that plan and report do not belong together")
            .build();

    /** A progress summary document. */
    public static final Shape<ProgressSummary> SUMMARY = ObjectShape.of(
                    ProgressSummary.class, ProgressSummary::builder, summary -> summary.build())
            .ofNamedEdition()
            .requiredOrNull("agency", Shapes.AGENCY, ProgressSummary::getAgency, (b, v) -> b.agency(v))
            .says("หน่วยงาน", "The agency")
            .requiredOrNull("edition", NamedEdition.EDITION_NAME, ProgressSummary::getEdition, (b, v) -> b.edition(v))
            .says("แบบประเมินที่ใช้ เช่น nacc-2567", "The name of the edition, such as nacc-2567")
            .required("fiscalYear", Shapes.FISCAL_YEAR, ProgressSummary::getFiscalYear, (b, v) -> b.fiscalYear(v))
            .says("ปีงบประมาณ พ.ศ.", "The fiscal year, in the Buddhist Era")
            .requiredOrNull("round", ROUND, ProgressSummary::getRound, (b, v) -> b.round(v))
            .says("รอบที่รายงาน", "The round that it is of")
            .required("asOf", Shapes.DATE, ProgressSummary::getAsOf, (b, v) -> b.asOf(v))
            .says("วันที่ใช้ตัดสิน", "The day it was judged for")
            .required("counts", COUNTS, ProgressSummary::getCounts, (b, v) -> b.counts(v))
            .says("จำนวนตามสถานะ", "How many are how far")
            .required("byUnit", Shapes.list(UNIT), ProgressSummary::getByUnit, (b, v) -> b.byUnit(v))
            .says("จำนวนตามหน่วยงาน", "How many are how far, by unit")
            .required(
                    "byIndicator", Shapes.list(INDICATOR), ProgressSummary::getByIndicator, (b, v) -> b.byIndicator(v))
            .says("จำนวนตามตัวชี้วัด", "How many are how far, by indicator")
            .required("due", REPORTS, ProgressSummary::getDue, (b, v) -> b.due(v))
            .says("รายงานที่จะครบกำหนด", "The reports that are to come")
            .required("overdue", REPORTS, ProgressSummary::getOverdue, (b, v) -> b.overdue(v))
            .says("รายงานที่เลยกำหนดและยังไม่ส่ง", "The reports that are overdue")
            .required("late", REPORTS, ProgressSummary::getLate, (b, v) -> b.late(v))
            .says("รายงานที่ส่งช้า", "The reports that came late")
            .defaulted(
                    "findings",
                    Shapes.list(MatrixShapes.FINDING),
                    ProgressSummary::getFindings,
                    (b, v) -> b.findings(v))
            .says("สิ่งที่พบ", "What was found")
            .optional("plan", PLAN, ProgressSummary::getPlan, (b, v) -> b.plan(v))
            .says("ความก้าวหน้าเทียบกับแผน", "How far the plan is")
            .build();

    private ProgressShapes() {}

    /** A day, or an array of at least one where several steps have days of their own. */
    private static final class DaysShape implements Shape<List<LocalDate>> {

        private static final Shape<List<LocalDate>> SEVERAL = Shapes.list(Shapes.DATE);

        @Override
        public @Nullable List<LocalDate> read(JsonValue value, Reading reading) {
            if (!(value instanceof JsonValue.Arr array)) {
                LocalDate day = Shapes.DATE.read(value, reading);
                return day == null ? null : List.of(day);
            }
            if (array.items().isEmpty()) {
                return reading.refuse(
                        ProblemKind.OUT_OF_RANGE,
                        value,
                        "รายการว่าง: ต้องมีอย่างน้อยหนึ่งวัน",
                        "an empty array: give at least one day");
            }
            return SEVERAL.read(value, reading);
        }

        @Override
        public @Nullable Object write(List<LocalDate> days, EditionNames editions) {
            return days.size() == 1 ? Shapes.DATE.write(days.get(0), editions) : SEVERAL.write(days, editions);
        }

        @Override
        public JsonObject schema() {
            return Shapes.anyOf(Shapes.DATE.schema(), SEVERAL.schema().with("minItems", 1));
        }
    }

    /** The number of an indicator that the edition of the document has. */
    private static final class IndicatorShape implements Shape<Integer> {

        @Override
        public @Nullable Integer read(JsonValue value, Reading reading) {
            Integer number = Shapes.NUMBER.read(value, reading);
            try {
                if (number != null) {
                    CodeShapes.ofEdition(NodeCode.ofIndicator(number), reading);
                }
                return number;
            } catch (InvalidInputException e) {
                return reading.refuse(ProblemKind.UNKNOWN_CODE, value, e);
            }
        }

        @Override
        public @Nullable Object write(Integer number, EditionNames editions) {
            return number;
        }

        @Override
        public JsonObject schema() {
            return Shapes.NUMBER.schema();
        }
    }
}
