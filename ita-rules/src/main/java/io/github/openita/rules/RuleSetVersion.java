package io.github.openita.rules;

import io.github.openita.core.internal.ItaModel;
import org.immutables.value.Value;

/** Which rules were applied. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface RuleSetVersion {

    /** {@return the name of the edition} */
    String getId();

    /** {@return its revision} */
    int getRevision();

    /** {@return the digest of the rules, {@code sha256:} and hexadecimal digits} */
    String getDigest();

    /** {@return a builder that has all of this set} */
    default ImmutableRuleSetVersion.Builder toBuilder() {
        return ImmutableRuleSetVersion.builder().from(this);
    }

    /** {@return a builder with nothing set} */
    static ImmutableRuleSetVersion.Builder builder() {
        return ImmutableRuleSetVersion.builder();
    }
}
