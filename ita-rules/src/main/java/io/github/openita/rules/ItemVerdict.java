package io.github.openita.rules;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.QuestionCode;
import org.immutables.value.Value;

/** What the check says of one item. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface ItemVerdict {

    /** {@return the item} */
    QuestionCode getCode();

    /** {@return what the check says of it} */
    Verdict getVerdict();

    /** {@return the score that the forecast takes for it: 0 where it is absent or incomplete, else 100} */
    int getScore();

    /** {@return what that rests on} */
    @Value.Default
    default Evidence getEvidence() {
        return Evidence.STATED;
    }

    /** {@return a builder that has all of this set} */
    default ImmutableItemVerdict.Builder toBuilder() {
        return ImmutableItemVerdict.builder().from(this);
    }

    /** {@return a builder with nothing set} */
    static ImmutableItemVerdict.Builder builder() {
        return ImmutableItemVerdict.builder();
    }
}
