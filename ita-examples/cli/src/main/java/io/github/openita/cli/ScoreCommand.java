package io.github.openita.cli;

import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.io.report.Reports;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code score RESULT}: the score card. */
@Command(
        name = "score",
        description = {"คำนวณผลคะแนน", "score a result: the score card"})
final class ScoreCommand extends ItaCommand {

    @Parameters(
            paramLabel = "RESULT",
            description = {
                "เอกสารผลการประเมิน (JSON หรือตาราง .csv .xlsx) หรือ - สำหรับ standard input",
                "a result document (JSON, or a .csv or .xlsx table of scores), or - for standard input"
            })
    String result;

    @Option(
            names = "--edition",
            paramLabel = "NAME|YEAR|FILE",
            description = {
                "แบบประเมินที่จะใช้: ชื่อ ปีงบประมาณ หรือไฟล์",
                "the edition to score by: a name, a fiscal year or a file"
            })
    @Nullable
    String edition;

    @Override
    Set<Format> formats() {
        return Format.REPORTS;
    }

    @Override
    Output output(Console console, Format format) {
        ScoreCard card = ResultArgument.score(result, ResultArgument.reader(edition, console), console);
        return output(format, () -> console.json().write(card), () -> Reports.scoreCard(card, language()));
    }
}
