package io.github.openita.core.problem;

import io.github.openita.core.words.BilingualText;

/**
 * Something that was found wrong, or worth knowing, in whatever was looked at: what all of the library's findings,
 * problems and refusals have in common, so that one piece of code can show, count and sort them. Implementations are
 * immutable and thread-safe; it is not for others to implement.
 */
public interface Diagnostic {

    /** {@return the rule that found it, a stable name such as {@code nacc-2567/o17/problems} or {@code plan/no-owner}} */
    String getRuleId();

    /** {@return how much it weighs} */
    Severity getSeverity();

    /** {@return where it stands, as near as is known; an empty pointer for the whole} */
    Place getPlace();

    /** {@return what was found, in one line of each language} */
    BilingualText getMessage();
}
