package io.github.openita.cli.command;

import io.github.openita.cli.input.DayOption;
import io.github.openita.cli.input.EditionArgument;
import io.github.openita.cli.input.PlanArgument;
import io.github.openita.cli.input.ProgressArgument;
import io.github.openita.cli.input.TableArgument;
import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.Output;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.progress.PlanProgress;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.progress.ReportingRound;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.report.Reports;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code progress PROGRESS}: how far the measures are, and which reports are due, overdue or came late. */
final class ProgressCommand extends ItaCommand {

    String progress = "";

    @Nullable
    String edition;

    @Nullable
    String year;

    @Nullable
    String round;

    @Nullable
    String plan;

    private final DayOption asOf = new DayOption();

    @Override
    void declare(Arguments takes) {
        takes.says(
                "ผลการดำเนินการตามมาตรการ และกำหนดรายงาน",
                "how far the measures are, and which reports are due, overdue or late");
        takes.parameter(
                "PROGRESS",
                found -> progress = found,
                "เอกสารผลการดำเนินการ (JSON หรือตาราง .csv .xlsx) หรือ - สำหรับ standard input (JSON)",
                "a progress document (JSON, or a .csv or .xlsx table), or - for JSON from standard input");
        takes.edition(
                found -> edition = found,
                "แบบประเมินของข้อที่กล่าวถึง: ชื่อ ปีงบประมาณ หรือไฟล์",
                "the edition of the items named: a name, a fiscal year or a file");
        takes.option(
                "--year",
                "YEAR",
                found -> year = found,
                "ปีงบประมาณที่ดำเนินการ สำหรับตาราง .csv .xlsx ซึ่งไม่ได้ระบุไว้",
                "the fiscal year of a .csv or .xlsx table, which does not say it");
        takes.option(
                "--round",
                "ROUND",
                found -> round = found,
                "รอบการรายงานของตาราง .csv .xlsx: \"6 เดือน\", \"12 เดือน\", \"ไตรมาส 1\" ถึง 4 หรือ 6-months, quarter-1",
                "the round of a .csv or .xlsx table: 6-months, 12-months, quarter-1 to quarter-4, or \"6 เดือน\"");
        takes.option(
                "--plan",
                "PLAN",
                found -> plan = found,
                "แผนมาตรการ (JSON, .csv หรือ .xlsx) เพื่อดูว่ามาตรการใดในแผนยังไม่มีผู้รายงาน",
                "a plan of measures (JSON, .csv or .xlsx), to see which of them nobody reports");
        asOf.declare(takes);
    }

    @Override
    Output output(Console console, Format format) {
        Console.refuseTwice(Stream.of(progress, plan));
        LocalDate day = asOf.day();
        ItaJson json = EditionArgument.reader(edition, console);
        ProgressReport report = report(json, console);
        @Nullable
        Edition named =
                json.chosen().or(() -> report.getEdition().map(json::edition)).orElse(null);
        ProgressSummary judged =
                named == null ? ProgressSummary.of(report, day) : ProgressSummary.of(report, named, day);
        ProgressSummary summary = plan == null ? judged : withPlan(judged, report, plan, named, console);
        return output(
                format,
                () -> json.write(summary),
                () -> named == null
                        ? Reports.progress(report, summary, language())
                        : Reports.progress(report, summary, named, language()));
    }

    private static ProgressSummary withPlan(
            ProgressSummary judged, ProgressReport report, String name, @Nullable Edition named, Console console) {
        ItaJson reader = named == null ? console.json() : console.json().with(named);
        MeasurePlan read = PlanArgument.read(name, null, report.getFiscalYear(), reader, console);
        return ProgressSummary.builder()
                .from(judged)
                .plan(PlanProgress.of(read, report))
                .build();
    }

    private ProgressReport report(ItaJson json, Console console) {
        if (TableArgument.isTable(progress)) {
            return table(json, console);
        }
        if (year != null || round != null) {
            throw CliException.usage(
                    "--year และ --round ใช้กับตาราง .csv หรือ .xlsx: เอกสาร JSON บอกไว้เอง",
                    "--year and --round go with a .csv or .xlsx table: a JSON document says both itself");
        }
        return json.read(DocumentType.PROGRESS, console.source(progress));
    }

    private ProgressReport table(ItaJson json, Console console) {
        ProgressReport read = ProgressArgument.read(progress, year, json, console);
        return ProgressReport.builder()
                .from(read)
                .round(Optional.ofNullable(round).map(ProgressCommand::roundOf))
                .build();
    }

    private static ReportingRound roundOf(String word) {
        try {
            return ReportingRound.parse(word);
        } catch (InvalidInputException e) {
            throw CliException.usage("--round:", e.getText());
        }
    }
}
