package io.github.openita.core.analysis;

import io.github.openita.core.analysis.Raise.Kind;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.scoring.ScoreNode;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Finds the known scores of a card that could rise, in the natural order of their codes. Used once, not shared. */
final class Raises {

    /** What is known of a score, before all of them have their places. */
    private record Known(ScoreNode node, Kind kind, boolean counts, boolean bound, boolean costing) {}

    private final NavigableMap<NodeCode, Known> known = new TreeMap<>();

    static List<Raise> of(Collection<ScoreNode> tools) {
        Raises raises = new Raises();
        tools.forEach(tool -> raises.collect(tool, false));
        tools.stream().filter(tool -> !tool.getParts().isEmpty()).forEach(tool -> raises.collectBeside(tool, Set.of()));
        List<Raise> found = new ArrayList<>();
        raises.known.values().forEach(score -> found.add(raise(score, BigInteger.ONE.shiftLeft(found.size()))));
        return List.copyOf(found);
    }

    /** What makes the total; a whole is bound where a part is known above it, of it or below. */
    private void collect(ScoreNode node, boolean partAbove) {
        boolean partHere = node.getParts().stream().anyMatch(ScoreNode::isGiven);
        boolean partBelow = node.getParts().stream().anyMatch(Raises::isKnownSomewhere);
        add(node, partAbove ? kindOf(node.getForm()) : kindOf(node), true, partAbove || partHere || partBelow, false);
        node.getSources().forEach(source -> collect(source, partAbove || partHere));
    }

    /** A whole of which one part is known helps the other alone. */
    private static Kind kindOf(ScoreNode node) {
        List<ScoreNode> parts = node.getParts();
        if (parts.isEmpty() || parts.get(0).isGiven() == parts.get(1).isGiven()) {
            return kindOf(node.getForm());
        }
        return parts.get(0).isGiven() ? Kind.SECOND_PART : Kind.FIRST_PART;
    }

    private static boolean isKnownSomewhere(ScoreNode part) {
        return part.getScore().isPresent() || part.getChildren().stream().anyMatch(Raises::isKnownSomewhere);
    }

    /** What does not make the total and yet tells what parts of EIT can be, on which the band depends. */
    private void collectBeside(ScoreNode node, Set<Kind> givenAbove) {
        add(node, kindOf(node.getForm()), false, true, false);
        Set<Kind> given = new HashSet<>(givenAbove);
        for (ScoreNode part : node.getParts()) {
            Kind kind = kindOf(part.getForm());
            boolean oneOfSum = node.getScore().isPresent() || !givenAbove.contains(kind);
            boolean otherKnown = node.getParts().stream()
                    .allMatch(other -> other == part || other.getScore().isPresent());
            add(part, kind, false, true, oneOfSum && !otherKnown);
            if (part.isGiven()) {
                given.add(kind);
            }
        }
        node.getChildren().forEach(child -> collectBeside(child, given));
    }

    private void add(ScoreNode node, Kind kind, boolean counts, boolean bound, boolean costing) {
        if (node.isGiven()
                && node.getScore()
                        .filter(score -> score.compareTo(Score.FULL) < 0)
                        .isPresent()) {
            known.putIfAbsent(node.getCode(), new Known(node, kind, counts, bound, costing));
        }
    }

    private static Raise raise(Known score, BigInteger bit) {
        ScoreNode node = score.node();
        Points from = node.getScore().orElseThrow().toPoints();
        Kind kind = score.kind();
        Points gain = inTool(node.getForm(), Score.FULL.toPoints().minus(from));
        // A part can be 100 where the whole is half of that. A part of it is half of a whole, but all of its part.
        Points free = Points.of(50).minus(from);
        Points gainOfParts = kind == Kind.WHOLE && !score.bound()
                ? (free.signum() > 0 ? inTool(node.getForm(), free.times(2)) : Points.ZERO)
                : gain.times(2);
        return new Raise(node, kind, score.counts(), score.costing(), bit, gain, gainOfParts);
    }

    private static Kind kindOf(FormNode node) {
        if (node.isPart()) {
            FormNode whole = node.getParent().orElseThrow();
            return whole.getParts().get(0).equals(node) ? Kind.FIRST_PART : Kind.SECOND_PART;
        }
        return node.getTool() == Tool.OIT && node.getLevel() == Level.QUESTION ? Kind.ITEM : Kind.WHOLE;
    }

    /** How many points of the score of its tool points of a node are. */
    static Points inTool(FormNode node, Points points) {
        return node.inOverall(points.times(100)).dividedBy(node.getToolWeight());
    }
}
