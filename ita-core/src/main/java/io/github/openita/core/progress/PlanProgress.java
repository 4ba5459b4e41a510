package io.github.openita.core.progress;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.responsibility.Paper;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.words.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/** Which measures of a plan a progress report reports, and which nobody does. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface PlanProgress {

    /** {@return the fiscal year of the plan} */
    FiscalYear getFiscalYear();

    /** {@return the measures, in the order of the plan, each with its entries} */
    List<MeasureProgress> getMeasures();

    /** {@return the entries, from 1, that are about no measure of the plan} */
    List<Integer> getNotInPlan();

    /**
     * {@return what says that plan and report do not belong together, each with a rule: {@code progress/other-agency} (the
     * plan is of another agency), {@code progress/plan-year} (the plan is of another year)}
     */
    List<RowFinding> getFindings();

    /** {@return the measures that no entry is about, in the order of the plan} */
    default List<MeasureProgress> unreported() {
        return getMeasures().stream()
                .filter(measure -> measure.getEntries().isEmpty())
                .toList();
    }

    /**
     * Finds for each entry the measure that it is about: the one whose identifier it gives or, where it gives none, those
     * that answer one of the codes that it is about or, where there is none, those whose subject or activity it is called
     * by. Where several would do, it counts for each: nothing is called unreported that may have been reported.
     *
     * @param plan a plan of measures
     * @param report a progress report
     * @return the measures of the plan with their entries
     */
    static PlanProgress of(MeasurePlan plan, ProgressReport report) {
        List<List<Integer>> entries = plan.getMeasures().stream()
                .<List<Integer>>map(measure -> new ArrayList<>())
                .toList();
        List<Integer> notInPlan = new ArrayList<>();
        for (int number = 1; number <= report.getEntries().size(); number++) {
            List<Integer> places = PlanMatch.of(report.getEntries().get(number - 1), plan.getMeasures());
            if (places.isEmpty()) {
                notInPlan.add(number);
            }
            for (int place : places) {
                entries.get(place).add(number);
            }
        }
        return builder()
                .fiscalYear(plan.getFiscalYear())
                .measures(IntStream.range(0, entries.size())
                        .<MeasureProgress>mapToObj(i -> MeasureProgress.builder()
                                .measure(plan.getMeasures().get(i).getId())
                                .title(plan.getMeasures()
                                        .get(i)
                                        .getActivity()
                                        .or(plan.getMeasures().get(i)::getSubject))
                                .entries(entries.get(i))
                                .build())
                        .toList())
                .notInPlan(notInPlan)
                .findings(mismatches(plan, report))
                .build();
    }

    private static List<RowFinding> mismatches(MeasurePlan plan, ProgressReport report) {
        List<RowFinding> found = new ArrayList<>();
        Paper.PROGRESS
                .ofOtherAgency("progress/other-agency", report.getAgency(), Paper.PLAN, plan.getAgency())
                .ifPresent(found::add);
        Paper.PROGRESS
                .ofOtherYear("progress/plan-year", report.getFiscalYear(), Paper.PLAN, plan.getFiscalYear())
                .ifPresent(found::add);
        return found;
    }

    /** {@return a builder with nothing set} */
    static ImmutablePlanProgress.Builder builder() {
        return ImmutablePlanProgress.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutablePlanProgress.Builder toBuilder() {
        return builder().from(this);
    }
}
