package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.io.csv.ScoresCsv;
import io.github.openita.io.document.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a tally writes scores as the tally itself: a mean of answers is the same fraction after every document. */
class ExactScoresLaws {

    private static final ItaJson JSON = ItaJson.standard();

    private static Source source(String text) {
        return Source.of("t", text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void meansOfAnswersComeBackFromDocumentsAndTables(@ForAll("results") AssessmentResult result) {
        AssessmentResult read = JSON.readResult(source(JSON.writeLine(result)));
        assertEquals(result.getScores(), read.getScores());
        assertEquals(
                result.getScores(),
                ScoresCsv.read(source(ScoresCsv.write(result.getScores(), Editions.of(2567))), Editions.of(2567))
                        .getScores());
        Scorer scorer = Scorer.of(Editions.of(2567));
        assertEquals(scorer.score(result).scores(), scorer.score(read).scores());
    }

    /** Of up to some thousands of respondents, perhaps as the mean of several sub-items. */
    @Provide
    Arbitrary<AssessmentResult> results() {
        Arbitrary<Score> scores = Arbitraries.longs()
                .between(1, 5000)
                .flatMap(respondents -> Arbitraries.integers()
                        .between(1, 6)
                        .flatMap(subItems -> Arbitraries.longs()
                                .between(0, 100 * respondents * subItems)
                                .map(sum -> Score.of(Points.ofFraction(sum, respondents * subItems)))));
        return scores.list().ofSize(6).map(ExactScoresLaws::result);
    }

    private static AssessmentResult result(List<Score> scores) {
        Map<NodeCode, Score> known = new TreeMap<>();
        List<String> codes = List.of("i1", "i2", "i3", "i10", "e1@public", "o17");
        for (int i = 0; i < codes.size(); i++) {
            known.put(NodeCode.of(codes.get(i)), scores.get(i));
        }
        return AssessmentResult.builder()
                .edition("nacc-2567")
                .scores(KnownScores.of(known))
                .build();
    }
}
