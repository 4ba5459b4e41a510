package io.github.openita.rules;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A disclosure that was put together in code: there is no text, and nothing wrong with it. */
record ModelDocument(Disclosure disclosure) implements DisclosureDocument {

    private static final String LINKS = "/links";

    @Override
    public Disclosure getDisclosure() {
        return disclosure;
    }

    @Override
    public Optional<String> getSource() {
        return Optional.empty();
    }

    @Override
    public Optional<String> getSourceSha256() {
        return Optional.empty();
    }

    @Override
    public List<DocumentMistake> getMistakes() {
        return List.of();
    }

    @Override
    public boolean isUnreadable(String pointer) {
        return false;
    }

    /** As the canonical document would have it, which leaves an empty list of links out. */
    @Override
    public List<Place> locate(List<String> pointers) {
        List<Place> places = new ArrayList<>(pointers.size());
        for (String pointer : pointers) {
            boolean links = pointer.endsWith(LINKS);
            String here = links ? pointer.substring(0, pointer.length() - LINKS.length()) : pointer;
            places.add(Place.of(here));
        }
        return places;
    }
}
