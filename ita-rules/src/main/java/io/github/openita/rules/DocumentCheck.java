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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what a disclosure names that the edition does not have; such findings stand with those of the text. */
final class DocumentCheck {

    private final RuleSet ruleSet;
    private final DisclosureDocument document;
    private final List<DocumentMistake> mistakes;

    DocumentCheck(RuleSet ruleSet, DisclosureDocument document) {
        this.ruleSet = ruleSet;
        this.document = document;
        this.mistakes = new ArrayList<>(document.getMistakes());
    }

    /** All mistakes of the document, in the order of their pointers by code points. */
    List<DocumentMistake> mistakes() {
        Disclosure disclosure = document.getDisclosure();
        disclosure.getEdition().ifPresent(this::checkEdition);
        disclosure.getItems().forEach(this::checkItem);
        mistakes.sort(Comparator.comparing(
                        (DocumentMistake mistake) -> mistake.place().pointer(), DocumentCheck::byCodePoints)
                .thenComparing(DocumentMistake::kind));
        return mistakes;
    }

    private static int byCodePoints(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        return Arrays.compare(left, right);
    }

    private void checkEdition(String named) {
        Edition edition = ruleSet.getEdition();
        if (!named.equals(edition.getName()) && !named.startsWith(edition.getName() + ".r")) {
            add(
                    FindingKind.OTHER_EDITION,
                    "/edition",
                    null,
                    null,
                    Messages.of("other-edition", ThaiText.quoted(named), edition.nameWithRevision()));
        }
    }

    private void checkItem(QuestionCode code, ItemDisclosure item) {
        String pointer = "/items/" + code;
        Optional<ItemRequirement> requirement = ruleSet.item(code);
        if (requirement.isEmpty()) {
            BilingualText refusal = ruleSet.getEdition()
                    .refusalOf(NodeCode.of(code))
                    .orElseGet(() -> Messages.of("unknown-code", code, ruleSet));
            add(FindingKind.UNKNOWN_CODE, pointer, code, null, refusal);
            return;
        }
        item.getElements()
                .ifPresent(elements -> elements.asMap().keySet().stream()
                        .filter(id -> requirement.get().element(id).isEmpty())
                        .forEach(id -> checkElement(requirement.get(), id)));
    }

    private void checkElement(ItemRequirement requirement, String id) {
        List<Element> elements = requirement.getItem().getElements();
        String known = elements.stream().map(Element::getId).collect(Collectors.joining(", "));
        Optional<String> nearest = NearestWord.of(id, elements);
        add(
                FindingKind.UNKNOWN_ELEMENT,
                "/items/" + requirement.getCode() + "/elements/"
                        + id.replace("~", "~0").replace("/", "~1"),
                requirement.getCode(),
                id,
                Messages.of(
                        nearest.isPresent() ? "unknown-element.nearest" : "unknown-element",
                        requirement.getCode(),
                        ThaiText.quoted(id),
                        known,
                        nearest.orElse("")));
    }

    private void add(
            FindingKind kind,
            String pointer,
            @Nullable QuestionCode item,
            @Nullable String element,
            BilingualText message) {
        mistakes.add(new DocumentMistake(kind, document.locate(pointer), item, element, message));
    }
}
