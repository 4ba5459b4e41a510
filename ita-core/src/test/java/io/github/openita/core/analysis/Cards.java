package io.github.openita.core.analysis;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Score cards for tests, from results written as {@code "1=100 2=99.60 o17=0"}; {@code o1–o35=100} gives a range. */
final class Cards {

    /** The two columns of seed 002. */
    static final String KHOK_KHON_2567 = "1=100 2=100 3=100 4=100 5=100 6=95.51 7=93.81 8=85.03 9=100 10=100";

    static final String KHOK_KHON_2568 = "1=100 2=100 3=100 4=100 5=100 6=96.33 7=96.17 8=95.17 9=97.5 10=100";

    private Cards() {}

    static Map<NodeCode, Score> scores(String text) {
        Map<NodeCode, Score> scores = new TreeMap<>();
        for (String pair : text.trim().split("\\s+")) {
            String[] sides = pair.split("=");
            if (sides[0].contains("–")) {
                QuestionCode.parseAll(sides[0]).forEach(code -> scores.put(NodeCode.of(code), Score.of(sides[1])));
            } else if (!pair.isEmpty()) {
                scores.put(NodeCode.of(sides[0]), Score.of(sides[1]));
            }
        }
        return scores;
    }

    static GapAnalysis gaps(int year, String scores) {
        return GapAnalysis.of(card(year, scores));
    }

    /** อบต.ป่าร่อน 2567: IIT questions and OIT items as printed, EIT by indicator. */
    static GapAnalysis paRon() {
        return gaps(2567, "i1–i15=100 o1–o35=100 i5=98.79 i8=99.39 o17=0 o19=0 o30=0 6=99.74 7=97.94 8=93.50");
    }

    static ScoreCard card(int year, String scores) {
        return card(Editions.of(year), scores(scores));
    }

    static ScoreCard card(Edition edition, Map<NodeCode, Score> scores) {
        return card(edition, scores, Optional.empty());
    }

    static ScoreCard card(Edition edition, Map<NodeCode, Score> scores, Optional<Agency> agency) {
        return Scorer.of(edition)
                .score(AssessmentResult.builder()
                        .edition(edition.getName())
                        .agency(agency)
                        .scores(KnownScores.of(scores))
                        .build());
    }

    /** Cards of 2567 with scores at any of the levels, some without a total. */
    static Arbitrary<ScoreCard> of2567() {
        List<NodeCode> codes = QuestionCode.parseAll("i1-i15, e1-e9, o1-o35").stream()
                .map(NodeCode::of)
                .toList();
        List<NodeCode> above =
                List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "9.3", "OIT", "6@public").stream()
                        .map(NodeCode::of)
                        .toList();
        return Arbitraries.oneOf(
                someOf(codes, 0.1).map(scores -> card(Editions.of(2567), scores)),
                someOf(codes, 0).map(scores -> card(Editions.of(2567), scores)),
                someOf(above, 0.3).map(scores -> card(Editions.of(2567), scores)));
    }

    /** Cards of 2568, whose survey questions are not known. */
    static Arbitrary<ScoreCard> of2568() {
        List<NodeCode> items =
                QuestionCode.parseAll("o1-o28").stream().map(NodeCode::of).toList();
        List<NodeCode> indicators = List.of("1", "2", "3", "4", "5", "6", "7", "8").stream()
                .map(NodeCode::of)
                .toList();
        return Combinators.combine(someOf(items, 0.05), someOf(indicators, 0.05))
                .as((lower, upper) -> {
                    Map<NodeCode, Score> all = new TreeMap<>(lower);
                    all.putAll(upper);
                    return card(Editions.of(2568), all);
                });
    }

    private static Arbitrary<Map<NodeCode, Score>> someOf(List<NodeCode> codes, double missing) {
        Arbitrary<Score> printed =
                Arbitraries.integers().between(0, 10_000).map(value -> Score.of(Points.ofFraction(value, 100)));
        Arbitrary<Score> mean =
                Arbitraries.integers().between(0, 300).map(value -> Score.of(Points.ofFraction(value, 3)));
        Arbitrary<Score> bounds = Arbitraries.of(Score.ZERO, Score.FULL, Score.of(85), Score.of("84.995"));
        return Arbitraries.oneOf(printed, mean, bounds)
                .injectNull(missing)
                .list()
                .ofSize(codes.size())
                .map(list -> {
                    Map<NodeCode, Score> scores = new TreeMap<>();
                    for (int i = 0; i < list.size(); i++) {
                        if (list.get(i) != null) {
                            scores.put(codes.get(i), list.get(i));
                        }
                    }
                    return scores;
                });
    }
}
