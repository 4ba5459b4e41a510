package io.github.openita.io.proofreading.reading;

import io.github.openita.io.proofreading.DocumentPlace;
import java.util.Optional;

/**
 * A place in a document, and where it comes in the order of reading.
 *
 * @param place the place
 * @param order its number in the order of reading
 */
public record Spot(DocumentPlace place, int order) {

    /** The whole document, before all that stands in it. */
    public static final Spot WHOLE = new Spot(
            new DocumentPlace(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            -1);

    /** The same in a column; without one where its heading is empty. */
    public Spot inColumn(String heading) {
        Optional<String> column = heading.isEmpty() ? Optional.empty() : Optional.of(heading);
        return new Spot(
                new DocumentPlace(place.section(), place.table(), place.row(), column, place.paragraph()), order);
    }
}
