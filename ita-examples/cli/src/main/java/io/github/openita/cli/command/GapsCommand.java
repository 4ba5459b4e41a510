package io.github.openita.cli.command;

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
import org.jspecify.annotations.Nullable;

/** {@code gaps RESULT}: what was lost, and the shortest way to a band. */
final class GapsCommand extends ResultsCommand {

    @Nullable
    String target;

    @Override
    void declare(Arguments takes) {
        takes.says(
                "คะแนนที่ไม่ได้รับ และทางที่สั้นที่สุดสู่ระดับถัดไป",
                "what was lost, and the shortest way to the next band");
        declareResults(takes);
        takes.option(
                "--target",
                "BAND",
                found -> target = found,
                "ระดับที่ต้องการ เช่น ผ่านดีเยี่ยม หรือ EXCELLENT (ค่าเริ่มต้น: ระดับถัดไป)",
                "the band to reach by code or name, such as EXCELLENT (default: the next)");
        declareEdition(takes);
    }

    @Override
    Output output(Console console, Format format) {
        return each(console, format, card -> report(GapAnalysis.of(card)), Reports::gaps, Reports::manyGaps);
    }

    private GapReport report(GapAnalysis analysis) {
        if (target == null) {
            return analysis.toReport();
        }
        try {
            return analysis.toReport(codeOf(target, analysis.getCard().getEdition()));
        } catch (InvalidInputException e) {
            throw CliException.usage("--target:", e.getText());
        }
    }

    /** The code of the band that is meant by its code or name; what is written where none is. */
    private static String codeOf(String asked, Edition edition) {
        return edition.bandCalled(asked).map(Band::getCode).orElse(asked);
    }
}
