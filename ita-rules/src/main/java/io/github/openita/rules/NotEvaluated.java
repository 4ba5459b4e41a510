package io.github.openita.rules;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.BilingualText;
import org.immutables.value.Value;

/** A rule that could not be evaluated, which is not the same as passed. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface NotEvaluated {

    /** {@return the rule} */
    String getRuleId();

    /** {@return what the document would have to say} */
    BilingualText getWhy();

    /** {@return a builder that has all of this set} */
    default ImmutableNotEvaluated.Builder toBuilder() {
        return ImmutableNotEvaluated.builder().from(this);
    }

    /** {@return a builder with nothing set} */
    static ImmutableNotEvaluated.Builder builder() {
        return ImmutableNotEvaluated.builder();
    }
}
