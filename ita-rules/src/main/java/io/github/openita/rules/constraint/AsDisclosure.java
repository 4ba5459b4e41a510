package io.github.openita.rules.constraint;

import io.github.openita.core.disclosure.Disclosure;
import org.jspecify.annotations.Nullable;

/** Data of an agency's own that can be read as a disclosure, so that {@link CompleteDisclosure} can check it. */
@FunctionalInterface
public interface AsDisclosure {

    /**
     * {@return what is disclosed; {@code null} is valid} An exception is no pass, and the other constraints still say what
     * is wrong with a value. It becomes violations itself: of a {@link
     * io.github.openita.core.problem.DocumentException} each problem, where it points to
     * ({@link io.github.openita.core.problem.DocumentException#at} says that); of another {@link
     * io.github.openita.core.words.InvalidInputException}, or of an exception that has one as its cause, what it says, in
     * Thai and English; of any other that the whole cannot be checked.
     */
    @Nullable
    Disclosure asDisclosure();
}
