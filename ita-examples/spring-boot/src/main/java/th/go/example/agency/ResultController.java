package th.go.example.agency;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.analysis.GapReport;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a result (ผลการประเมิน) amounts to, and what it lost. */
@RestController
class ResultController {

    private final EditionCatalog editions;

    ResultController(EditionCatalog editions) {
        this.editions = editions;
    }

    @PostMapping(path = "/score-card", consumes = MediaType.APPLICATION_JSON_VALUE)
    ScoreCard scoreCard(@RequestBody AssessmentResult result) {
        return Scorer.of(editions.of(result.getEdition())).score(result);
    }

    @PostMapping(path = "/gaps", consumes = MediaType.APPLICATION_JSON_VALUE)
    GapReport gaps(@RequestBody AssessmentResult result, @RequestParam Optional<String> target) {
        GapAnalysis gaps = GapAnalysis.of(scoreCard(result));
        return target.map(gaps::toReport).orElseGet(gaps::toReport);
    }
}
