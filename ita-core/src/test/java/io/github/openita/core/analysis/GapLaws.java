package io.github.openita.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.BandGates;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.ScoreNode;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import io.github.openita.core.words.ToolPart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What holds for every result of every form, told on small ones where all sets of steps can be tried. */
class GapLaws {

    private static final int MOST_RAISED = 8;

    /** A form of three small tools, with its weights, rounding and bands by chance. */
    private static Edition edition(Random random) {
        int iit = 20 + random.nextInt(30);
        int eit = 20 + random.nextInt(30);
        boolean gated = random.nextInt(4) > 0;
        int top = 80 + random.nextInt(16);
        int middle = 50 + random.nextInt(30);
        var edition = Edition.builder()
                .name("made-2567")
                .fiscalYear(FiscalYear.of(2567))
                .putWeight(Tool.IIT, iit)
                .putWeight(Tool.EIT, eit)
                .putWeight(Tool.OIT, 100 - iit - eit)
                .bandGates(gated ? BandGates.EACH_TOOL_AND_PART : BandGates.OVERALL)
                .addBands(band("TOP", top, gated ? Optional.of(Score.of(top - random.nextInt(10))) : Optional.empty()))
                .addBands(band("MIDDLE", middle, gated ? Optional.of(Score.of(middle)) : Optional.empty()))
                .addBands(band("LOW", 0, Optional.empty()))
                .addIndicators(survey(1, Tool.IIT, "i1, i2"), survey(2, Tool.IIT, "i3"))
                .addIndicators(survey(3, Tool.EIT, "e1, e2"), survey(4, Tool.EIT, "e3"))
                .addIndicators(Indicator.builder().number(5).tool(Tool.OIT).build())
                .addSubIndicators(sub("5.1", "o1-o3"), sub("5.2", "o4"));
        if (random.nextBoolean()) {
            edition.addParts(ToolPart.of("public", "ส่วนที่ 1"), ToolPart.of("survey", "ส่วนที่ 2"));
        }
        for (Level level : Level.values()) {
            if (random.nextInt(level == Level.INDICATOR ? 2 : 6) == 0) {
                edition.addRounding(level);
            }
        }
        return edition.build();
    }

    private static Band band(String code, int overall, Optional<Score> eachTool) {
        return Band.builder()
                .code(code)
                .nameTh(code)
                .overallAtLeast(Score.of(overall))
                .eachToolAtLeast(eachTool)
                .build();
    }

    private static Indicator survey(int number, Tool tool, String questions) {
        return Indicator.builder()
                .number(number)
                .tool(tool)
                .questions(QuestionCode.parseAll(questions))
                .build();
    }

    private static SubIndicator sub(String code, String items) {
        return SubIndicator.builder()
                .code(NodeCode.of(code))
                .items(QuestionCode.parseAll(items))
                .build();
    }

    /** Scores at whatever levels, so that every tool is assessed. */
    private static Map<NodeCode, Score> scores(Edition edition, Random random) {
        Map<NodeCode, Score> scores = new TreeMap<>();
        put(scores, random, List.of("IIT", "1 2", "i1 i2 2", "i1 i2 i3", "1 i3").get(random.nextInt(5)));
        List<String> whole = List.of("EIT", "3 4", "e1 e2 4", "3 e3");
        List<String> inParts = List.of(
                "EIT@public EIT@survey",
                "3 4 EIT@public EIT@survey",
                "3 4 EIT@public",
                "3@public 3@survey 4@public 4@survey",
                "3 4@public 4@survey",
                "3 4 4@public",
                "3 4 3@survey 4@public",
                "3 4 3@public 4@public EIT@survey",
                "EIT 3@public 4@survey",
                "e1@public e1@survey e2 e3@public e3@survey",
                "e1@public e1@survey e2@public e2@survey e3@public e3@survey",
                "e1 e1@survey e2 e2@survey e3 e3@survey",
                "e1 e2 e3 3@public 3@survey",
                "3 4 3@public 3@survey 4@public 4@survey");
        boolean parts = !edition.getParts().isEmpty() && random.nextInt(4) > 0;
        put(scores, random, parts ? inParts.get(random.nextInt(inParts.size())) : whole.get(random.nextInt(4)));
        put(
                scores,
                random,
                List.of("OIT", "5", "5.1 5.2", "o1 o2 o3 5.2", "o1 o2 o3 o4", "5.1 o4")
                        .get(random.nextInt(6)));
        addPrinted(scores, random, "1", "i1 i2");
        addPrinted(scores, random, "2", "i3");
        addPrinted(scores, random, "3", "e1 e2");
        addPrinted(scores, random, "4", "4@public 4@survey");
        addPrinted(scores, random, "5", "5.1 5.2");
        return scores;
    }

