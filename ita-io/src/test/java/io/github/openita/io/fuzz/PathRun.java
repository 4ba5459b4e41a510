package io.github.openita.io.fuzz;

import io.github.openita.core.analysis.BandPath;
import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Looks for the path of results of all built-in editions, and ends with 1 where the slowest takes more than 30 times as
 * long as the median one: {@code mvn -B -q -Pfuzz -pl ita-io -am test}. The same seed makes the same results.
 *
 * <p>{@code paths.results}: how many results. {@code paths.seed}. A path that takes long is timed again, and the shortest
 * time counts: the machine may have other work.
 */
public final class PathRun {

    private static final int MOST_TIMES_THE_MEDIAN = 30;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Random random;
    private final List<Edition> editions = Editions.all();

    private PathRun(long seed) {
        random = new Random(seed);
    }

    /**
     * Runs it.
     *
     * @param args none: see the system properties above
     */
    public static void main(String[] args) {
        int results = Integer.getInteger("paths.results", 10_000);
        long seed = Long.getLong("paths.seed", 1);
        System.exit(new PathRun(seed).isSound(results, seed) ? 0 : 1);
    }

    private boolean isSound(int results, long seed) {
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < results; i++) {
            paths.add(Path.of(card()));
        }
        paths.sort(Comparator.comparingLong(Path::nanos));
        long median = Math.max(1, paths.get(results / 2).nanos());
        long limit = MOST_TIMES_THE_MEDIAN * median;
        paths.replaceAll(path -> path.again(limit / 2));
        paths.sort(Comparator.comparingLong(Path::nanos));
        Path slowest = paths.get(results - 1);
        OUT.println(results + " results of seed " + seed + ": median " + median / 1000 + " µs, 99 % within "
                + paths.get(results * 99 / 100).nanos() / 1000 + " µs, slowest " + slowest.nanos() / 1000 + " µs, "
                + slowest.nanos() / median + " times the median; at most "
                + paths.stream().mapToInt(Path::steps).max().orElse(0) + " steps; "
                + paths.stream().filter(path -> !path.shortest()).count() + " not proved to be the shortest");
        OUT.println("the slowest: " + slowest.steps() + " steps of "
                + slowest.card().getEdition().getName() + " " + slowest.card().getKnown());
        return slowest.nanos() <= limit && paths.stream().allMatch(Path::confirmed);
    }

    private record Path(ScoreCard card, int steps, boolean shortest, boolean confirmed, long nanos) {

        static Path of(ScoreCard card) {
            String band = card.getEdition().getBands().get(0).getCode();
            long start = System.nanoTime();
            BandPath path = GapAnalysis.of(card).pathTo(band);
            long nanos = System.nanoTime() - start;
            boolean confirmed = path.isReachable()
                    && path.getAfter().orElseThrow().getBand().getCode().equals(band);
            return new Path(card, path.getSteps().size(), path.isShortest(), confirmed, nanos);
        }

        Path again(long limit) {
            Path best = this;
            for (int i = 0; i < 10 && best.nanos > limit; i++) {
                Path next = of(card);
                best = next.nanos < best.nanos ? next : best;
            }
            return best;
        }
    }

    /** A result of an edition in which every tool is assessed. */
    private ScoreCard card() {
        Edition edition = editions.get(random.nextInt(editions.size()));
        while (true) {
            Map<NodeCode, Score> scores = new TreeMap<>();
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            int middle = 60 + random.nextInt(40);
            int spread = 1 + random.nextInt(kind == Kind.UNIFORM ? 2 : 30);
            for (FormNode tool : edition.form().getTools()) {
                add(scores, tool, kind, middle, spread);
            }
            ScoreCard card = Scorer.of(edition)
                    .score(AssessmentResult.builder()
                            .edition(edition.getName())
                            .scores(KnownScores.of(scores))
                            .build());
            if (card.getOverall().isPresent() && card.getBand().isPresent()) {
                return card;
            }
        }
    }

    private enum Kind {
        /** Everything by question, all scores alike. */
        UNIFORM,
        /** Everything by question. */
        BY_QUESTION,
        /** At whatever level. */
        MIXED,
        /** At whatever level, and parts and wholes beside each other. */
        BESIDE,
        /** Next to the thresholds. */
        TIES
    }

    private void add(Map<NodeCode, Score> scores, FormNode node, Kind kind, int middle, int spread) {
        boolean deep = kind == Kind.UNIFORM || kind == Kind.BY_QUESTION;
        boolean down = !node.getChildren().isEmpty() && (deep || random.nextInt(3) > 0);
        if (down) {
            node.getChildren().forEach(child -> add(scores, child, kind, middle, spread));
        }
        if (node.getParts().isEmpty() || down) {
            if (!down || (kind == Kind.BESIDE && random.nextInt(8) == 0)) {
                scores.put(node.getCode(), score(node, kind, middle, spread));
            }
            if (kind == Kind.BESIDE) {
                addParts(scores, node, kind, middle, spread, 8);
            }
        } else if (random.nextInt(3) > 0) {
            node.getParts().forEach(part -> scores.put(part.getCode(), score(part, kind, middle, spread)));
            if (kind == Kind.BESIDE && random.nextInt(4) == 0) {
                scores.put(node.getCode(), score(node, kind, middle, spread));
            }
        } else {
            scores.put(node.getCode(), score(node, kind, middle, spread));
            if (kind == Kind.BESIDE) {
                addParts(scores, node, kind, middle, spread, 2);
            }
        }
    }

    private void addParts(Map<NodeCode, Score> scores, FormNode node, Kind kind, int middle, int spread, int oneIn) {
        List<FormNode> parts = new ArrayList<>(node.getParts());
        parts.removeIf(part -> random.nextInt(oneIn) > 0);
        parts.forEach(part -> scores.put(part.getCode(), score(part, kind, middle, spread)));
    }

    private Score score(FormNode node, Kind kind, int middle, int spread) {
        boolean item = node.getLevel() == Level.QUESTION && node.getItem().isPresent();
        if (item && random.nextInt(12) > 0) {
            return Score.of(random.nextInt(8) == 0 ? 0 : 100);
        }
        if (kind == Kind.TIES) {
            String[] near = {"84.99", "84.994", "84.995", "85", "85.005", "94.99", "94.994", "94.995", "95", "95.005"};
            return Score.of(near[random.nextInt(near.length)]);
        }
        if (random.nextInt(10) == 0) {
            return Score.FULL;
        }
        long hundredths = middle * 100L + Math.round(random.nextGaussian() * spread * 50);
        return Score.of(Points.ofFraction(Math.max(0, Math.min(10_000, hundredths)), 100));
    }
}
