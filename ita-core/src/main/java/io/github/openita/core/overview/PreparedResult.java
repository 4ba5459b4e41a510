package io.github.openita.core.overview;

import io.github.openita.core.overview.step.FoundStep;
import org.jspecify.annotations.Nullable;

/**
 * A result that is scored and waits to be taken by the collector that prepared it; what takes time is done. This class is
 * immutable and thread-safe.
 */
public final class PreparedResult {

    private final AgencyResult result;
    /** What it has at the questions and items of the form; nothing where it has none of them. */
    private final short @Nullable [] questions;

    private final @Nullable FoundStep oneStep;

    PreparedResult(AgencyResult result, short @Nullable [] questions, @Nullable FoundStep oneStep) {
        this.result = result;
        this.questions = questions;
        this.oneStep = oneStep;
    }

    /** {@return what an overview keeps of it} */
    public AgencyResult getResult() {
        return result;
    }

    short @Nullable [] questions() {
        return questions;
    }

    @Nullable
    FoundStep oneStep() {
        return oneStep;
    }

    /** {@return the name, the year and the overall score} */
    @Override
    public String toString() {
        return result.toString();
    }
}
