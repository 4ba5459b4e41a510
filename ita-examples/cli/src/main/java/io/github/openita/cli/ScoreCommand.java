package io.github.openita.cli;

import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.Reports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code score RESULT}: the score card. */
@picocli.CommandLine.Command(
        name = "score",
        description = {"คำนวณผลคะแนน", "score a result: the score card"})
final class ScoreCommand extends Command {

    @Parameters(
            paramLabel = "RESULT",
            description = {
                "เอกสารผลการประเมิน (JSON) หรือ - สำหรับ standard input",
                "a result document, or - for standard input"
            })
    String result;

    @Option(
            names = "--edition",
            paramLabel = "NAME|FILE",
            description = {"แบบประเมินที่จะใช้: ชื่อหรือไฟล์", "the edition to score by: a name or a file"})
    @Nullable
    String edition;

    @Override
    String output(Console console) {
        ScoreCard card = card(console);
        if (options.format.equals("json")) {
            return ItaJson.standard().write(card);
        }
        Report report = Reports.scoreCard(card, language());
        return options.format.equals("markdown") ? report.toMarkdown() : report.toText();
    }

    private ScoreCard card(Console console) {
        ItaJson json = edition == null
                ? ItaJson.standard()
                : ItaJson.standard().only(EditionArgument.resolve(edition, console));
        AssessmentResult read = json.readResult(console.source(result));
        return Scorer.of(json.edition(read.getEdition())).score(read);
    }
}
