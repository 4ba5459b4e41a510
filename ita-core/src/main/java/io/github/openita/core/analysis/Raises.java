package io.github.openita.core.analysis;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.BandGates;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.ScoreNode;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the known scores that could rise, and what each could do for a band. Used once, not shared. */
final class Raises {

    private final Edition edition;
    private final Band target;
    private final List<Raise> found = new ArrayList<>();
    /** The tools and parts that the band asks for, of which the scores they consist of are known. */
    private final Map<NodeCode, ScoreNode> gates = new HashMap<>();

    private final Map<NodeCode, NodeCode> gateOf = new HashMap<>();
    private final Map<NodeCode, Integer> sharersOfTool = new HashMap<>();

    Raises(Edition edition, Band target, List<ScoreNode> tools) {
        this.edition = edition;
        this.target = target;
        if (edition.getBandGates() == BandGates.EACH_TOOL_AND_PART) {
            tools.forEach(this::addGates);
        }
        tools.forEach(tool -> collect(tool, tool.getCode(), tool));
        tools.forEach(tool -> tool.getParts().forEach(part -> collectConditions(part, tool)));
        found.sort(Comparator.comparing((Raise raise) -> !raise.whole())
                .thenComparing(Raise::gain, Comparator.reverseOrder())
                .thenComparing(Raise::code));
    }

    /** In the order in which a search does best to try them: items first, then by what they bring. */
    List<Raise> found() {
        return List.copyOf(found);
    }

    Map<NodeCode, ScoreNode> gates() {
        return Map.copyOf(gates);
    }

    private void addGates(ScoreNode tool) {
        boolean anyPart = tool.getParts().stream().anyMatch(Raises::isKnownSomewhere);
        if (!anyPart) {
            addGate(tool, 1);
        }
        tool.getParts().stream()
                .filter(part -> part.getScore().isPresent())
                .forEach(part -> addGate(part, tool.getParts().size()));
    }

    private void addGate(ScoreNode gate, int sharers) {
        gates.put(gate.getCode(), gate);
        sharersOfTool.put(gate.getCode(), sharers);
        addMembers(gate, gate);
    }

    private void addMembers(ScoreNode gate, ScoreNode node) {
        if (node.isGiven()) {
            gateOf.put(node.getCode(), gate.getCode());
        }
        node.getSources().forEach(source -> addMembers(gate, source));
    }

    private static boolean isKnownSomewhere(ScoreNode part) {
        return part.getScore().isPresent() || part.getChildren().stream().anyMatch(Raises::isKnownSomewhere);
    }

    private void collect(ScoreNode node, NodeCode above, ScoreNode tool) {
        if (node.isGiven()) {
            Score from = node.getScore().orElseThrow();
            add(node, tool, Score.FULL, node.getForm().inOverall(GapAnalysis.missing(from)), groupOf(node, above));
        }
        for (ScoreNode source : node.getSources()) {
            boolean part = source.getCode().whole().equals(node.getCode());
            collect(source, part ? above : node.getCode().whole(), tool);
        }
    }

    /**
     * Siblings are the mean of the same node, so that only the sum of their rises counts; but where a node is rounded
     * after its parts are taken together, it matters which node a part belongs to.
     */
    private String groupOf(ScoreNode node, NodeCode above) {
        NodeCode code = node.getCode();
        boolean alone = code.getPart().isPresent() && edition.getRounding().contains(code.getLevel());
        return alone
                ? code.toString()
                : above + "@" + code.getPart().orElse("") + "/" + node.getForm().inOverall(Points.of(1));
    }

    /** The parts that do not make the total and yet decide on the band. */
    private void collectConditions(ScoreNode part, ScoreNode tool) {
        part.getSources().forEach(source -> collectConditions(source, tool));
        boolean counts = found.stream().anyMatch(raise -> raise.code().equals(part.getCode()));
        if (!part.isGiven() || counts) {
            return;
        }
        if (part.getCode().getLevel() == Level.TOOL) {
            // What is not known of the other part falls as this one rises: no further than asked for.
            target.getEachToolAtLeast()
                    .filter(needed -> needed.compareTo(part.getScore().orElseThrow()) > 0)
                    .ifPresent(needed -> add(part, tool, needed, Points.ZERO, part.toString()));
        } else if (isTwinKnown(part.getCode(), tool)) {
            add(part, tool, Score.FULL, Points.ZERO, part.toString());
        }
    }

    private static boolean isTwinKnown(NodeCode code, ScoreNode node) {
        return node.getCode().equals(code.whole())
                ? node.getParts().stream().allMatch(part -> part.getScore().isPresent())
                : node.getChildren().stream().anyMatch(child -> isTwinKnown(code, child));
    }

    private void add(ScoreNode node, ScoreNode tool, Score cap, Points gain, String group) {
        Score from = node.getScore().orElseThrow();
        if (from.compareTo(cap) >= 0) {
            return;
        }
        Tool of = tool.getCode().getTool().orElseThrow();
        Optional<NodeCode> gate = Optional.ofNullable(gateOf.get(node.getCode()));
        Points inOverall = node.getForm().inOverall(cap.toPoints().minus(from.toPoints()));
        Points gateGain = gate.map(code -> inOverall
                        .times(100L * sharersOfTool.getOrDefault(code, 1))
                        .dividedBy(weightOf(of)))
                .orElse(Points.ZERO);
        boolean whole = of == Tool.OIT && node.getCode().getLevel() == Level.QUESTION;
        found.add(new Raise(node.getCode(), from, cap, whole, of, gain, gate, gateGain, group));
    }

    private int weightOf(Tool tool) {
        return edition.getWeights().getOrDefault(tool, 1);
    }
}
