package io.github.openita.io.official;

import io.github.openita.core.analysis.Series;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.io.Golden;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results and plans of the examples, and made-up ones. */
public final class Results {

    private static final ItaJson JSON = ItaJson.standard();

    private Results() {}

    private static Path data(String name) {
        return Golden.top().resolve("ita-examples/data/" + name + ".json");
    }

    public static AssessmentResult result(String name) {
        return JSON.readResult(data(name));
    }

    public static Edition edition(AssessmentResult result) {
        return JSON.edition(result.getEdition());
    }

    public static ScoreCard card(AssessmentResult result) {
        return Scorer.of(edition(result)).score(result);
    }

    public static Series series(String... names) {
        return Series.of(
                Stream.of(names).map(Results::result).map(Results::card).toList());
    }

    public static MeasurePlan plan(String name) {
        return JSON.read(DocumentType.PLAN, data(name));
    }

    public static AssessmentResult of(String edition, Map<String, String> scores) {
        Map<NodeCode, Score> known = scores.entrySet().stream()
                .collect(Collectors.toMap(one -> NodeCode.of(one.getKey()), one -> Score.of(one.getValue())));
        return AssessmentResult.builder()
                .edition(edition)
                .scores(KnownScores.of(known))
                .build();
    }
}
