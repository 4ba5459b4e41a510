package io.github.openita.core.scoring;

import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives the scores of parts from wholes and other parts. Used for one result, not shared. */
final class Derivation {

    private final List<DerivedScore> derived = new ArrayList<>();

    private Derivation() {}

    /** What follows for the parts that have no score, in the order of the form. */
    static List<DerivedScore> of(List<ScoreNode> tools) {
        Derivation all = new Derivation();
        for (ScoreNode tool : tools) {
            if (!tool.getParts().isEmpty()) {
                all.add(tool);
            }
        }
        return all.derived;
    }

    private void add(ScoreNode node) {
        for (int part = 0; part < node.getParts().size(); part++) {
            ScoreNode wanted = node.getParts().get(part);
            Range range = wanted.hasValue() || !node.isTouched() ? null : rangeOf(node, part, true);
            if (range != null) {
                Range score = range.ofScore();
                derived.add(DerivedScore.builder()
                        .code(wanted.getCode())
                        .score(Score.of(score.value()))
                        .low(Score.of(score.low()))
                        .high(Score.of(score.high()))
                        .build());
            }
        }
        node.getChildren().forEach(this::add);
    }

    /** What a part of a node can be: as known, else from what is below, else from the whole and the other part. */
    private static @Nullable Range rangeOf(ScoreNode node, int part, boolean byWhole) {
        ScoreNode wanted = node.getParts().get(part);
        if (wanted.hasValue()) {
            return rangeOf(wanted);
        }
        Range range = byChildren(node, part);
        if (range == null && byWhole && node.hasValue() && node.getParts().size() == 2) {
            Range other = rangeOf(node, 1 - part, false);
            range = other == null ? null : rangeOf(node).otherThan(other);
        }
        return range != null && range.isPossible() ? range : null;
    }

    private static @Nullable Range byChildren(ScoreNode node, int part) {
        List<Range> ranges = new ArrayList<>();
        for (ScoreNode child : node.getChildren()) {
            Range range = rangeOf(child, part, true);
            if (range == null) {
                return null;
            }
            ranges.add(range);
        }
        return ranges.isEmpty() ? null : Range.mean(ranges);
    }

    /** What a score can have been before it was rounded. */
    private static Range rangeOf(ScoreNode node) {
        return node.isPrinted()
                ? Range.ofPrinted(node.value().orElseThrow())
                : Range.mean(node.getSources().stream().map(Derivation::rangeOf).toList());
    }
}
