package io.github.openita.rules;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.QuestionCode;
import org.immutables.value.Value;

/** A link that leads away from the site that was looked at, and so was not followed. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface ExternalLink {

    /** {@return the item that has it} */
    QuestionCode getItem();

    /** {@return the address as written} */
    String getUrl();

    /** {@return a builder that has all of this set} */
    default ImmutableExternalLink.Builder toBuilder() {
        return ImmutableExternalLink.builder().from(this);
    }

    /** {@return a builder with nothing set} */
    static ImmutableExternalLink.Builder builder() {
        return ImmutableExternalLink.builder();
    }
}
