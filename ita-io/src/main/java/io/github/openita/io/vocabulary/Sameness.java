package io.github.openita.io.vocabulary;

import io.github.openita.core.edition.AppliesTo;
import io.github.openita.core.edition.EditionCrosswalk;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.edition.FormTree;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.Question;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether what corresponds in two editions is the same: the same words, and the same below it as far down as the form
 * goes. Where that is not known it is not the same. Words are compared as the crosswalk compares them. Used once, not
 * shared.
 */
final class Sameness {

    /** What an element asks for, whatever its identifier. */
    private record Asked(String words, boolean noneAllowed, Optional<AppliesTo> appliesTo) {

        static Asked of(Element element) {
            return new Asked(
                    ThaiText.titleKey(element.getWordingTh()), element.isNoneAllowed(), element.getAppliesTo());
        }
    }

    private final EditionCrosswalk crosswalk;
    private final FormTree later;

    /**
     * @param crosswalk from the form of the earlier edition to the later one
     * @param later the form of the later edition
     */
    Sameness(EditionCrosswalk crosswalk, FormTree later) {
        this.crosswalk = crosswalk;
        this.later = later;
    }

    /** Whether two elements ask for the same. */
    static boolean of(Element one, Element other) {
        return Asked.of(one).equals(Asked.of(other));
    }

    /** Whether a node of the earlier form is the same as its one successor. */
    boolean of(FormNode node, FormNode successor) {
        if (!sameName(node, successor)) {
            return false;
        }
        if (node.isPart()) {
            return node.getParent()
                    .flatMap(whole -> successor.getParent().map(other -> of(whole, other)))
                    .orElse(false);
        }
        return node.getLevel() == Level.QUESTION ? sameQuestion(node, successor) : sameChildren(node, successor);
    }

    /** A tool has no name of its own, and corresponds to the same tool only. */
    private static boolean sameName(FormNode one, FormNode other) {
        Optional<String> name = one.getName().map(ThaiText::titleKey);
        return name.equals(other.getName().map(ThaiText::titleKey))
                && (name.isPresent() || one.getLevel() == Level.TOOL);
    }

    private static boolean sameQuestion(FormNode one, FormNode other) {
        if (one.getItem().isPresent() && other.getItem().isPresent()) {
            return of(one.getItem().get(), other.getItem().get());
        }
        return one.getQuestion()
                .flatMap(question -> other.getQuestion().map(later -> of(question, later)))
                .orElse(false);
    }

    private static boolean of(Question one, Question other) {
        return one.getTextTh().isPresent()
                && one.getChoices().equals(other.getChoices())
                && one.getSubItems().equals(other.getSubItems());
    }

    private static boolean of(Item one, Item other) {
        return !one.getElements().isEmpty()
                && asked(one).equals(asked(other))
                && one.getPeriodOffset().equals(other.getPeriodOffset())
                && one.getFrequency().equals(other.getFrequency())
                && one.isDataFile() == other.isDataFile();
    }

    private static Set<Asked> asked(Item item) {
        Set<Asked> asked = new HashSet<>();
        item.getElements().forEach(element -> asked.add(Asked.of(element)));
        return asked;
    }

    private boolean sameChildren(FormNode one, FormNode other) {
        List<FormNode> children = one.getChildren();
        return !children.isEmpty()
                && children.size() == other.getChildren().size()
                && children.stream()
                        .allMatch(child -> successorOf(child.getCode())
                                .filter(found -> other.getChildren().contains(found))
                                .filter(found -> of(child, found))
                                .isPresent());
    }

    private Optional<FormNode> successorOf(NodeCode code) {
        return crosswalk.successorOf(code).flatMap(later::find);
    }
}
