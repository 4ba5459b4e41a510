package io.github.openita.io.table;

import io.github.openita.core.words.ThaiText;
import java.util.List;

/** A line of a table that has some word; its number is that of the document, from 1. */
record TableLine(int number, List<String> cells) {

    /** Whether it says something in one cell only, as titles do. */
    boolean isTitle() {
        return cells.stream().filter(ThaiText::hasText).count() == 1;
    }

    /** What its first cell with words says. */
    String firstText() {
        return cells.stream().filter(ThaiText::hasText).findFirst().orElse("");
    }
}
