package io.github.openita.core.overview;

import io.github.openita.core.edition.Band;
import io.github.openita.core.overview.form.Hundredths;
import io.github.openita.core.overview.step.FoundStep;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The single scores that keep results from the next band, each told in full only when it is asked for. Immutable. */
final class ToldSteps extends AbstractList<StepToBand> implements RandomAccess {

    /** The step of a result. */
    record Step(AgencyResult result, FoundStep found) {

        /** By how many hundredths the shown overall score must rise. */
        private int missing() {
            return found.after() - result.overall();
        }

        private StepToBand told() {
            List<Band> bands = result.getEdition().getBands();
            return StepToBand.builder()
                    .agency(result.getAgency())
                    .overall(result.getOverall().orElseThrow())
                    .band(bands.get(found.rank()).getCode())
                    .nextBand(bands.get(found.rank() - 1).getCode())
                    .step(found.step().get())
                    .after(Hundredths.toScore(found.after()).orElseThrow())
                    .dependsOn(found.dependsOn())
                    .build();
        }
    }

    private final List<Step> steps;

    /** Steps in any order, which is kept where as much is missing. */
    ToldSteps(List<Step> steps) {
        this.steps = Hundredths.sorted(steps, Step::missing);
    }

    @Override
    public StepToBand get(int index) {
        return steps.get(index).told();
    }

    @Override
    public int size() {
        return steps.size();
    }
}
