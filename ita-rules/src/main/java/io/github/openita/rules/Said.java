package io.github.openita.rules;

import io.github.openita.core.words.BilingualText;
import org.jspecify.annotations.Nullable;

/** What is said of a finding; the sentences are made when they are first read. Immutable and thread-safe. */
record Said(FindingKind kind, BilingualText message, BilingualText remedy) {

    /**
     * @param what what was found, where the sentence names it
     * @param expected what was expected, where the sentence names it
     */
    static Said of(Rule rule, FindingKind kind, @Nullable Object what, @Nullable Object expected) {
        @Nullable Object[] said = {rule.getItem(), rule.getRequirement(), what, expected};
        return new Said(kind, Messages.of(kind.getCode(), said), Messages.remedy(kind, rule.isNoneAllowed(), said));
    }
}
