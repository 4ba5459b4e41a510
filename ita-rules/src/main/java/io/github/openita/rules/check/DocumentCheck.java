package io.github.openita.rules.check;

import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.internal.Pointers;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.reading.DisclosureProblems;
import io.github.openita.rules.wording.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what a disclosure names that the edition does not have; such findings stand with those that its reader made of
 * the text. Used once.
 */
final class DocumentCheck {

    private final Edition edition;
    private final DisclosureDocument document;
    private final Findings found;
    /** What the document names and the edition lacks, at places of the canonical document. */
    private final List<Problem> problems = new ArrayList<>();

    DocumentCheck(Edition edition, DisclosureDocument document, Findings found) {
        this.edition = edition;
        this.document = document;
        this.found = found;
    }

    /** Checks what the document says of an item of the edition. */
    void check(Item item, Elements elements) {
        for (String id : elements.asMap().keySet()) {
            if (!isOneOf(item.getElements(), id)) {
                BilingualText message = BilingualText.lazily(() -> unknownElement(item, id));
                add(
                        ProblemKind.UNKNOWN_ELEMENT,
                        "/items/" + item.getCode() + "/elements/" + Pointers.escape(id),
                        message);
            }
        }
    }

    /**
     * Checks all else, and adds what is wrong to what was found.
     *
     * @param known how many items of the edition the document has
     */
    void finish(int known) {
        Set<QuestionCode> codes = document.getDisclosure().getItems().keySet();
        if (codes.size() > known) {
            codes.stream().filter(code -> edition.item(code).isEmpty()).forEach(this::refuse);
        }
        document.getDisclosure().getEdition().ifPresent(this::checkEdition);
        found.omitOfDocument(document.getOmittedProblems());
        if (!problems.isEmpty() || !document.getProblems().isEmpty()) {
            DisclosureProblems all = new DisclosureProblems();
            document.getProblems().forEach(all::add);
            located().forEach(all::add);
            all.sorted().forEach(this::report);
            found.omitOfDocument(all.omitted());
        }
    }

    private void refuse(QuestionCode code) {
        BilingualText refusal = edition.refusalOf(NodeCode.of(code))
                .orElseGet(() -> Messages.of("unknown-code", code, edition.nameWithRevision()));
        add(ProblemKind.UNKNOWN_CODE, "/items/" + code, refusal);
    }

    private static boolean isOneOf(List<Element> elements, String id) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).getId().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private static BilingualText unknownElement(Item item, String id) {
        List<Element> elements = item.getElements();
        String known = elements.stream().map(Element::getId).collect(Collectors.joining(", "));
        Optional<String> nearest = NearestWord.of(id, elements);
        String key = elements.isEmpty() ? ".none" : nearest.isPresent() ? ".nearest" : "";
        return Messages.of("unknown-element" + key, item.getCode(), Messages.quoted(id), known, nearest.orElse(""));
    }

    private void checkEdition(String named) {
        String name = edition.getName();
        // That name, or that name and any revision: nacc-2567.r1.
        boolean revision = named.length() > name.length()
                && named.startsWith(name)
                && named.substring(name.length()).matches("\\.r[1-9][0-9]{0,3}");
        if (!named.equals(name) && !revision) {
            String shown = edition.nameWithRevision();
            add(ProblemKind.OTHER_EDITION, "/edition", Messages.of("other-edition", Messages.quoted(named), shown));
        }
    }

    private void add(ProblemKind kind, String pointer, BilingualText message) {
        problems.add(Problem.of(kind, Place.of(pointer), message));
    }

    /** The same, where they stand in the text. */
    private List<Problem> located() {
        List<String> pointers = problems.stream()
                .map(problem -> problem.getPlace().getPointer())
                .toList();
        List<Place> places = problems.isEmpty() ? List.of() : document.locate(pointers);
        List<Problem> located = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Problem problem = problems.get(i);
            located.add(Problem.of(problem.getKind(), places.get(i), problem.getMessage()));
        }
        return located;
    }

    private void report(Problem problem) {
        String kind = problem.getKind().getCode();
        String pointer = problem.getPlace().getPointer();
        Optional<Item> item = DisclosureProblems.itemOf(pointer).flatMap(edition::item);
        Optional<String> element = DisclosureProblems.elementOf(pointer)
                .filter(key -> item.isPresent() && isOneOf(item.get().getElements(), key));
        found.addOfDocument(Findings.builderAt(problem.getPlace())
                .ruleId("document/" + kind)
                .kind(FindingKind.of(kind))
                .severity(Severity.ERROR)
                .item(item.map(Item::getCode))
                .element(element)
                .message(problem.getMessage())
                .remedy(Messages.of(kind + ".remedy"))
                .build());
    }
}
