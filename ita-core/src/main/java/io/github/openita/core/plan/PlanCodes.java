package io.github.openita.core.plan;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.IssueArea;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.words.NodeCode;
import java.util.Optional;
import java.util.stream.Stream;

/** What codes stand for in an edition: their items, and what lies in what. Static methods only. */
final class PlanCodes {

    private PlanCodes() {}

    private static Optional<SubIndicator> subIndicator(NodeCode code, Edition edition) {
        return edition.getSubIndicators().stream()
                .filter(sub -> sub.getCode().equals(code.whole()))
                .findFirst();
    }

    /** The items at a code: one, or all of a sub-indicator. */
    static Stream<Item> itemsAt(NodeCode code, Edition edition) {
        return Stream.concat(
                        code.getQuestion().stream(),
                        subIndicator(code, edition).stream().flatMap(sub -> sub.getItems().stream()))
                .flatMap(question -> edition.item(question).stream());
    }

    /** Whether a question or item belongs to an issue area. */
    static boolean isIn(NodeCode code, IssueArea area) {
        return code.getQuestion()
                .filter(question -> area.getQuestions().contains(question)
                        || area.getItems().contains(question))
                .isPresent();
    }
}
