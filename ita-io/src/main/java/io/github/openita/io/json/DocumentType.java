package io.github.openita.io.json;

import io.github.openita.core.analysis.Comparison;
import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.analysis.GapReport;
import io.github.openita.core.analysis.Review;
import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.measures.PlanCheck;
import io.github.openita.core.measures.PlanReport;
import io.github.openita.core.overview.Overview;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.responsibility.MatrixCheck;
import io.github.openita.core.responsibility.MatrixReport;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.survey.TallyState;
import io.github.openita.core.words.BilingualText;
import io.github.openita.io.proofreading.ProofreadingReport;
import io.github.openita.io.schema.ProofreadingShapes;
import io.github.openita.io.schema.disclosure.CheckShapes;
import io.github.openita.io.schema.disclosure.DisclosureShapes;
import io.github.openita.io.schema.measures.MatrixShapes;
import io.github.openita.io.schema.measures.MeasureShapes;
import io.github.openita.io.schema.measures.ProgressShapes;
import io.github.openita.io.schema.overview.OverviewShapes;
import io.github.openita.io.schema.result.AnalysisShapes;
import io.github.openita.io.schema.result.CardShapes;
import io.github.openita.io.schema.result.ResultShapes;
import io.github.openita.io.schema.result.TallyShapes;
import io.github.openita.io.schema.shape.EditionNames;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.io.schema.value.EditionShapes;
import io.github.openita.rules.CheckReport;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A kind of document: its name, the type of the model that it holds, and how that is read, written and described.
 * Immutable and thread-safe.
 *
 * @param <T> the type of the model
 */
public final class DocumentType<T> {

    /** What was found in a disclosure; its forecast holds the shown figures. */
    public static final DocumentType<CheckReport> CHECK_REPORT = new DocumentType<>(
            "check-report",
            "สิ่งที่พบจากการตรวจการเปิดเผยข้อมูล (OIT)",
            "What the check of a disclosure (OIT) found",
            CheckReport.class,
            () -> CheckShapes.CHECK_REPORT);

    /** Two score cards side by side; figures are the shown ones. */
    public static final DocumentType<Comparison> COMPARE = new DocumentType<>(
            "compare",
            "การเปรียบเทียบผลสองปีหรือสองหน่วยงาน",
            "Two results compared",
            Comparison.class,
            () -> AnalysisShapes.COMPARE);

    /** What an agency publishes, item by item. */
    public static final DocumentType<Disclosure> DISCLOSURE = new DocumentType<>(
            "disclosure",
            "ข้อมูลที่หน่วยงานเปิดเผยบนเว็บไซต์ (OIT) ทีละข้อ",
            "What an agency discloses on its web site (OIT), item by item",
            Disclosure.class,
            () -> DisclosureShapes.DISCLOSURE);

    /** The assessment of one fiscal year, with what must be published. */
    public static final DocumentType<Edition> EDITION = new DocumentType<>(
            "edition",
            "แบบประเมินของปีหนึ่ง: ข้อ ตัวชี้วัด น้ำหนัก และระดับ",
            "The form of a year: items, indicators, weights and bands",
            Edition.class,
            () -> EditionShapes.EDITION);

    /** What was lost, and the way to the next band; figures are the shown ones. */
    public static final DocumentType<GapReport> GAPS = new DocumentType<>(
            "gaps",
            "จุดที่เสียคะแนนและทางไปสู่ระดับถัดไป",
            "Where points were lost, and the way to the next band",
            GapReport.class,
            () -> AnalysisShapes.GAPS);

    /** Who prepares, collects and publishes what. */
    public static final DocumentType<ResponsibilityMatrix> MATRIX = new DocumentType<>(
            "matrix",
            "ตารางบทบาทหน้าที่ความรับผิดชอบ",
            "The matrix of responsibility: who prepares, collects and publishes what",
            ResponsibilityMatrix.class,
            () -> MatrixShapes.MATRIX);

    /** What the check of a matrix told. */
    public static final DocumentType<MatrixReport> MATRIX_REPORT = new DocumentType<>(
            "matrix-report",
            "สิ่งที่พบจากการตรวจตารางความรับผิดชอบ",
            "What the check of a matrix of responsibility told",
            MatrixReport.class,
            () -> MatrixShapes.MATRIX_REPORT);

    /** Many agencies and years in one view; figures are the shown ones. */
    public static final DocumentType<Overview> OVERVIEW = new DocumentType<>(
            "overview",
            "ผลของหลายหน่วยงานหลายปีในที่เดียว",
            "Results of many agencies and years in one view",
            Overview.class,
            () -> OverviewShapes.OVERVIEW);

    /** The measures that answer a result. */
    public static final DocumentType<MeasurePlan> PLAN = new DocumentType<>(
            "plan",
            "แผนมาตรการที่ตอบผลการประเมิน",
            "The measures that answer a result",
            MeasurePlan.class,
            () -> MeasureShapes.PLAN);

