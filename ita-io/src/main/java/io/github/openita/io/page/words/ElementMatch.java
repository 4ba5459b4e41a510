package io.github.openita.io.page.words;

import io.github.openita.core.words.QuestionCode;
import java.util.Optional;

/**
 * The item whose elements stand together on a page. Immutable and thread-safe.
 *
 * @param code the item
 * @param sureness how much of what stands there and of what the form asks for is the same, in percent
 * @param rival another item whose elements are nearly as much alike; empty where there is none
 */
public record ElementMatch(QuestionCode code, int sureness, Optional<QuestionCode> rival) {

    /** Whether it is sure enough, and of one item. */
    public boolean isSure() {
        return sureness >= FormTitles.LEAST && rival.isEmpty();
    }
}
