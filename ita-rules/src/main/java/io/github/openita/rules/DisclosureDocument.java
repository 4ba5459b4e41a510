package io.github.openita.rules;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A disclosure together with the text it was read from. Implementations are immutable and thread-safe; the reader of
 * the io module makes them.
 */
public interface DisclosureDocument {

    /** {@return what could be read} */
    Disclosure getDisclosure();

    /** {@return the name of the document, where it has one} */
    default Optional<String> getSource() {
        return Optional.empty();
    }

    /** {@return the SHA-256 of its bytes in hexadecimal, where there are any} */
    default Optional<String> getSourceSha256() {
        return Optional.empty();
    }

    /** {@return what is wrong with the text, in the order of the pointers; nothing where a text with mistakes is refused} */
    default List<Problem> getProblems() {
        return List.of();
    }

    /** {@return how many problems there are more than are listed} */
    default long getOmittedProblems() {
        return 0;
    }

    /**
     * Tells whether a value was read.
     *
     * @param pointer a value of the canonical document, such as {@code /items/o17/elements/problems}
     * @return whether that value is one of the problems, so that it must not be found missing as well
     */
    default boolean isUnreadable(String pointer) {
        return false;
    }

    /**
     * Finds places in the text, all in one go.
     *
     * @param pointers values of the canonical document, such as {@code /items/o17/elements/problems}
     * @return for each of them where it, or the nearest value around it, stands in the text, as the text spells its
     *     keys
     */
    List<Place> locate(List<String> pointers);
}