    /** What the check of a plan told. */
    public static final DocumentType<PlanReport> PLAN_REPORT = new DocumentType<>(
            "plan-report",
            "สิ่งที่พบจากการตรวจแผนมาตรการ",
            "What the check of a plan told",
            PlanReport.class,
            () -> MeasureShapes.PLAN_REPORT);

    /** How far the measures have come. */
    public static final DocumentType<ProgressReport> PROGRESS = new DocumentType<>(
            "progress",
            "ความก้าวหน้าของมาตรการ",
            "How far the measures have come",
            ProgressReport.class,
            () -> ProgressShapes.PROGRESS);

    /** A progress report in numbers, as of a day. */
    public static final DocumentType<ProgressSummary> PROGRESS_SUMMARY = new DocumentType<>(
            "progress-summary",
            "สรุปความก้าวหน้าและกำหนดส่งรายงาน",
            "The progress of measures in numbers, with the reports that are due",
            ProgressSummary.class,
            () -> ProgressShapes.SUMMARY);

    /** What the check of a document that people wrote told. */
    public static final DocumentType<ProofreadingReport> PROOFREADING_REPORT = new DocumentType<>(
            "proofreading-report",
            "สิ่งที่พบจากการตรวจทานเอกสารที่คนเขียน",
            "What the check of a document that people wrote told",
            ProofreadingReport.class,
            () -> ProofreadingShapes.PROOFREADING_REPORT);

    /** The scores of an agency that are known, and the figures that were published. */
    public static final DocumentType<AssessmentResult> RESULT = new DocumentType<>(
            "result",
            "คะแนนการประเมินที่ทราบของหน่วยงานและตัวเลขที่ประกาศ",
            "The scores of an agency that are known, and the figures that were published",
            AssessmentResult.class,
            () -> ResultShapes.RESULT);

    /** What is at fault, to develop and to keep; figures are the shown ones. */
    public static final DocumentType<Review> REVIEW = new DocumentType<>(
            "review",
            "สิ่งที่ต้องแก้ไข ควรพัฒนา และรักษาระดับ",
            "What is at fault, to develop and to keep",
            Review.class,
            () -> AnalysisShapes.REVIEW);

    /** The scores of all levels; figures are the shown ones. */
    public static final DocumentType<ScoreCard> SCORE_CARD = new DocumentType<>(
            "score-card",
            "คะแนนทุกระดับที่คำนวณได้",
            "The scores of all levels",
            ScoreCard.class,
            () -> CardShapes.SCORE_CARD);

    /** All that a tally of survey answers has counted, to be merged elsewhere. */
    public static final DocumentType<TallyState> TALLY = new DocumentType<>(
            "tally",
            "จำนวนคำตอบแบบสำรวจที่นับแล้ว",
            "The counted answers of surveys",
            TallyState.class,
            () -> TallyShapes.TALLY);

    private static final List<DocumentType<?>> ALL = List.of(
            CHECK_REPORT,
            COMPARE,
            DISCLOSURE,
            EDITION,
            GAPS,
            MATRIX,
            MATRIX_REPORT,
            OVERVIEW,
            PLAN,
            PLAN_REPORT,
            PROGRESS,
            PROGRESS_SUMMARY,
            PROOFREADING_REPORT,
            RESULT,
            REVIEW,
            SCORE_CARD,
            TALLY);

    private final String name;
    private final BilingualText description;
    private final Class<T> type;
    /** Asked when the document is read or written: no one needs all of them. */
    private final Supplier<Shape<T>> shape;

    private DocumentType(String name, String th, String en, Class<T> type, Supplier<Shape<T>> shape) {
        this.name = name;
        this.description = BilingualText.of(th, en);
        this.type = type;
        this.shape = shape;
    }

    /** {@return all kinds of documents, by name} */
    public static List<DocumentType<?>> all() {
        return ALL;
    }

    /** The object that is written for a value of the model that is a document. */
    static Object write(Object value, EditionNames editions) {
        Object document = reportOf(value);
        for (DocumentType<?> type : ALL) {
            if (type.type.isInstance(document)) {
                return type.written(document, editions);
            }
        }
        throw new IllegalArgumentException(document.getClass().getName() + " is no document");
    }

    /** What computes a report is written as that report. */
    private static Object reportOf(Object value) {
        if (value instanceof GapAnalysis gaps) {
            return gaps.toReport();
        }
        if (value instanceof PlanCheck plan) {
            return plan.toReport();
        }
        return value instanceof MatrixCheck matrix ? matrix.toReport() : value;
    }

    private Object written(Object document, EditionNames editions) {
        return Objects.requireNonNull(shape().write(type.cast(document), editions));
    }

    /** {@return its name, such as {@code result}, which its JSON Schema has too} */
    public String getName() {
        return name;
    }

    /** {@return what it is for, as its JSON Schema says} */
    public BilingualText getDescription() {
        return description;
    }

    /** {@return the type of the model that it holds} */
    public Class<T> getType() {
        return type;
    }

    Shape<T> shape() {
        return shape.get();
    }

    /** {@return its name} */
    @Override
    public String toString() {
        return name;
    }
}
