package io.github.openita.core.measures;

import io.github.openita.core.analysis.Gap;
import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.RowFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds a plan against the result that it answers. This class is immutable and thread-safe.
 *
 * <p>Its findings, each with a rule: {@code plan/other-edition}, {@code plan/other-agency} (of the result, or of the
 * matrix of responsibility), {@code plan/before-result} (of a year before the result's), {@code plan/no-measure} (a gap below the target that no measure names),
 * {@code plan/duplicate-id}, {@code plan/unknown-code}, {@code plan/unknown-issue}, {@code plan/unknown-indicator},
 * {@code plan/no-activity}, {@code plan/no-steps}, {@code plan/no-owner}, {@code plan/no-period},
 * {@code plan/outside-year} (a period not wholly within the fiscal year, 1 October to 30 September),
 * {@code plan/unknown-owner} (somebody that the matrix of responsibility does not know), {@code plan/two-spellings} (a name
 * stands in several, which may be of one).
 */
public final class PlanCheck {

    private final MeasurePlan plan;
    private final GapAnalysis gaps;
    private final Coverage coverage;
    private final List<RowFinding> mismatches;
    private final List<RowFinding> findings;

    private PlanCheck(MeasurePlan plan, GapAnalysis gaps, Coverage coverage, @Nullable ResponsibilityMatrix matrix) {
        this.plan = plan;
        this.gaps = gaps;
        this.coverage = coverage;
        PlanFindings found = new PlanFindings(plan, gaps, coverage, matrix);
        found.checkPapers();
        mismatches = found.soFar();
        found.checkMeasures();
        findings = found.soFar();
    }

    /**
     * {@return the check; owners are not looked up}
     *
     * @param plan a plan
     * @param gaps what the result that it answers lost
     */
    public static PlanCheck of(MeasurePlan plan, GapAnalysis gaps) {
        return new PlanCheck(plan, gaps, new Coverage(plan, gaps.getCard().getEdition()), null);
    }

    /**
     * {@return this check, which also asks whether owners are known there}
     *
     * @param known who is responsible for what
     */
    public PlanCheck withMatrix(ResponsibilityMatrix known) {
        return new PlanCheck(plan, gaps, coverage, known);
    }

    /** {@return the plan} */
    public MeasurePlan getPlan() {
        return plan;
    }

    /** {@return the form of the result that it is held against} */
    public Edition getEdition() {
        return gaps.getCard().getEdition();
    }

    /** {@return what the result lost, the most first} */
    public GapAnalysis getGaps() {
        return gaps;
    }

    /** {@return what was found: of the whole, then measure by measure, rows counted from 1} */
    public List<RowFinding> getFindings() {
        return findings;
    }

    /**
     * {@return of these, what says that the papers do not belong together: {@code plan/other-edition}, {@code
     * plan/other-agency} and {@code plan/before-result}}
     */
    public List<RowFinding> getMismatches() {
        return mismatches;
    }

    /**
     * {@return whether a measure names it; one that stands in the same issue or indicator does not}
     *
     * @param gap a gap
     */
    public boolean isAnswered(Gap gap) {
        return !measuresFor(gap).isEmpty();
    }

    /**
     * {@return the measures that name it, in the order of the plan: by its code or title, in what they answer, their
     * subject or their activity, or by its sub-indicator; a gap known only as an indicator also by the indicator that they
     * stand under}
     *
     * @param gap a gap
     */
    public List<Measure> measuresFor(Gap gap) {
        return coverage.naming(gap);
    }

    /**
     * {@return the measures that cover it indirectly, if at all, in the order of the plan: they are of its issue or
     * indicator, name something in it or another part of it; whether they mend it a person has to say}
     *
     * @param gap a gap
     */
    public List<Measure> indirectMeasuresFor(Gap gap) {
        return coverage.near(gap);
    }

    /** {@return all of this as a value that can be kept} */
    public PlanReport toReport() {
        return PlanReport.builder()
                .edition(getEdition())
                .plan(plan)
                .belowTarget(gaps.getGaps().stream()
                        .filter(Gap::isBelowTarget)
                        .map(this::answered)
                        .toList())
                .findings(findings)
                .build();
    }

    private AnsweredGap answered(Gap gap) {
        return AnsweredGap.builder()
                .code(gap.getCode())
                .score(gap.getScore())
                .measures(ids(measuresFor(gap)))
                .indirect(ids(indirectMeasuresFor(gap)))
                .build();
    }

    private static List<String> ids(List<Measure> measures) {
        return measures.stream().map(Measure::getId).toList();
    }

    /** {@return what was checked and how much was found, {@code plan of 2567 against nacc-2567.r1: 3 findings}} */
    @Override
    public String toString() {
        return "plan of " + plan.getFiscalYear() + " against " + getEdition().nameWithRevision() + ": "
                + findings.size() + " findings";
    }
}
