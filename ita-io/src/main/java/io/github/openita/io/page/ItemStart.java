package io.github.openita.io.page;

import io.github.openita.core.words.QuestionCode;
import java.util.Optional;

/**
 * What makes a line the first of an item. Immutable and thread-safe.
 *
 * @param code its code; empty where it has none
 * @param title its title; empty where it says none
 * @param item the item whose title it is; empty where it has a code
 */
record ItemStart(Optional<WrittenCode> code, String title, Optional<QuestionCode> item) {

    /** Longer ones are no titles. */
    static final int LONGEST_TITLE = 300;

    /** Whether two lines begin the same item. */
    boolean isSame(ItemStart other) {
        return code.map(WrittenCode::shown).equals(other.code.map(WrittenCode::shown)) && item.equals(other.item);
    }
}
