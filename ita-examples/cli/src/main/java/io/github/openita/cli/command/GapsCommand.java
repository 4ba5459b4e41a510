package io.github.openita.cli.command;

import io.github.openita.cli.input.RefusedDocuments;
import io.github.openita.cli.input.ResultArgument;
import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.Output;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.analysis.GapReport;
import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.report.Reports;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code gaps RESULT}: what was lost, and the shortest way to a level. */
final class GapsCommand extends ItaCommand {

    List<String> results = List.of();

    @Nullable
    String target;

    @Nullable
    String edition;

    private final RefusedDocuments refused = new RefusedDocuments();

    @Override
    void declare(Arguments takes) {
        takes.says(
                "คะแนนที่ไม่ได้รับ และทางที่สั้นที่สุดสู่ระดับถัดไป",
                "what was lost, and the shortest way to the next level");
        takes.parameters(
                "RESULT",
                found -> results = found,
                "เอกสารผลการประเมิน (JSON หรือตาราง .csv .xlsx) หนึ่งหรือหลายผล รายการ […] ของผล หรือ - สำหรับ standard input",
                "one or more results (JSON documents, arrays or lines, .csv or .xlsx tables of scores), or - for standard input");
        takes.option(
                "--target",
                "BAND",
                found -> target = found,
                "ระดับที่ต้องการ เช่น ผ่านดีเยี่ยม หรือ EXCELLENT (ค่าเริ่มต้น: ระดับถัดไป)",
                "the level to reach by code or name, such as EXCELLENT (default: the next)");
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
        List<GapReport> all = ResultArgument.scoreEach(results, edition, console, refused).stream()
                .map(card -> report(GapAnalysis.of(card)))
                .toList();
        refused.endBelow(1, all.size());
        refused.tell(all.size(), console, language());
        if (refused.areSeveral(all.size())) {
            return output(
                    format,
                    () -> console.json().write(all),
                    () -> Reports.manyGaps(all, language()).withRemarks(refused.remarks(all.size(), language())));
        }
        GapReport gaps = all.get(0);
        return output(format, () -> console.json().write(gaps), () -> Reports.gaps(gaps, language()));
    }

    private GapReport report(GapAnalysis analysis) {
        if (target == null) {
            return analysis.toReport();
        }
        try {
            return analysis.toReport(codeOf(target, analysis.getCard().getEdition()));
        } catch (InvalidInputException e) {
            throw CliException.usage(
                    "--target: " + e.getText().getTh(),
                    "--target: " + e.getText().getEn());
        }
    }

    /** The code of the level that is meant by its code or name; what is written where none is. */
    private static String codeOf(String level, Edition edition) {
        return edition.getBands().stream()
                .filter(band -> band.isCalled(level))
                .findFirst()
                .map(Band::getCode)
                .orElse(level);
    }
}
