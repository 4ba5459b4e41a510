package io.github.openita.io.csv;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.problem.Place;
import io.github.openita.rules.DisclosureDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A disclosure that was read from a table, and the cells that it stands in; a table with mistakes is refused. Immutable and
 * thread-safe.
 *
 * @param name the name of the table
 * @param sha256 the SHA-256 of its bytes
 * @param disclosure what it says
 * @param places the cells, by the pointers of the canonical document
 * @param whole the place of the whole table
 */
record TableDisclosure(String name, String sha256, Disclosure disclosure, Map<String, Place> places, Place whole)
        implements DisclosureDocument {

    TableDisclosure {
        places = Map.copyOf(places);
    }

    @Override
    public Disclosure getDisclosure() {
        return disclosure;
    }

    @Override
    public Optional<String> getSource() {
        return Optional.of(name);
    }

    @Override
    public Optional<String> getSourceSha256() {
        return Optional.of(sha256);
    }

    @Override
    public List<Place> locate(List<String> pointers) {
        return pointers.stream().map(this::locate).toList();
    }

    private Place locate(String pointer) {
        for (String way = pointer; !way.isEmpty(); way = way.substring(0, way.lastIndexOf('/'))) {
            Place place = places.get(way);
            if (place != null) {
                return place;
            }
        }
        return whole;
    }
}
