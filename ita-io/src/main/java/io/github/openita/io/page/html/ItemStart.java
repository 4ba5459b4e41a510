package io.github.openita.io.page.html;

import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.page.words.ElementMatch;
import io.github.openita.io.page.words.WrittenCode;
import java.util.Optional;

/**
 * What makes a line the first of an item. Immutable and thread-safe.
 *
 * @param code its code; empty where it has none
 * @param title its title; empty where it says none
 * @param item the item whose title it is; empty where it has a code
 * @param elements the item whose elements begin with it; empty where it has a code or a title
 * @param end where the elements end, in the list of lines; −1 where it has a code or a title
 */
public record ItemStart(
        Optional<WrittenCode> code,
        String title,
        Optional<QuestionCode> item,
        Optional<ElementMatch> elements,
        int end) {

    /** Longer ones are no titles. */
    public static final int LONGEST_TITLE = 300;

    /** In longer ones elements are not looked for. */
    static final int LONGEST_GROUP = 2000;

    ItemStart(Optional<WrittenCode> code, String title, Optional<QuestionCode> item) {
        this(code, title, item, Optional.empty(), -1);
    }

    static ItemStart byElements(ElementMatch elements, int end) {
        return new ItemStart(Optional.empty(), "", Optional.empty(), Optional.of(elements), end);
    }

    /** Whether two lines begin the same item. */
    boolean isSame(ItemStart other) {
        return code.map(WrittenCode::shown).equals(other.code.map(WrittenCode::shown))
                && item.equals(other.item)
                && elements.equals(other.elements);
    }
}
