package io.github.openita.core.measures;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.IssueArea;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
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

    /** A place and all that it is part of: an item, its sub-indicator, indicator and tool. */
    static Stream<NodeCode> upwards(NodeCode code, Edition edition) {
        NodeCode whole = code.whole();
        Optional<NodeCode> above = switch (whole.getLevel()) {
            case TOOL -> Optional.empty();
            case INDICATOR ->
                edition.getIndicators().stream()
                        .filter(indicator ->
                                NodeCode.ofIndicator(indicator.getNumber()).equals(whole))
                        .findFirst()
                        .map(indicator -> NodeCode.of(indicator.getTool()));
            case SUB_INDICATOR -> whole.getIndicator().map(NodeCode::ofIndicator);
            case QUESTION -> whole.getQuestion().flatMap(question -> aboveQuestion(question, edition));
        };
        return Stream.concat(Stream.of(whole), above.stream().flatMap(next -> upwards(next, edition)));
    }

    private static Optional<NodeCode> aboveQuestion(QuestionCode question, Edition edition) {
        return edition.getSubIndicators().stream()
                .filter(sub -> sub.getItems().contains(question))
                .map(SubIndicator::getCode)
                .findFirst()
                .or(() -> edition.getIndicators().stream()
                        .filter(indicator -> indicator.getQuestions().contains(question))
                        .map(indicator -> NodeCode.ofIndicator(indicator.getNumber()))
                        .findFirst());
    }

    /** Whether a question or item belongs to an issue area. */
    static boolean isIn(NodeCode code, IssueArea area) {
        return code.getQuestion()
                .filter(question -> area.getQuestions().contains(question)
                        || area.getItems().contains(question))
                .isPresent();
    }
}
