package io.github.openita.core.overview;

import org.jspecify.annotations.Nullable;

/**
 * A result that is scored and waits to be taken by the collector that prepared it; what takes time is done. This class is
 * immutable and thread-safe.
 */
public final class PreparedResult {

    private final AgencyResult result;
    /** What it has at the questions and items of the form; nothing where it has none of them. */
    private final short @Nullable [] questions;

    PreparedResult(AgencyResult result, short @Nullable [] questions) {
        this.result = result;
        this.questions = questions;
    }

    /** {@return what an overview keeps of it} */
    public AgencyResult getResult() {
        return result;
    }

    short @Nullable [] questions() {
        return questions;
    }

    /** {@return the name, the year and the overall score} */
    @Override
    public String toString() {
        return result.toString();
    }
}
