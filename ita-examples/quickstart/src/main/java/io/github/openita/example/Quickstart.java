package io.github.openita.example;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.analysis.PathStep;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.measures.MeasurePlanner;
import io.github.openita.core.measures.PlanCheck;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.progress.ProgressCounts;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.survey.RefusalKind;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.Finding;
import io.github.openita.rules.RuleSets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** The code of the README, as a program. Run it from the top of the repository. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Prints what the README shows.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        scoreAResult();
        checkADisclosure();
        draftAPlan();
        countProgress();
        scoreWithoutAFile();
        countAnswers();
    }

    /** A result is scored. */
    static void scoreAResult() {
        AssessmentResult result = ItaJson.standard().readResult(Path.of("ita-examples/data/result-2567-pa-ron.json"));
        Edition fy2567 = Editions.of(2567);
        ScoreCard card = Scorer.of(fy2567).score(result);
        System.out.println(card.getOverall().orElseThrow());
        System.out.println(card.getBand().orElseThrow().getNameTh());
    }

    /** A disclosure is checked before the assessor does. */
    static void checkADisclosure() {
        DisclosureChecker checker = DisclosureChecker.of(RuleSets.of(2567));
        Path document = Path.of("ita-examples/data/disclosure-2567-pa-ron.json");
        CheckReport report = checker.check(ItaJson.standard().readDisclosure(document));
        Finding first = report.getFindings().get(0);
        System.out.println(first.getRuleId() + " at line " + first.getLine().orElseThrow());
        System.out.println(first.getMessage().getTh());
        System.out.println(first.getRemedy().getTh());
        System.out.println(report.getForecast().getOit().orElseThrow() + ", at worst "
                + report.getForecast().getAtWorst().orElseThrow());
    }

    /** A plan is drafted from what was lost. */
    static void draftAPlan() {
        ScoreCard card = Scorer.of(Editions.of(2567))
                .score(ItaJson.standard().readResult(Path.of("ita-examples/data/result-2567-pa-ron.json")));
        GapAnalysis gaps = GapAnalysis.of(card);
        PathStep step = gaps.pathTo("EXCELLENT").getSteps().get(0);
        System.out.println(step.getCode() + ": " + step.getScore().orElseThrow() + " to " + step.getTo() + " gains "
                + step.getGain());

        MeasurePlan draft = MeasurePlanner.withoutMatrix().draft(gaps, FiscalYear.of(2568));
        PlanCheck check = PlanCheck.of(draft, gaps);
        System.out.println(
                draft.getMeasures().size() + " measures, " + check.getFindings().size() + " findings, the first:");
        System.out.println(check.getFindings().get(0).getMessage().getTh());
    }

    /** What is done of a plan is counted. */
    static void countProgress() {
        ProgressReport tracker = ItaJson.standard()
                .read(DocumentType.PROGRESS, Path.of("ita-examples/data/progress-2564-kuchinthim.json"));
        ProgressCounts counts =
                ProgressSummary.of(tracker, LocalDate.of(2021, 4, 30)).getCounts();
        System.out.println(
                counts.getEntries() + " items: " + counts.getDone() + " done, " + counts.getUnderWay() + " under way");
    }

    /** A result need not come from a file. */
    static void scoreWithoutAFile() {
        AssessmentResult bangkok = AssessmentResult.builder()
                .edition("nacc-2566")
                .scores(KnownScores.of(Map.of(
                        NodeCode.of("IIT"), Score.of("82.44"),
                        NodeCode.of("EIT@public"), Score.of("79.40"),
                        NodeCode.of("EIT@survey"), Score.of("82.24"),
                        NodeCode.of("OIT"), Score.of("100"))))
                .build();
        ScoreCard card = Scorer.of(Editions.of(2566)).score(bangkok);
        System.out.println(card.getOverall().orElseThrow() + " "
                + card.getBand().orElseThrow().getNameTh());
        System.out.println(QuestionCode.parseAll("ข้อ ๐๒๕ - ๒๘"));
    }

    /** Survey answers are counted and scored. */
    static void countAnswers() {
        ResponseTally tally = ResponseTally.of(Editions.of(2567));
        tally.add("ก", "IIT", Map.of("i1", "6", "i2", "5"), refused -> {});
        tally.add("ก", "IIT", Map.of("i1", "4", "i2", "มาก ๆ"), refused -> {});
        AssessmentResult result = tally.result("ก").orElseThrow();
        System.out.println(result.getScores().getQuestions());
        System.out.println(
                tally.getAnswers() + " answers counted, " + tally.getRefused(RefusalKind.UNKNOWN_CHOICE) + " refused");
    }
}
