package io.github.openita.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.BandGates;
import io.github.openita.core.edition.Edition;
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
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every result of every form, told on small ones where all sets of steps can be tried. */
class GapLaws {

    private static final int MOST_KNOWN = 13;

    /** A form of three small tools, with its weights, rounding and levels by chance. */
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
                "e1 e2 e3 3@public 3@survey",
                "3 4 3@public 3@survey 4@public 4@survey");
        boolean parts = !edition.getParts().isEmpty() && random.nextInt(4) > 0;
        put(scores, random, parts ? inParts.get(random.nextInt(7)) : whole.get(random.nextInt(4)));
        put(
                scores,
                random,
                List.of("OIT", "5", "5.1 5.2", "o1 o2 o3 5.2", "o1 o2 o3 o4", "5.1 o4")
                        .get(random.nextInt(6)));
        return scores;
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
        if (edition.getRounding().isEmpty()) {
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

    /** Every set of steps tried: the path is the shortest, of these the best, and rises no further than needed. */
    @Property(tries = 150)
    void thePathIsTheBestOfAll(@ForAll long seed) {
        Random random = new Random(seed);
        Edition edition = edition(random);
        Trial trial = new Trial(edition, scores(edition, random), random.nextBoolean() ? "TOP" : "MIDDLE");
        BandPath path = GapAnalysis.of(Cards.card(edition, trial.known)).pathTo(trial.target);
        Optional<Map<NodeCode, Score>> best = trial.best();
        assertEquals(best.isPresent(), path.isReachable(), trial::toString);
        Map<NodeCode, Score> found = new TreeMap<>();
        path.getSteps().forEach(step -> found.put(step.getCode(), step.getTo()));
        assertEquals(best.orElse(Map.of()), found, trial::toString);
        if (!path.isReachable()) {
            assertEquals(Optional.empty(), path.getAfter());
            return;
        }
        ScoreCard after = trial.with(found);
        PathEnd end = path.getAfter().orElseThrow();
        assertEquals(after.getOverall(), Optional.of(end.getOverall()));
        assertEquals(after.getBand(), Optional.of(end.getBand()));
        assertTrue(trial.reaches(found));
        found.forEach((code, to) -> {
            Map<NodeCode, Score> without = new TreeMap<>(found);
            without.remove(code);
            assertFalse(trial.reaches(without), () -> code + " is not needed: " + trial);
        });
    }

    /** The same question answered by trying everything. */
    private static final class Trial {

        private final Edition edition;
        private final Map<NodeCode, Score> known;
        private final String target;
        private final List<NodeCode> codes = new ArrayList<>();

        Trial(Edition edition, Map<NodeCode, Score> known, String target) {
            this.edition = edition;
            this.known = known;
            this.target = target;
            assertTrue(known.size() <= MOST_KNOWN, known::toString);
            known.forEach((code, score) -> {
                if (score.compareTo(cap(code)) < 0) {
                    codes.add(code);
                }
            });
        }

        /** A part of the whole EIT beside the scores that make it rises to what is asked of it. */
        private Score cap(NodeCode code) {
            boolean condition =
                    code.getLevel() == Level.TOOL && code.getPart().isPresent() && known.containsKey(NodeCode.of("3"));
            return condition
                    ? edition.getBands().stream()
                            .filter(band -> band.getCode().equals(target))
                            .findFirst()
                            .flatMap(Band::getEachToolAtLeast)
                            .orElse(Score.ZERO)
                    : Score.FULL;
        }

        ScoreCard with(Map<NodeCode, Score> raised) {
            Map<NodeCode, Score> scores = new TreeMap<>(known);
            scores.putAll(raised);
            return Cards.card(edition, scores);
        }

        boolean reaches(Map<NodeCode, Score> raised) {
            AwardedBand band = with(raised).getBand().orElseThrow();
            return band.getCode().equals("TOP") || band.getCode().equals(target);
        }

        Optional<Map<NodeCode, Score>> best() {
            for (int size = 0; size <= codes.size(); size++) {
                Map<NodeCode, Score> best = null;
                Points bestTotal = Points.ZERO;
                for (int set = 0; set < 1 << codes.size(); set++) {
                    if (Integer.bitCount(set) == size) {
                        Map<NodeCode, Score> raised = raised(set);
                        if (reaches(raised)) {
                            takeBack(raised);
                            Points total =
                                    with(raised).getOverall().orElseThrow().toPoints();
                            int order = best == null ? 1 : total.compareTo(bestTotal);
                            if (order > 0 || (order == 0 && isBefore(raised, Objects.requireNonNull(best)))) {
                                best = raised;
                                bestTotal = total;
                            }
                        }
                    }
                }
                if (best != null) {
                    return Optional.of(best);
                }
            }
            return Optional.empty();
        }

        private Map<NodeCode, Score> raised(int set) {
            Map<NodeCode, Score> raised = new TreeMap<>();
            for (int i = 0; i < codes.size(); i++) {
                if ((set >> i & 1) == 1) {
                    raised.put(codes.get(i), cap(codes.get(i)));
                }
            }
            return raised;
        }

        private void takeBack(Map<NodeCode, Score> raised) {
            List<NodeCode> order = new ArrayList<>(raised.keySet());
            Collections.reverse(order);
            for (NodeCode code : order) {
                if (code.getLevel() == Level.QUESTION && code.getTool().orElseThrow() == Tool.OIT) {
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

        private static boolean isBefore(Map<NodeCode, Score> raised, Map<NodeCode, Score> other) {
            List<NodeCode> one = List.copyOf(raised.keySet());
            List<NodeCode> two = List.copyOf(other.keySet());
            for (int i = 0; i < one.size(); i++) {
                int order = one.get(i).compareTo(two.get(i));
                if (order != 0) {
                    return order < 0;
                }
            }
            return false;
        }

        @Override
        public String toString() {
            return target + " from " + known + " by " + edition.getWeights() + edition.getRounding()
                    + edition.getBands() + edition.getParts();
        }
    }
}
