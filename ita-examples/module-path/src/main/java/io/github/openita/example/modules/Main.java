package io.github.openita.example.modules;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.RuleSets;
import java.nio.file.Path;

/** Reads, scores, checks and writes as a module among modules. */
public final class Main {

    private Main() {}

    /**
     * Scores and checks on the module path.
     *
     * @param arguments a result and a disclosure of the fiscal year 2567, as files
     */
    public static void main(String[] arguments) {
        ItaJson json = ItaJson.standard();
        ScoreCard card = Scorer.of(Editions.of(2567)).score(json.readResult(Path.of(arguments[0])));
        CheckReport report = DisclosureChecker.of(RuleSets.of(2567)).check(json.readDisclosure(Path.of(arguments[1])));
        System.out.println(Main.class.getModule() + " uses " + ItaJson.class.getModule());
        System.out.println(report.getSummary().getErrors() + " errors");
        System.out.print(json.write(card));
    }
}
