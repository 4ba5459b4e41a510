package io.github.openita.rules;

import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.problem.Place;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what a disclosure names that the edition does not have; such findings stand with those of the text. */
final class DocumentCheck {

    private final RuleSet ruleSet;
    private final DisclosureDocument document;
    /** What the document names and the edition lacks, at places of the canonical document. */
    private final List<DocumentMistake> found = new ArrayList<>();

    DocumentCheck(RuleSet ruleSet, DisclosureDocument document) {
        this.ruleSet = ruleSet;
        this.document = document;
    }

    /** Adds all mistakes of the document, those of its text included, to what was found. */
    void reportTo(FindingList list) {
        list.omit(document.getOmittedMistakes());
        if (!found.isEmpty() || !document.getMistakes().isEmpty()) {
            list.add(mistakes());
        }
    }

    private DocumentMistakes mistakes() {
        DocumentMistakes mistakes = new DocumentMistakes();
        document.getMistakes().forEach(mistakes::add);
        if (!found.isEmpty()) {
            List<Place> places = document.locate(
                    found.stream().map(mistake -> mistake.place().getPointer()).toList());
            for (int i = 0; i < places.size(); i++) {
                mistakes.add(found.get(i).at(places.get(i)));
            }
        }
        return mistakes;
    }

    void checkEdition() {
        String named = document.getDisclosure().getEdition().orElse(null);
        Edition edition = ruleSet.getEdition();
        if (named != null && !isRevisionOf(edition.getName(), named)) {
            BilingualText message = Messages.of("other-edition", Messages.quoted(named), edition.nameWithRevision());
            add(FindingKind.OTHER_EDITION, "/edition", null, null, message);
        }
    }

    /** Whether it is that name, or that name and any revision: {@code nacc-2567.r1}. */
    private static boolean isRevisionOf(String name, String named) {
        return named.startsWith(name)
                && (named.length() == name.length()
                        || named.substring(name.length()).matches("\\.r[1-9][0-9]{0,3}"));
    }

    void addUnknown(QuestionCode code) {
        BilingualText refusal = ruleSet.getEdition()
                .refusalOf(NodeCode.of(code))
                .orElseGet(() -> Messages.of("unknown-code", code, ruleSet));
        add(FindingKind.UNKNOWN_CODE, Pointers.of(code), code, null, refusal);
    }

    void checkElements(ItemRequirement requirement, Elements elements) {
        for (String id : elements.asMap().keySet()) {
            if (!requirement.has(id)) {
                BilingualText message = BilingualText.lazily(() -> unknownElement(requirement, id));
                String pointer = Pointers.of(requirement.getCode(), id);
                add(FindingKind.UNKNOWN_ELEMENT, pointer, requirement.getCode(), id, message);
            }
        }
    }

    private static BilingualText unknownElement(ItemRequirement requirement, String id) {
        List<Element> elements = requirement.getItem().getElements();
        String known = elements.stream().map(Element::getId).collect(Collectors.joining(", "));
        Optional<String> nearest = NearestWord.of(id, elements);
        String key = elements.isEmpty() ? ".none" : nearest.isPresent() ? ".nearest" : "";
        return Messages.of(
                "unknown-element" + key, requirement.getCode(), Messages.quoted(id), known, nearest.orElse(""));
    }

    private void add(
            FindingKind kind,
            String pointer,
            @Nullable QuestionCode item,
            @Nullable String element,
            BilingualText message) {
        found.add(new DocumentMistake(kind, Place.of(pointer), item, element, message));
    }
}