    /** The printed score of an indicator beside those that explain it, or hardly do. */
    private static void addPrinted(Map<NodeCode, Score> scores, Random random, String indicator, String finer) {
        List<Score> known = Stream.of(finer.split(" "))
                .map(code -> scores.get(NodeCode.of(code)))
                .filter(Objects::nonNull)
                .toList();
        if (known.size() == finer.split(" ").length && random.nextInt(3) == 0) {
            Points mean = Points.mean(known.stream().map(Score::toPoints).toList())
                    .rounded()
                    .plus(Points.ofFraction(random.nextInt(5) - 2, 100));
            scores.putIfAbsent(
                    NodeCode.of(indicator), mean.compareTo(Points.of(100)) > 0 ? Score.FULL : Score.of(mean));
        }
    }

    private static void put(Map<NodeCode, Score> scores, Random random, String codes) {
        for (String code : codes.split(" ")) {
            boolean item = code.startsWith("o") && random.nextInt(8) > 0;
            boolean equal = random.nextInt(3) == 0;
            Score score = item
                    ? Score.of(100L * random.nextInt(2))
                    : equal ? Score.of(70) : Score.of(Points.ofFraction(4000 + random.nextInt(6001), 100));
            scores.put(NodeCode.of(code), score);
        }
    }

    /** The indicators whose printed scores are explained by finer ones. */
    private static List<ScoreNode> explained(List<ScoreNode> nodes) {
        return nodes.stream()
                .flatMap(node -> Stream.concat(
                        Stream.of(node).filter(one -> one.getExplained().isPresent()),
                        explained(node.getChildren()).stream()))
                .toList();
    }

    @Property(tries = 300)
    void theLossesAddUp(@ForAll long seed) {
        Random random = new Random(seed);
        Edition edition = edition(random);
        ScoreCard card = Cards.card(edition, scores(edition, random));
        GapAnalysis analysis = GapAnalysis.of(card);
        Score overall = card.getOverall().orElseThrow();
        Points sum = Points.ZERO;
        for (Gap gap : analysis.getGaps()) {
            sum = sum.plus(gap.getLost());
            assertEquals(Optional.of(gap.getLost()), analysis.lostAt(gap.getCode()));
        }
        assertEquals(Optional.of(sum), analysis.getLost());
        Points difference = analysis.getRoundingDifference().orElseThrow();
        assertEquals(Points.of(100).minus(overall.rounded().toPoints()), sum.plus(difference));
        if (edition.getRounding().isEmpty() && explained(card.nodes()).isEmpty()) {
            assertEquals(Points.of(100).minus(overall.toPoints()), sum);
        }
        Points ofTools = Points.ZERO;
        for (ScoreNode tool : card.nodes()) {
            assertLossesBelowAddUp(analysis, tool);
            ofTools = ofTools.plus(analysis.lostAt(tool.getCode()).orElseThrow());
        }
        assertEquals(sum, ofTools);
    }

    private static void assertLossesBelowAddUp(GapAnalysis analysis, ScoreNode node) {
        if (!node.getSources().isEmpty()) {
            Points sum = Points.ZERO;
            for (ScoreNode source : node.getSources()) {
                sum = sum.plus(analysis.lostAt(source.getCode()).orElseThrow());
                assertLossesBelowAddUp(analysis, source);
            }
            assertEquals(analysis.lostAt(node.getCode()), Optional.of(sum), node::toString);
        }
    }

