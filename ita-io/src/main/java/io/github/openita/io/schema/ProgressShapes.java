package io.github.openita.io.schema;

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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of the documents of progress: the report, and its summary as of a day. */
public final class ProgressShapes {

    private static final Shape<List<String>> TEXTS = Shapes.list(Shapes.TEXT);

    private static final Shape<List<NodeCode>> CODES = Shapes.list(Shapes.ANY_CODE);

    private static final Shape<ReportingRound> ROUND = Shapes.words(
            ReportingRound.values(), ReportingRound::getCode, ReportingRound::parse, ReportingRound.spellings());

    private static final Shape<ProgressEntry> ENTRY = ObjectShape.of(
                    ProgressEntry.class, ProgressEntry::builder, entry -> entry.build())
            .required("title", Shapes.TEXT, ProgressEntry::getTitle, (entry, title) -> entry.title(title))
            .unlessEmpty("about", CODES, ProgressEntry::getAbout, (entry, codes) -> entry.about(codes))
            .optional("measure", Shapes.TEXT, ProgressEntry::getMeasure, (entry, measure) -> entry.measure(measure))
            .optional(
                    "indicator",
                    new IndicatorShape(),
                    ProgressEntry::getIndicator,
                    (entry, number) -> entry.indicator(number))
            .unlessEmpty("steps", TEXTS, ProgressEntry::getSteps, (entry, texts) -> entry.steps(texts))
            .required(
                    "status",
                    Shapes.words(ProgressStatus.class),
                    ProgressEntry::getStatus,
                    (entry, status) -> entry.status(status))
            .optional("done", Shapes.TEXT, ProgressEntry::getDone, (entry, done) -> entry.done(done))
            .optional("doneOn", Shapes.DAYS, ProgressEntry::getDoneOn, (entry, days) -> entry.doneOn(days))
            .unlessEmpty("documents", TEXTS, ProgressEntry::getDocuments, (entry, texts) -> entry.documents(texts))
            .unlessEmpty("units", TEXTS, ProgressEntry::getUnits, (entry, texts) -> entry.units(texts))
            .unlessEmpty("persons", TEXTS, ProgressEntry::getPersons, (entry, texts) -> entry.persons(texts))
            .optional(
                    "cadence",
                    TextShape.of(
                                    ProblemKind.OUT_OF_RANGE,
                                    (text, reading) -> ReportingCadence.of(text.text()),
                                    ReportingCadence::getCode)
                            .like("^(?:monthly|quarterly|half-yearly|once|"
                                    + "within-(?:[1-9][0-9]?|[12][0-9][0-9]|3[0-5][0-9]|36[0-6])-days)$"),
                    ProgressEntry::getCadence,
                    (entry, cadence) -> entry.cadence(cadence))
            .unlessEmpty("due", new DaysShape(), ProgressEntry::getDue, (entry, days) -> entry.due(days))
            .unlessEmpty(
                    "reportedOn",
                    Shapes.list(Shapes.DATE),
                    ProgressEntry::getReportedOn,
                    (entry, days) -> entry.reportedOn(days))
            .optional("note", Shapes.TEXT, ProgressEntry::getNote, (entry, note) -> entry.note(note))
            .build();

    /** A progress document. */
    public static final Shape<ProgressReport> PROGRESS = ObjectShape.of(
                    ProgressReport.class, ProgressReport::builder, report -> report.build())
            .ofNamedEdition()
            .optional("agency", Shapes.AGENCY, ProgressReport::getAgency, (report, agency) -> report.agency(agency))
            .optional(
                    "edition",
                    Shapes.EDITION_NAME,
                    ProgressReport::getEdition,
                    (report, edition) -> report.edition(edition))
            .required(
                    "fiscalYear",
                    Shapes.FISCAL_YEAR,
                    ProgressReport::getFiscalYear,
                    (report, year) -> report.fiscalYear(year))
            .optional("round", ROUND, ProgressReport::getRound, (report, round) -> report.round(round))
            .required(
                    "entries",
                    Shapes.list(ENTRY),
                    ProgressReport::getEntries,
                    (report, entries) -> report.entries(entries))
            .build();

    private static final Shape<ProgressCounts> COUNTS = ObjectShape.of(
                    ProgressCounts.class, ProgressCounts::builder, counts -> counts.build())
            .required("entries", Shapes.COUNT, ProgressCounts::getEntries, (counts, count) -> counts.entries(count))
            .required(
                    "notStarted",
                    Shapes.COUNT,
                    ProgressCounts::getNotStarted,
                    (counts, count) -> counts.notStarted(count))
            .required("underWay", Shapes.COUNT, ProgressCounts::getUnderWay, (counts, count) -> counts.underWay(count))
            .required("done", Shapes.COUNT, ProgressCounts::getDone, (counts, count) -> counts.done(count))
            .build();

    private static final Shape<UnitProgress> UNIT = ObjectShape.of(
                    UnitProgress.class, UnitProgress::builder, unit -> unit.build())
            .requiredOrNull("unit", Shapes.TEXT, UnitProgress::getUnit, (unit, name) -> unit.unit(name))
            .required("counts", COUNTS, UnitProgress::getCounts, (unit, counts) -> unit.counts(counts))
            .build();

