package io.github.openita.core.overview;

import java.util.Optional;

/**
 * A result that is scored and waits to be taken by the collector that prepared it; what takes time is done. This class is
 * immutable and thread-safe.
 */
public final class PreparedResult {

    private final AgencyKey key;
    private final AgencyResult result;
    /** What it has at each place of the form. */
    private final int[] scores;

    private final Optional<StepToBand> oneStep;

    PreparedResult(AgencyKey key, AgencyResult result, int[] scores, Optional<StepToBand> oneStep) {
        this.key = key;
        this.result = result;
        this.scores = scores;
        this.oneStep = oneStep;
    }

    AgencyKey key() {
        return key;
    }

    /** {@return what an overview keeps of it} */
    public AgencyResult getResult() {
        return result;
    }

    int[] scores() {
        return scores;
    }

    Optional<StepToBand> oneStep() {
        return oneStep;
    }

    /** {@return the name, the year and the overall score} */
    @Override
    public String toString() {
        return result.toString();
    }
}
