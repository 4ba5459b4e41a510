package io.github.openita.core.scoring;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import io.github.openita.core.words.ToolPart;
import java.util.List;

/** A place in the form of an edition, with what it is the mean of. */
record FormNode(NodeCode code, boolean rounded, List<NodeCode> parts, List<FormNode> children) {

    /** The tools of an edition, in its order, each with everything below it. */
    static List<FormNode> toolsOf(Edition edition) {
        return edition.getWeights().keySet().stream()
                .map(tool -> tool(edition, tool))
                .toList();
    }

    private static FormNode tool(Edition edition, Tool tool) {
        return node(
                edition,
                tool,
                NodeCode.of(tool),
                edition.indicatorsOf(tool).stream()
                        .map(indicator -> indicator(edition, indicator))
                        .toList());
    }

    private static FormNode indicator(Edition edition, Indicator indicator) {
        List<FormNode> children = indicator.getTool() == Tool.OIT
                ? edition.getSubIndicators().stream()
                        .filter(sub -> sub.getIndicator() == indicator.getNumber())
                        .map(sub -> subIndicator(edition, sub))
                        .toList()
                : questions(edition, indicator.getQuestions());
        return node(edition, indicator.getTool(), NodeCode.ofIndicator(indicator.getNumber()), children);
    }

    private static FormNode subIndicator(Edition edition, SubIndicator sub) {
        return node(edition, Tool.OIT, sub.getCode(), questions(edition, sub.getItems()));
    }

    private static List<FormNode> questions(Edition edition, List<QuestionCode> codes) {
        return codes.stream()
                .map(code -> node(edition, code.getTool(), NodeCode.of(code), List.of()))
                .toList();
    }

    private static FormNode node(Edition edition, Tool tool, NodeCode code, List<FormNode> children) {
        Level level = code.getLevel();
        List<NodeCode> parts = tool == Tool.EIT
                ? edition.getParts().stream()
                        .map(ToolPart::getCode)
                        .map(code::atPart)
                        .toList()
                : List.of();
        return new FormNode(code, edition.getRounding().contains(level), parts, children);
    }
}