    private static final Shape<IndicatorProgress> INDICATOR = ObjectShape.of(
                    IndicatorProgress.class, IndicatorProgress::builder, indicator -> indicator.build())
            .requiredOrNull(
                    "indicator",
                    Shapes.NUMBER,
                    IndicatorProgress::getIndicator,
                    (indicator, number) -> indicator.indicator(number))
            .required("counts", COUNTS, IndicatorProgress::getCounts, (indicator, counts) -> indicator.counts(counts))
            .build();

    private static final Shape<List<DueReport>> REPORTS = Shapes.list(ObjectShape.of(
                    DueReport.class, DueReport::builder, report -> report.build())
            .required(
                    "entry",
                    Shapes.whole(1, Integer.MAX_VALUE),
                    DueReport::getEntry,
                    (report, number) -> report.entry(number))
            .required("title", Shapes.TEXT, DueReport::getTitle, (report, title) -> report.title(title))
            .required("about", CODES, DueReport::getAbout, (report, codes) -> report.about(codes))
            .required("units", TEXTS, DueReport::getUnits, (report, texts) -> report.units(texts))
            .required("persons", TEXTS, DueReport::getPersons, (report, texts) -> report.persons(texts))
            .requiredOrNull("period", Shapes.DAYS, DueReport::getPeriod, (report, days) -> report.period(days))
            .required("dueOn", Shapes.DATE, DueReport::getDueOn, (report, day) -> report.dueOn(day))
            .requiredOrNull(
                    "reportedOn", Shapes.DATE, DueReport::getReportedOn, (report, day) -> report.reportedOn(day))
            .build());

    private static final Shape<List<Integer>> ENTRIES = Shapes.list(Shapes.whole(1, Integer.MAX_VALUE));

    private static final Shape<MeasureProgress> MEASURE = ObjectShape.of(
                    MeasureProgress.class, MeasureProgress::builder, measure -> measure.build())
            .required("measure", Shapes.TEXT, MeasureProgress::getMeasure, (measure, id) -> measure.measure(id))
            .requiredOrNull("title", Shapes.TEXT, MeasureProgress::getTitle, (measure, title) -> measure.title(title))
            .required("entries", ENTRIES, MeasureProgress::getEntries, (measure, entries) -> measure.entries(entries))
            .build();

    private static final Shape<PlanProgress> PLAN = ObjectShape.of(
                    PlanProgress.class, PlanProgress::builder, plan -> plan.build())
            .required(
                    "fiscalYear",
                    Shapes.FISCAL_YEAR,
                    PlanProgress::getFiscalYear,
                    (plan, year) -> plan.fiscalYear(year))
            .required(
                    "measures",
                    Shapes.list(MEASURE),
                    PlanProgress::getMeasures,
                    (plan, measures) -> plan.measures(measures))
            .required("notInPlan", ENTRIES, PlanProgress::getNotInPlan, (plan, entries) -> plan.notInPlan(entries))
            .build();

    /** A progress summary document. */
    public static final Shape<ProgressSummary> SUMMARY = ObjectShape.of(
                    ProgressSummary.class, ProgressSummary::builder, summary -> summary.build())
            .ofNamedEdition()
            .requiredOrNull(
                    "agency", Shapes.AGENCY, ProgressSummary::getAgency, (summary, agency) -> summary.agency(agency))
            .requiredOrNull(
                    "edition",
                    Shapes.EDITION_NAME,
                    ProgressSummary::getEdition,
                    (summary, edition) -> summary.edition(edition))
            .required(
                    "fiscalYear",
                    Shapes.FISCAL_YEAR,
                    ProgressSummary::getFiscalYear,
                    (summary, year) -> summary.fiscalYear(year))
            .requiredOrNull("round", ROUND, ProgressSummary::getRound, (summary, round) -> summary.round(round))
            .required("asOf", Shapes.DATE, ProgressSummary::getAsOf, (summary, day) -> summary.asOf(day))
            .required("counts", COUNTS, ProgressSummary::getCounts, (summary, counts) -> summary.counts(counts))
            .required(
                    "byUnit", Shapes.list(UNIT), ProgressSummary::getByUnit, (summary, units) -> summary.byUnit(units))
            .required(
                    "byIndicator",
                    Shapes.list(INDICATOR),
                    ProgressSummary::getByIndicator,
                    (summary, indicators) -> summary.byIndicator(indicators))
            .required("due", REPORTS, ProgressSummary::getDue, (summary, reports) -> summary.due(reports))
            .required("overdue", REPORTS, ProgressSummary::getOverdue, (summary, reports) -> summary.overdue(reports))
            .required("late", REPORTS, ProgressSummary::getLate, (summary, reports) -> summary.late(reports))
            .defaulted(
                    "findings",
                    Shapes.list(MatrixShapes.FINDING),
                    ProgressSummary::getFindings,
                    (summary, findings) -> summary.findings(findings))
            .optional("plan", PLAN, ProgressSummary::getPlan, (summary, plan) -> summary.plan(plan))
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
                    Shapes.ofEdition(NodeCode.ofIndicator(number), reading);
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
