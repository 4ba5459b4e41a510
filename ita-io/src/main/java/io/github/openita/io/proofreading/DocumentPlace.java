package io.github.openita.io.proofreading;

import io.github.openita.core.words.BilingualText;
import io.github.openita.io.proofreading.reading.Spot;
import java.util.Optional;

/**
 * Where something stands in a document that people read. Immutable and thread-safe.
 *
 * @param section the heading above it, or the name of its sheet; empty where there is none
 * @param table which of the tables of the document it stands in, from 1; empty for text
 * @param row the row of that table, or of that sheet, from 1
 * @param column the heading of the column
 * @param paragraph which of the paragraphs outside tables it is, from 1; empty in a table
 */
public record DocumentPlace(
        Optional<String> section,
        Optional<Integer> table,
        Optional<Integer> row,
        Optional<String> column,
        Optional<Integer> paragraph) {

    static DocumentPlace of(Spot spot) {
        return new DocumentPlace(spot.section(), spot.table(), spot.row(), spot.column(), spot.paragraph());
    }

    /** {@return the place in a few words; those for the whole document where nothing nearer is known} */
    public BilingualText describe() {
        return new Spot(section, table, row, column, paragraph, 0).describe();
    }
}
