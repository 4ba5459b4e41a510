package io.github.openita.io.proofreading;

import java.util.Optional;

/**
 * A place, and where it comes in the order of reading.
 *
 * @param place where it is
 * @param order its number in that order
 */
record Spot(DocumentPlace place, int order) {

    static final Spot WHOLE = new Spot(DocumentPlace.WHOLE, -1);

    Spot inColumn(String heading) {
        return new Spot(
                new DocumentPlace(
                        place.section(),
                        place.table(),
                        place.row(),
                        heading.isEmpty() ? Optional.empty() : Optional.of(heading),
                        place.paragraph()),
                order);
    }
}
