package io.github.openita.core.overview;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;

/**
 * That a single score keeps a result from the next band. There are many of them and few are looked at, so that each is
 * told in full only where somebody asks. Immutable and thread-safe.
 *
 * @param missing by how many hundredths the shown overall score must rise
 * @param told says it in full
 */
record FoundStep(int missing, Supplier<StepToBand> told) {

    /** The steps, each told in full when it is asked for. */
    static List<StepToBand> told(List<FoundStep> steps) {
        return new StepsToBand(List.copyOf(steps));
    }

    private static final class StepsToBand extends AbstractList<StepToBand> implements RandomAccess {

        private final List<FoundStep> steps;

        StepsToBand(List<FoundStep> steps) {
            this.steps = steps;
        }

        @Override
        public StepToBand get(int index) {
            return steps.get(index).told.get();
        }

        @Override
        public int size() {
            return steps.size();
        }
    }
}
