package io.github.openita.rules.constraint;

import io.github.openita.core.disclosure.Disclosure;
import org.jspecify.annotations.Nullable;

/** Data of an agency's own that can be read as a disclosure, so that {@link CompleteDisclosure} can check it. */
@FunctionalInterface
public interface AsDisclosure {

    /**
     * {@return what is disclosed; {@code null} is valid} An exception is no pass: it becomes one violation of the
     * whole, so that the other constraints still say what is wrong with a value.
     */
    @Nullable
    Disclosure asDisclosure();
}
