package io.github.openita.io.schema;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.analysis.GapReport;
import io.github.openita.core.measures.PlanCheck;
import io.github.openita.core.measures.PlanReport;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.responsibility.MatrixCheck;
import io.github.openita.core.responsibility.MatrixReport;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonValue;
import io.github.openita.io.schema.measures.MatrixShapes;
import io.github.openita.io.schema.measures.MeasureShapes;
import io.github.openita.io.schema.result.AnalysisShapes;
import io.github.openita.io.schema.shape.EditionNames;
import io.github.openita.io.schema.shape.Reading;
import io.github.openita.io.schema.shape.Shape;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What computes a report, written as that report; what is read is the report.
 *
 * @param <T> the type that computes it
 * @param <R> the report
 */
final class ReportShape<T, R> implements Shape<T> {

    static final List<Shape<?>> ALL = List.of(
            new ReportShape<>(GapAnalysis.class, GapAnalysis::toReport, GapReport.class, AnalysisShapes.GAPS),
            new ReportShape<>(PlanCheck.class, PlanCheck::toReport, PlanReport.class, MeasureShapes.PLAN_REPORT),
            new ReportShape<>(
                    MatrixCheck.class, MatrixCheck::toReport, MatrixReport.class, MatrixShapes.MATRIX_REPORT));

    private final Class<T> type;
    private final Function<T, R> report;
    private final Class<R> reportType;
    private final Shape<R> shape;

    private ReportShape(Class<T> type, Function<T, R> report, Class<R> reportType, Shape<R> shape) {
        this.type = type;
        this.report = report;
        this.reportType = reportType;
        this.shape = shape;
    }

    @Override
    public @Nullable T read(JsonValue value, Reading reading) {
        String name = type.getSimpleName();
        String instead = reportType.getSimpleName();
        return reading.refuse(
                ProblemKind.WRONG_TYPE,
                value,
                "อ่านกลับเป็น " + name + " ไม่ได้: ให้อ่านเป็น " + instead,
                "this cannot be read as a " + name + ": read it as a " + instead);
    }

    @Override
    public @Nullable Object write(T value, EditionNames editions) {
        return shape.write(report.apply(value), editions);
    }

    @Override
    public JsonObject schema() {
        return shape.schema();
    }

    @Override
    public Class<T> type() {
        return type;
    }
}
