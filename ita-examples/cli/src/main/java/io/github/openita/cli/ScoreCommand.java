package io.github.openita.cli;

import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.io.report.Reports;
import java.util.List;
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
            arity = "1..*",
            paramLabel = "RESULT",
            description = {
                "เอกสารผลการประเมิน (JSON หรือตาราง .csv .xlsx) หนึ่งหรือหลายผล รายการ […] ของผล หรือ - สำหรับ standard input",
                "one or more results (JSON documents, arrays or lines, .csv or .xlsx tables of scores), or - for standard input"
            })
    List<String> results;

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
        List<ScoreCard> cards = ResultArgument.scoreEach(results, edition, console);
        if (cards.size() > 1) {
            return output(format, () -> console.json().write(cards), () -> Reports.scoreCards(cards, language()));
        }
        ScoreCard card = cards.get(0);
        return output(format, () -> console.json().write(card), () -> Reports.scoreCard(card, language()));
    }
}
