package io.github.openita.core.scoring;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.FormerPoints;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores results of all built-in editions and holds every figure against the former arithmetic; ends with 1 at the first
 * that differs: {@code mvn -B -q -Pfuzz -pl ita-core test}. The same seed makes the same results.
 *
 * <p>{@code scores.results}: how many results. {@code scores.seed}.
 */
public final class ScoreRun {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ScoreRun() {}

    /**
     * Runs it.
     *
     * @param args none: see the system properties above
     */
    public static void main(String[] args) {
        int results = Integer.getInteger("scores.results", 1_000_000);
        long seed = Long.getLong("scores.seed", 1);
        Optional<String> difference = firstDifference(results, seed);
        OUT.println(results + " results of seed " + seed + ": "
                + difference.orElse("every score, band and loss as the former arithmetic has it"));
        System.exit(difference.isPresent() ? 1 : 0);
    }

    /** What differs in the first result of which something does. */
    static Optional<String> firstDifference(int results, long seed) {
        RandomResults random = new RandomResults(seed);
        for (int i = 0; i < results; i++) {
            Edition edition = random.edition();
            Map<NodeCode, Score> scores = random.scores(edition);
            Optional<String> difference = difference(edition, scores, random.changes(edition));
            if (difference.isPresent()) {
                return Optional.of(difference.get() + " in " + edition.nameWithRevision() + " " + scores);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> difference(
            Edition edition, Map<NodeCode, Score> scores, Map<NodeCode, Optional<Score>> changes) {
        ScoreCard card = Given.card(edition, scores);
        Map<NodeCode, Score> known = new HashMap<>();
        for (Level level : Level.values()) {
            known.putAll(card.getKnown().at(level));
        }
        FormerScores former = FormerScores.of(edition, known);
        List<String> differences = new ArrayList<>();
        add(differences, "the nodes", figures(former), figures(card.nodes()));
        add(differences, "the total", former.overall(), exact(card.getOverall()));
        add(differences, "the band", former.bands(), bands(card.getBand()));
        GapAnalysis gaps = GapAnalysis.of(card);
        add(
                differences,
                "the loss",
                former.overall().map(total -> former.lost()),
                gaps.getLost().map(FormerPoints::of));

        ScoreTree changed = ScoreTree.of(edition, card.getKnown()).with(changes);
        changes.forEach((code, score) -> score.ifPresentOrElse(to -> known.put(code, to), () -> known.remove(code)));
        FormerScores again = FormerScores.of(edition, known);
        add(differences, "the changed nodes", figures(again), figures(changed.getTools()));
        add(differences, "the changed total", again.overall(), exact(changed.getOverall()));
        add(differences, "the changed band", again.bands(), bands(changed.getBand()));
        return differences.stream().findFirst();
    }

    private static void add(List<String> differences, String what, Object former, Object now) {
        if (!former.equals(now)) {
            differences.add(what + ": " + now + ", formerly " + former + ",");
        }
    }

    private static Map<NodeCode, FormerPoints> figures(FormerScores scores) {
        Map<NodeCode, FormerPoints> figures = new HashMap<>();
        scores.all().forEach(node -> {
            if (node.value != null) {
                figures.put(node.form.getCode(), node.value);
            }
        });
        return figures;
    }

    private static Map<NodeCode, FormerPoints> figures(List<ScoreNode> nodes) {
        Map<NodeCode, FormerPoints> figures = new HashMap<>();
        for (ScoreNode node : nodes) {
            node.value().ifPresent(value -> figures.put(node.getCode(), FormerPoints.of(value)));
            figures.putAll(figures(node.getParts()));
            if (!node.getForm().isPart()) {
                figures.putAll(figures(node.getChildren()));
            }
        }
        return figures;
    }

    private static Optional<FormerPoints> exact(Optional<Score> score) {
        return score.map(known -> FormerPoints.of(known.toPoints()));
    }

    private static List<String> bands(Optional<AwardedBand> awarded) {
        List<String> codes = new ArrayList<>();
        awarded.ifPresent(band -> {
            codes.add(band.getCode());
            codes.addAll(band.getCouldBe());
        });
        return codes;
    }
}
