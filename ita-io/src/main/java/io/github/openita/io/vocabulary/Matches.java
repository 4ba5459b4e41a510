package io.github.openita.io.vocabulary;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.EditionCrosswalk;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.edition.FormTree;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the concepts of an edition correspond to in an earlier one, by the crosswalk. {@code exactMatch} is what is the
 * {@link Sameness same}, {@code closeMatch} what else corresponds alone, {@code broadMatch} the item that was split, {@code
 * narrowMatch} the items that became one. Each is said once, where the later of the two editions is described. Used once,
 * not shared.
 */
final class Matches {

    private final Edition edition;
    private final Iris addresses;
    private final Map<String, Resource> concepts = new HashMap<>();

    Matches(Edition edition, Iris addresses, List<Resource> resources) {
        this.edition = edition;
        this.addresses = addresses;
        resources.forEach(resource -> concepts.put(resource.address(), resource));
    }

    void addAll(List<Edition> known) {
        known.stream().filter(this::isEarlier).forEach(this::add);
    }

    /** Whether it may be referred to: what is built in refers to nothing that is installed somewhere. */
    private boolean isEarlier(Edition other) {
        int years = other.getFiscalYear().compareTo(edition.getFiscalYear());
        boolean published = Iris.isBuiltIn(other) || !Iris.isBuiltIn(edition);
        return published
                && other.getScheme().equals(edition.getScheme())
                && (years < 0
                        || (other.getName().equals(edition.getName()) && other.getRevision() < edition.getRevision()));
    }

    private void add(Edition earlier) {
        new Pair(earlier).add();
    }

    /** The edition beside one of the earlier ones. */
    private final class Pair {

        private final FormTree before;
        private final FormTree now = edition.form();
        private final EditionCrosswalk crosswalk;
        private final Sameness sameness;
        private final String document;

        Pair(Edition earlier) {
            before = earlier.form();
            crosswalk = EditionCrosswalk.of(earlier, edition);
            sameness = new Sameness(crosswalk, now);
            document = addresses.documentBeside(earlier);
        }

        void add() {
            before.getTools().forEach(this::add);
        }

        private void add(FormNode node) {
            match(node);
            if (node.getParent().isEmpty()) {
                node.getParts().forEach(this::match);
            }
            node.getChildren().forEach(this::add);
        }

        private void match(FormNode node) {
            NodeCode code = node.getCode();
            List<NodeCode> successors = crosswalk.successorsOf(code);
            if (successors.size() == 1) {
                now.find(successors.get(0)).ifPresent(successor -> match(node, successor));
            } else {
                successors.forEach(successor -> say(Iris.of(successor), Property.BROAD_MATCH, Iris.of(code)));
            }
            crosswalk.mergedInto(code).ifPresent(whole -> say(Iris.of(whole), Property.NARROW_MATCH, Iris.of(code)));
        }

        private void match(FormNode node, FormNode successor) {
            say(
                    Iris.of(successor.getCode()),
                    sameness.of(node, successor) ? Property.EXACT_MATCH : Property.CLOSE_MATCH,
                    Iris.of(node.getCode()));
            node.getItem().ifPresent(old -> successor.getItem().ifPresent(item -> matchElements(old, item)));
        }

        /** Identifiers of elements may be mere numbers: only their words tell. */
        private void matchElements(Item old, Item item) {
            for (Element element : item.getElements()) {
                alone(old, element)
                        .filter(before -> alone(item, before).isPresent())
                        .ifPresent(before -> say(
                                Iris.of(item, element),
                                Sameness.of(before, element) ? Property.EXACT_MATCH : Property.CLOSE_MATCH,
                                Iris.of(old, before)));
            }
        }

        /** The one element of an item that has the words of another. */
        private Optional<Element> alone(Item item, Element asked) {
            String words = ThaiText.titleKey(asked.getWordingTh());
            List<Element> found = item.getElements().stream()
                    .filter(element -> ThaiText.titleKey(element.getWordingTh()).equals(words))
                    .toList();
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        }

        private void say(String address, Property match, String earlier) {
            Resource concept = concepts.get(address);
            if (concept != null) {
                concept.address(match, document + earlier);
            }
        }
    }
}
