package io.github.openita.core.scoring;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Results of all built-in editions: at any of the levels, whole or in parts, with holes, with figures beside finer ones
 * that explain or contradict them, and of any length. The same seed makes the same results.
 */
final class RandomResults {

    private enum Notation {
        HUNDREDTHS,
        THIRDS,
        MEANS,
        NEAR_BANDS,
        LONG
    }

    private final Random random;
    private final List<Edition> editions = Editions.all();
    private Notation notation = Notation.HUNDREDTHS;
    private int holes;

    RandomResults(long seed) {
        random = new Random(seed);
    }

    Edition edition() {
        return editions.get(random.nextInt(editions.size()));
    }

    /** Some scores that change, and some that are no longer known. */
    Map<NodeCode, Optional<Score>> changes(Edition edition) {
        Map<NodeCode, Optional<Score>> changes = new TreeMap<>();
        scores(edition).forEach((code, score) -> {
            if (random.nextInt(8) == 0) {
                changes.put(code, random.nextInt(4) == 0 ? Optional.empty() : Optional.of(score));
            }
        });
        return changes;
    }

    Map<NodeCode, Score> scores(Edition edition) {
        notation = Notation.values()[random.nextInt(Notation.values().length)];
        holes = random.nextInt(3) == 0 ? 20 : 0;
        int goDown = random.nextInt(5);
        Map<NodeCode, Score> scores = new TreeMap<>();
        edition.form().getTools().forEach(tool -> add(scores, tool, goDown));
        ScoreTree.of(edition, scores).getTools().forEach(tool -> addPrinted(scores, tool));
        return scores;
    }

    /** Figures beside finer ones that explain them, or nearly do. */
    private void addPrinted(Map<NodeCode, Score> scores, ScoreNode node) {
        node.getChildren().forEach(child -> addPrinted(scores, child));
        node.getParts().forEach(part -> addPrinted(scores, part));
        if (!node.isGiven() && random.nextInt(8) == 0) {
            node.getScore().ifPresent(score -> {
                Points near = score.rounded().toPoints().plus(Points.ofFraction(random.nextInt(5) - 2, 100));
                scores.put(node.getCode(), Score.of(Range.most(Points.ZERO, Range.least(Points.of(100), near))));
            });
        }
    }

    private void add(Map<NodeCode, Score> scores, FormNode node, int goDown) {
        boolean down = !node.getChildren().isEmpty() && (goDown == 4 || random.nextInt(5) < goDown);
        if (down) {
            node.getChildren().forEach(child -> add(scores, child, goDown));
        }
        boolean inParts = !node.getParts().isEmpty() && random.nextInt(3) == 0;
        if ((!down && !inParts) || random.nextInt(12) == 0) {
            put(scores, node);
        }
        for (FormNode part : node.getParts()) {
            if ((inParts && !down) || random.nextInt(10) == 0) {
                put(scores, part);
            }
        }
    }

    private void put(Map<NodeCode, Score> scores, FormNode node) {
        if (holes == 0 || random.nextInt(holes) > 0) {
            scores.put(node.getCode(), score(node));
        }
    }

    private Score score(FormNode node) {
        if (node.getLevel() == Level.QUESTION && node.getItem().isPresent() && random.nextInt(10) > 0) {
            return random.nextInt(6) == 0 ? Score.ZERO : Score.FULL;
        }
        return switch (notation) {
            case HUNDREDTHS -> Score.of(Points.ofFraction(8000 + random.nextInt(2001), 100));
            case THIRDS -> Score.of(Points.ofFraction(200 + random.nextInt(101), 3));
            case MEANS -> {
                int answers = 1 + random.nextInt(random.nextInt(4) == 0 ? 1_000_000_000 : 400);
                yield Score.of(Points.ofFraction((long) answers * random.nextInt(101), answers + random.nextInt(3)));
            }
            case NEAR_BANDS ->
                Score.of(Points.ofFraction((random.nextBoolean() ? 8500 : 9500) * 10 - 10 + random.nextInt(21), 1000));
            case LONG -> Score.of(new BigDecimal(new BigInteger(73, random), 20).min(BigDecimal.valueOf(100)));
        };
    }
}
