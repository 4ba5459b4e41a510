package io.github.openita.io.overview;

import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.overview.OverviewCollector;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.BilingualText;
import io.github.openita.io.document.Source;
import io.github.openita.io.engine.JsonText;
import io.github.openita.io.engine.JsonValue;
import io.github.openita.io.internal.JsonEngines;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import java.util.Set;
import java.util.stream.Collectors;

/** One document of a result, whatever kind it is. Used for one document. */
final class ResultDocument {

    private final ItaJson json;
    private final Source source;
    private final JsonValue root;

    ResultDocument(ItaJson json, Source source) {
        this.json = json;
        this.source = source;
        root = JsonText.parse(JsonEngines.standard(), source.getName(), source.characters());
    }

    /** Adds the result or score card that it is. */
    void addTo(OverviewCollector collector) {
        Set<String> keys = root instanceof JsonValue.Obj object
                ? object.members().stream().map(JsonValue.Member::key).collect(Collectors.toSet())
                : Set.of();
        if (keys.contains("tools") && keys.contains("notAssessed")) {
            collector.add(json.read(DocumentType.SCORE_CARD, source));
        } else if (keys.contains("edition") && (keys.contains("scores") || keys.contains("published"))) {
            AssessmentResult result = json.readResult(source);
            collector.add(result, json.chosen().orElseGet(() -> json.edition(result.getEdition())));
        } else {
            throw Problems.single(
                    source.getName(),
                    ProblemKind.MISSING_KEY,
                    Place.of("", 1, 1),
                    BilingualText.of(
                            "ไม่ใช่เอกสารผลการประเมิน (\"edition\" กับ \"scores\" หรือ \"published\") จึงไม่ใช้",
                            "this is no result (\"edition\" with \"scores\" or \"published\"), so it is not used"));
        }
    }
}
