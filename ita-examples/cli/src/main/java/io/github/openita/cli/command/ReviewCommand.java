package io.github.openita.cli.command;

import io.github.openita.cli.input.EditionArgument;
import io.github.openita.cli.input.ResultArgument;
import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.Output;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.analysis.Review;
import io.github.openita.core.analysis.Thresholds;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Score;
import io.github.openita.io.report.Reports;
import org.jspecify.annotations.Nullable;

/** {@code review RESULT}: issue by issue what is at fault, to develop and to keep. */
final class ReviewCommand extends ItaCommand {

    String result = "";

    @Nullable
    String edition;

    String faultBelow = "85";

    String keepFrom = "100";

    @Override
    void declare(Arguments takes) {
        takes.says("วิเคราะห์ผลรายประเด็น", "review a result issue by issue: fault, to develop, keep");
        takes.parameter(
                "RESULT",
                found -> result = found,
                "เอกสารผลการประเมิน (JSON หรือตาราง .csv .xlsx) หรือ - สำหรับ standard input",
                "a result document (JSON, or a .csv or .xlsx table of scores), or - for standard input");
        takes.edition(
                found -> edition = found,
                "แบบประเมินที่จะใช้: ชื่อ ปีงบประมาณ หรือไฟล์",
                "the edition to score by: a name, a fiscal year or a file");
        takes.option(
                "--fault-below",
                "SCORE",
                found -> faultBelow = found,
                "ต่ำกว่านี้เป็นข้อบกพร่อง/ข้อปรับปรุง (ค่าเริ่มต้น 85)",
                "below this a fault (default 85)");
        takes.option(
                "--keep-from",
                "SCORE",
                found -> keepFrom = found,
                "ตั้งแต่นี้รักษาระดับ (ค่าเริ่มต้น 100)",
                "from this on keep (default 100)");
    }

    @Override
    Output output(Console console, Format format) {
        Thresholds thresholds = thresholds();
        ScoreCard card = ResultArgument.score(result, EditionArgument.reader(edition, console), console);
        Review review = Review.of(card, thresholds);
        return output(format, () -> console.json().write(review), () -> Reports.review(review, language()));
    }

    private Thresholds thresholds() {
        Score fault = score("--fault-below", faultBelow);
        Score keep = score("--keep-from", keepFrom);
        try {
            return Thresholds.of(fault, keep);
        } catch (InvalidInputException e) {
            throw CliException.usage(e.getText());
        }
    }

    private static Score score(String option, String value) {
        try {
            return Score.of(value);
        } catch (InvalidInputException e) {
            throw CliException.usage(option + ":", e.getText());
        }
    }
}
