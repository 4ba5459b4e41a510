package th.go.example.agency;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.analysis.GapReport;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.survey.RefusalKind;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.words.ThaiText;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Survey answers (คำตอบแบบวัด IIT และ EIT): kept respondent by respondent, tallied whenever somebody asks. */
@RestController
@RequestMapping("/surveys/{edition}")
class SurveyController {

    private final RespondentRepository respondents;
    private final EditionCatalog editions;
    private final Clock clock;

    SurveyController(RespondentRepository respondents, EditionCatalog editions, Clock clock) {
        this.respondents = respondents;
        this.editions = editions;
        this.clock = clock;
    }

    /** Keeps the answers of one respondent where every one of them counts. */
    @PostMapping(path = "/answers", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    void take(@PathVariable String edition, @RequestBody @Valid Answers given) {
        ResponseTally tally = ResponseTally.of(editions.of(edition));
        List<Problem> refused = new ArrayList<>();
        tally.add(given.agency(), given.part(), given.answers(), answer -> refused.add(problem(answer)));
        if (!refused.isEmpty()) {
            throw DocumentException.of("answers", refused);
        }
        String agency = tally.getAgencies().get(0);
        respondents.save(new Respondent(tally.getEdition().getName(), agency, given, clock.instant()));
    }

    private static Problem problem(RefusedAnswer answer) {
        String pointer =
                answer.getColumn().map(question -> "/answers/" + question).orElse("");
        boolean missing = answer.getKind() == RefusalKind.MISSING;
        return Problem.of(
                missing ? ProblemKind.MISSING_KEY : ProblemKind.OUT_OF_RANGE, Place.of(pointer), answer.getText());
    }

    @GetMapping("/result")
    AssessmentResult result(@PathVariable String edition, @RequestParam @Storable String agency) {
        ResponseTally tally = ResponseTally.of(editions.of(edition));
        String id = ThaiText.normalize(agency);
        for (Respondent one :
                respondents.findByEditionAndAgency(tally.getEdition().getName(), id)) {
            tally.add(one.agency(), one.part(), one.given(), refused -> {
                throw new IllegalStateException("what is kept was counted before: " + refused);
            });
        }
        return tally.result(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "ยังไม่มีคำตอบของหน่วยงานนี้"));
    }

    @GetMapping("/score-card")
    ScoreCard scoreCard(@PathVariable String edition, @RequestParam @Storable String agency) {
        return Scorer.of(editions.of(edition)).score(result(edition, agency));
    }

    @GetMapping("/gaps")
    GapReport gaps(@PathVariable String edition, @RequestParam @Storable String agency) {
        return GapAnalysis.of(scoreCard(edition, agency)).toReport();
    }
}
