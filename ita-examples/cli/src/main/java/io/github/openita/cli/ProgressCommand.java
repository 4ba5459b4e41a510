package io.github.openita.cli;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.plan.ProgressReport;
import io.github.openita.core.plan.ProgressSummary;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.report.Reports;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code progress PROGRESS}: how far the measures are, and which reports are due, overdue or came late. */
@Command(
        name = "progress",
        description = {
            "ผลการดำเนินการตามมาตรการ และกำหนดรายงาน",
            "how far the measures are, and which reports are due, overdue or late"
        })
final class ProgressCommand extends ItaCommand {

    @Parameters(
            paramLabel = "PROGRESS",
            description = {
                "เอกสารผลการดำเนินการ (JSON) หรือ - สำหรับ standard input",
                "a progress document, or - for standard input"
            })
    String progress;

    @Option(
            names = "--edition",
            paramLabel = "NAME|YEAR|FILE",
            description = {
                "แบบประเมินของข้อที่กล่าวถึง: ชื่อ ปีงบประมาณ หรือไฟล์",
                "the edition of the items named: a name, a fiscal year or a file"
            })
    @Nullable
    String edition;

    @Mixin
    private DayOption asOf = new DayOption();

    @Override
    String output(Console console, Format format) {
        LocalDate day = asOf.day();
        ItaJson json = edition == null
                ? ItaJson.standard()
                : ItaJson.standard().only(EditionArgument.resolve(edition, console));
        ProgressReport report = json.readProgress(console.source(progress));
        @Nullable
        Edition named =
                json.chosen().or(() -> report.getEdition().map(json::edition)).orElse(null);
        ProgressSummary summary = ProgressSummary.of(report, day);
        return format.of(() -> json.write(summary), () -> Reports.progress(report, summary, named, language()));
    }
}
