package io.github.openita.rules;

import io.github.openita.core.problem.Place;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.QuestionCode;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with the text of a disclosure. Immutable and thread-safe.
 *
 * @param kind what sort of thing, {@link FindingKind#isOfDocument()}
 * @param place where it stands
 * @param item the item that it stands in, whether the edition has it or not; {@code null} elsewhere
 * @param element the key of the element that it stands in; {@code null} elsewhere
 * @param message what was found and what is allowed
 */
public record DocumentMistake(
        FindingKind kind,
        Place place,
        @Nullable QuestionCode item,
        @Nullable String element,
        BilingualText message) {

    DocumentMistake at(Place found) {
        return new DocumentMistake(kind, found, item, element, message);
    }
}
