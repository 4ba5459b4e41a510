package io.github.openita.rules;

import io.github.openita.core.internal.ItaModel;
import org.immutables.value.Value;

/** A check in numbers. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface CheckSummary {

    /** {@return how many items the edition has} */
    int getItems();

    /** {@return how many of them are complete} */
    int getComplete();

    /** {@return how many are without errors, their elements not looked at} */
    int getClaimed();

    /** {@return how many have an error} */
    int getIncomplete();

    /** {@return how many the document does not have} */
    int getAbsent();

    /** {@return of how many items a link was opened, those that were read among them} */
    @Value.Default
    default int getOpened() {
        return 0;
    }

    /** {@return of how many items what was opened was read} */
    @Value.Default
    default int getRead() {
        return 0;
    }

    /** {@return how many errors there are, listed or not} */
    long getErrors();

    /** {@return how many warnings there are, listed or not} */
    long getWarnings();

    /** {@return how many findings there are that are worth knowing only, listed or not} */
    long getInfos();

    /** {@return how many rules could not be evaluated} */
    int getNotEvaluated();

    /** {@return how many findings are counted but not listed, because there are too many to read} */
    @Value.Default
    default long getOmitted() {
        return 0;
    }

    /** {@return a builder that has all of this set} */
    default ImmutableCheckSummary.Builder toBuilder() {
        return ImmutableCheckSummary.builder().from(this);
    }

    /** {@return a builder with nothing set} */
    static ImmutableCheckSummary.Builder builder() {
        return ImmutableCheckSummary.builder();
    }
}
