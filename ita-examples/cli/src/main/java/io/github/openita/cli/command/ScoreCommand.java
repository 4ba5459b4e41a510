package io.github.openita.cli.command;

import io.github.openita.cli.input.RefusedDocuments;
import io.github.openita.cli.input.ResultArgument;
import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.Output;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.io.report.Reports;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code score RESULT}: the score card. */
final class ScoreCommand extends ItaCommand {

    List<String> results = List.of();

    @Nullable
    String edition;

    private final RefusedDocuments refused = new RefusedDocuments();

    @Override
    void declare(Arguments takes) {
        takes.says("คำนวณผลคะแนน", "score a result: the score card");
        takes.parameters(
                "RESULT",
                found -> results = found,
                "เอกสารผลการประเมิน (JSON หรือตาราง .csv .xlsx) หนึ่งหรือหลายผล รายการ […] ของผล หรือ - สำหรับ standard input",
                "one or more results (JSON documents, arrays or lines, .csv or .xlsx tables of scores), or - for standard input");
        takes.option(
                "--edition",
                "NAME|YEAR|FILE",
                found -> edition = found,
                "แบบประเมินที่จะใช้: ชื่อ ปีงบประมาณ หรือไฟล์",
                "the edition to score by: a name, a fiscal year or a file");
    }

    @Override
    Set<Format> formats() {
        return Format.REPORTS;
    }

    @Override
    int exitCode() {
        return refused.exitCode(0);
    }

    @Override
    Output output(Console console, Format format) {
        List<ScoreCard> cards = ResultArgument.scoreEach(results, edition, console, refused);
        refused.endBelow(1, cards.size());
        refused.tell(cards.size(), console, language());
        if (refused.areSeveral(cards.size())) {
            return output(
                    format,
                    () -> console.json().write(cards),
                    () -> Reports.scoreCards(cards, language()).withRemarks(refused.remarks(cards.size(), language())));
        }
        ScoreCard card = cards.get(0);
        return output(format, () -> console.json().write(card), () -> Reports.scoreCard(card, language()));
    }
}
