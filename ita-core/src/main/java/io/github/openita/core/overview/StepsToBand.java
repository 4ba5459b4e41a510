package io.github.openita.core.overview;

import io.github.openita.core.edition.Band;
import io.github.openita.core.overview.form.Hundredths;
import io.github.openita.core.overview.step.FoundStep;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** The results that a single score keeps from the next band, each told in full only when it is asked for. Immutable. */
final class StepsToBand extends AbstractList<StepToBand> implements RandomAccess {

    private final List<AgencyResult> results;

    /** Of results in any order, which is kept where as much is missing; those without a step are left out. */
    StepsToBand(List<AgencyResult> results) {
        this.results = Hundredths.sorted(
                results.stream().filter(result -> result.step() != null).toList(),
                result -> stepOf(result).after() - result.overall());
    }

    private static FoundStep stepOf(AgencyResult result) {
        return Objects.requireNonNull(result.step());
    }

    @Override
    public StepToBand get(int index) {
        AgencyResult result = results.get(index);
        FoundStep step = stepOf(result);
        List<Band> bands = result.getEdition().getBands();
        return StepToBand.builder()
                .agency(result.getAgency())
                .overall(result.getOverall().orElseThrow())
                .band(bands.get(step.rank()).getCode())
                .nextBand(bands.get(step.rank() - 1).getCode())
                .step(step.step().get())
                .after(Hundredths.toScore(step.after()).orElseThrow())
                .dependsOn(step.dependsOn())
                .build();
    }

    @Override
    public int size() {
        return results.size();
    }
}
