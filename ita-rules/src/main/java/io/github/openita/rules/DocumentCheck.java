package io.github.openita.rules;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what a disclosure names that the edition does not have; such findings stand with those of the text. */
final class DocumentCheck {

    private static final Pattern REVISION = Pattern.compile("\\.r[1-9][0-9]{0,3}$");

    private final RuleSet ruleSet;
    private final DisclosureDocument document;
    /** What the document names and the edition lacks, at places of the canonical document. */
    private final List<DocumentMistake> found = new ArrayList<>();

    DocumentCheck(RuleSet ruleSet, DisclosureDocument document) {
        this.ruleSet = ruleSet;
        this.document = document;
    }

    /** All mistakes of the document, those of its text included. */
    DocumentMistakes mistakes() {
        Disclosure disclosure = document.getDisclosure();
        disclosure.getEdition().ifPresent(this::checkEdition);
        disclosure.getItems().forEach(this::checkItem);
        DocumentMistakes mistakes = new DocumentMistakes();
        document.getMistakes().forEach(mistakes::add);
        if (!found.isEmpty()) {
            List<Place> places = document.locate(
                    found.stream().map(mistake -> mistake.place().pointer()).toList());
            for (int i = 0; i < places.size(); i++) {
                mistakes.add(found.get(i).at(places.get(i)));
            }
        }
        return mistakes;
    }

    private void checkEdition(String named) {
        Edition edition = ruleSet.getEdition();
        if (!REVISION.matcher(named).replaceFirst("").equals(edition.getName())) {
            BilingualText message = Messages.of("other-edition", ThaiText.quoted(named), edition.nameWithRevision());
            add(FindingKind.OTHER_EDITION, "/edition", null, null, message);
        }
    }

    private void checkItem(QuestionCode code, ItemDisclosure item) {
        Optional<ItemRequirement> requirement = ruleSet.item(code);
        if (requirement.isEmpty()) {
            BilingualText refusal = ruleSet.getEdition()
                    .refusalOf(NodeCode.of(code))
                    .orElseGet(() -> Messages.of("unknown-code", code, ruleSet));
            add(FindingKind.UNKNOWN_CODE, "/items/" + code, code, null, refusal);
            return;
        }
        item.getElements()
                .ifPresent(elements -> elements.asMap().keySet().stream()
                        .filter(id -> requirement.get().element(id).isEmpty())
                        .forEach(id -> checkElement(requirement.get(), id)));
    }

    private void checkElement(ItemRequirement requirement, String id) {
        BilingualText message = BilingualText.lazily(() -> unknownElement(requirement, id));
        String pointer = CheckRun.elementPointer(requirement.getCode(), id);
        add(FindingKind.UNKNOWN_ELEMENT, pointer, requirement.getCode(), id, message);
    }

    private static BilingualText unknownElement(ItemRequirement requirement, String id) {
        List<Element> elements = requirement.getItem().getElements();
        String known = elements.stream().map(Element::getId).collect(Collectors.joining(", "));
        Optional<String> nearest = NearestWord.of(id, elements);
        String key = elements.isEmpty() ? ".none" : nearest.isPresent() ? ".nearest" : "";
        return Messages.of(
                "unknown-element" + key, requirement.getCode(), ThaiText.quoted(id), known, nearest.orElse(""));
    }

    private void add(
            FindingKind kind,
            String pointer,
            @Nullable QuestionCode item,
            @Nullable String element,
            BilingualText message) {
        found.add(new DocumentMistake(kind, new Place(pointer, null, null), item, element, message));
    }
}
