package io.github.openita.io.official.result;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.measures.MeasurePlanner;
import io.github.openita.core.measures.PlanCheck;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.RowFinding;
import java.util.List;
import java.util.Optional;

/** The measures that answer a result. Static methods only. */
public final class Measures {

    private Measures() {}

    /** A draft for the year after the result's, with those responsible where a matrix says who. */
    public static MeasurePlan drafted(GapAnalysis gaps, Optional<ResponsibilityMatrix> matrix) {
        return matrix.map(MeasurePlanner::of)
                .orElseGet(MeasurePlanner::withoutMatrix)
                .draft(gaps, gaps.getCard().getEdition().getFiscalYear().plusYears(1));
    }

    /** What says that they, the result and the matrix do not belong together. */
    public static List<RowFinding> mismatches(
            MeasurePlan plan, GapAnalysis gaps, Optional<ResponsibilityMatrix> matrix) {
        PlanCheck check = PlanCheck.of(plan, gaps);
        return matrix.map(check::withMatrix).orElse(check).getMismatches();
    }
}