    @Property(tries = 100)
    void theOrderOfTheScoresDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        Edition edition = edition(random);
        Map<NodeCode, Score> scores = scores(edition, random);
        List<NodeCode> codes = new ArrayList<>(scores.keySet());
        Collections.shuffle(codes, random);
        Map<NodeCode, Score> shuffled = new LinkedHashMap<>();
        codes.forEach(code -> shuffled.put(code, Objects.requireNonNull(scores.get(code))));
        assertEquals(
                GapAnalysis.of(Cards.card(edition, scores)).toReport("TOP"),
                GapAnalysis.of(Cards.card(edition, shuffled)).toReport("TOP"));
    }

    /** Every set of steps tried: no fewer do, all are needed, and none rises further than needed. */
    @Property(tries = 100)
    void thePathIsAsShortAsAny(@ForAll long seed) {
        Random random = new Random(seed);
        Edition edition = edition(random);
        Trial trial = new Trial(edition, scores(edition, random), random.nextBoolean() ? "TOP" : "MIDDLE");
        Assume.that(trial.codes.size() <= MOST_RAISED);
        BandPath path = GapAnalysis.of(trial.card).pathTo(trial.target);
        assertTrue(path.isReachable(), trial::toString);
        Map<NodeCode, Score> found = new TreeMap<>();
        path.getSteps().forEach(step -> found.put(step.getCode(), step.getTo()));
        ScoreCard after = trial.with(found);
        PathEnd end = path.getAfter().orElseThrow();
        assertEquals(after.getOverall(), Optional.of(end.getOverall()));
        assertEquals(after.getBand(), Optional.of(end.getBand()));
        assertTrue(trial.reaches(found), trial::toString);
        found.forEach((code, to) -> {
            Map<NodeCode, Score> less = new TreeMap<>(found);
            less.remove(code);
            assertFalse(trial.reaches(less), () -> code + " is not needed: " + found + trial);
            Points lower = to.toPoints().minus(Points.ofFraction(1, 100));
            if (!Trial.isItem(code)
                    && lower.compareTo(Objects.requireNonNull(trial.known.get(code))
                                    .toPoints())
                            > 0) {
                less.put(code, Score.of(lower));
                assertFalse(trial.reaches(less), () -> code + " need not be " + to + ": " + found + trial);
            }
        });
        if (path.isShortest()) {
            assertEquals(Optional.empty(), trial.highestOf(found.size() - 1), () -> "fewer than " + found + trial);
        }
        assertTrue(path.isShortest() || trial.isAnyPartKnown(), () -> found + " is not proved: " + trial);
        // As a part rises beside its whole, the other falls, and what is known beside finer scores rises as they do:
        // how
        // far, the two searches need not agree on.
        if (!trial.isAnyPartKnown() && !trial.isAnyWithinAnother()) {
            Points highest = trial.highestInFull(found.size(), Trial.items(found.keySet()));
            Points overall = trial.inFull(found.keySet());
            assertTrue(
                    highest.compareTo(overall.plus(Points.ofFraction(2, 100))) <= 0,
                    () -> highest + " is more than " + overall + " of " + found + trial);
        }
        assertEquals(end.getBand().isProvisional(), !path.getDependsOn().isEmpty(), trial::toString);
    }

    /** A part beside its whole: fewer scores would do than are found, so that nothing is claimed. */
    @Example
    void whatIsNotProvedIsNotCalledTheShortest() {
        thePathIsAsShortAsAny(-1492);
        thePathIsAsShortAsAny(-21706212598245L);
        thePathIsAsShortAsAny(-931166665962774933L);
    }

    /** The same question answered by trying everything. */
    private static final class Trial {

        private final Edition edition;
        private final Map<NodeCode, Score> known;
        private final String target;
        private final List<NodeCode> codes = new ArrayList<>();
        private final ScoreCard card;
        private final List<ScoreNode> explained;

        Trial(Edition edition, Map<NodeCode, Score> known, String target) {
            this.edition = edition;
            this.known = known;
            this.target = target;
            card = Cards.card(edition, known);
            explained = explained(card.nodes());
            known.forEach((code, score) -> {
                if (score.compareTo(Score.FULL) < 0
                        && explained.stream().noneMatch(node -> node.getCode().equals(code))) {
                    codes.add(code);
                }
            });
        }

        /** Of these it may not be proved that a path is the shortest. */
        boolean isAnyPartKnown() {
            return known.keySet().stream().anyMatch(code -> code.getPart().isPresent());
        }

        static boolean isItem(NodeCode code) {
            return code.getLevel() == Level.QUESTION && code.getTool().orElseThrow() == Tool.OIT;
        }

        ScoreCard with(Map<NodeCode, Score> raised) {
            Map<NodeCode, Score> scores = new TreeMap<>(known);
            for (ScoreNode node : explained) {
                if (raised.keySet().stream()
                        .anyMatch(
                                code -> edition.form().find(code).orElseThrow().isWithin(node.getForm()))) {
                    scores.remove(node.getCode());
                }
            }
            scores.putAll(raised);
            return Cards.card(edition, scores);
        }

        boolean reaches(Map<NodeCode, Score> raised) {
            AwardedBand band = with(raised).getBand().orElseThrow();
            return band.getCode().equals("TOP") || band.getCode().equals(target);
        }

        /** Whether a score is known beside one of what it is made of. */
        boolean isAnyWithinAnother() {
            return known.keySet().stream()
                    .anyMatch(code -> known.keySet().stream()
                            .anyMatch(other -> !other.equals(code) && form(code).isWithin(form(other))));
        }

        private FormNode form(NodeCode code) {
            return edition.form().find(code).orElseThrow();
        }

        static long items(Set<NodeCode> codes) {
            return codes.stream().filter(Trial::isItem).count();
        }

        /** The overall score where all of these are full. */
        Points inFull(Set<NodeCode> some) {
            Map<NodeCode, Score> full = new TreeMap<>();
            some.forEach(code -> full.put(code, Score.FULL));
            return with(full).getOverall().orElseThrow().toPoints();
        }

        /** The highest of that among sets that reach the band, of so many scores; none of them has more items. */
        Points highestInFull(int size, long items) {
            Points highest = Points.ZERO;
            for (int set = 0; set < 1 << codes.size(); set++) {
                Map<NodeCode, Score> raised = Integer.bitCount(set) == size ? raised(set) : null;
                if (raised != null) {
                    assertTrue(items(raised.keySet()) <= items, () -> "more items: " + raised + this);
                    Points overall = items(raised.keySet()) == items ? inFull(raised.keySet()) : Points.ZERO;
                    highest = overall.compareTo(highest) > 0 ? overall : highest;
                }
            }
            return highest;
        }

        Optional<Points> highestOf(int size) {
            Points highest = null;
            for (int set = 0; set < 1 << codes.size(); set++) {
                Map<NodeCode, Score> raised = Integer.bitCount(set) == size ? raised(set) : null;
                if (raised != null) {
                    takeBack(raised);
                    Points overall = with(raised).getOverall().orElseThrow().toPoints();
                    highest = highest == null || overall.compareTo(highest) > 0 ? overall : highest;
                }
            }
            return Optional.ofNullable(highest);
        }

        /** All of a set in full; a part, whose rise can be the fall of the other, also not in full. */
        private @Nullable Map<NodeCode, Score> raised(int set) {
            Map<NodeCode, Score> raised = new TreeMap<>();
            List<NodeCode> parts = new ArrayList<>();
            for (int i = 0; i < codes.size(); i++) {
                if ((set >> i & 1) == 1) {
                    raised.put(codes.get(i), Score.FULL);
                    if (codes.get(i).getPart().isPresent()) {
                        parts.add(codes.get(i));
                    }
                }
            }
            return reaches(raised) || reaches(raised, parts) ? raised : null;
        }

        private boolean reaches(Map<NodeCode, Score> raised, List<NodeCode> parts) {
            if (parts.isEmpty()) {
                return reaches(raised);
            }
            NodeCode part = parts.get(0);
            List<NodeCode> others = parts.subList(1, parts.size());
            Points from = Objects.requireNonNull(known.get(part)).toPoints();
            for (int eighths = 8; eighths > 0; eighths /= 2) {
                Points rise = Points.of(100).minus(from).times(eighths).dividedBy(8);
                raised.put(part, Score.of(from.plus(rise)));
                if (reaches(raised, others)) {
                    return true;
                }
            }
            raised.put(part, Score.FULL);
            return false;
        }

        private void takeBack(Map<NodeCode, Score> raised) {
            List<NodeCode> order = new ArrayList<>(raised.keySet());
            Collections.reverse(order);
            for (NodeCode code : order) {
                if (isItem(code)) {
                    continue;
                }
                Map<NodeCode, Score> lower = new TreeMap<>(raised);
                int stride = 4096;
                while (stride > 0) {
                    Points next =
                            Objects.requireNonNull(raised.get(code)).toPoints().minus(Points.ofFraction(stride, 100));
                    if (next.compareTo(Objects.requireNonNull(known.get(code)).toPoints()) > 0) {
                        lower.put(code, Score.of(next));
                        if (reaches(lower)) {
                            raised.put(code, Score.of(next));
                            continue;
                        }
                    }
                    stride /= 2;
                }
            }
        }

        @Override
        public String toString() {
            return " " + target + " from " + known + " by " + edition.getWeights() + edition.getRounding()
                    + edition.getBands() + edition.getParts();
        }
    }
}
