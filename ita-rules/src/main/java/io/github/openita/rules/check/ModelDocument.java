package io.github.openita.rules.check;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.problem.Place;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.DisclosureDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * A disclosure that was put together in code: there is no text, and nothing wrong with it. Immutable and thread-safe.
 *
 * @param disclosure what an agency discloses
 */
public record ModelDocument(Disclosure disclosure) implements DisclosureDocument {

    private static final String LINKS = "/links";

    @Override
    public Disclosure getDisclosure() {
        return disclosure;
    }

    @Override
    public List<Place> locate(List<String> pointers) {
        List<Place> places = new ArrayList<>(pointers.size());
        pointers.forEach(pointer -> places.add(Place.of(nearest(pointer))));
        return places;
    }

    /** The canonical document leaves an empty list of links out. */
    private String nearest(String pointer) {
        if (!pointer.endsWith(LINKS)) {
            return pointer;
        }
        String item = pointer.substring(0, pointer.length() - LINKS.length());
        QuestionCode code = QuestionCode.of(item.substring(item.lastIndexOf('/') + 1));
        ItemDisclosure disclosed = disclosure.getItems().get(code);
        return disclosed == null || disclosed.getLinks().isEmpty() ? item : pointer;
    }
}
