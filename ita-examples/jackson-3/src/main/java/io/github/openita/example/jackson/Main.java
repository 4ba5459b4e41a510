package io.github.openita.example.jackson;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.io.jackson3.ItaModule;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.RuleSets;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Reads, scores, checks and writes by Jackson 3; and binds the model with a mapper of its own. */
public final class Main {

    private Main() {}

    /**
     * Scores and checks with Jackson 3 alone.
     *
     * @param arguments a result and a disclosure of the fiscal year 2567, as files
     */
    public static void main(String[] arguments) {
        ItaJson json = ItaJson.standard();
        AssessmentResult result = json.readResult(Path.of(arguments[0]));
        ScoreCard card = Scorer.of(Editions.of(2567)).score(result);
        CheckReport report = DisclosureChecker.of(RuleSets.of(2567)).check(json.readDisclosure(Path.of(arguments[1])));
        JsonMapper own =
                JsonMapper.builder().addModule(new ItaModule(Editions::of)).build();
        AssessmentResult bound = own.readValue(own.writeValueAsString(result), AssessmentResult.class);
        System.out.println(report.getSummary().getErrors() + " errors; bound by the application's own mapper: "
                + result.equals(bound));
        System.out.print(json.write(card));
    }
}
