package io.github.openita.cli.command;

import io.github.openita.cli.input.EditionArgument;
import io.github.openita.cli.input.MatrixArgument;
import io.github.openita.cli.input.PlanArgument;
import io.github.openita.cli.input.ResultArgument;
import io.github.openita.cli.input.TableArgument;
import io.github.openita.cli.input.YearArgument;
import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.Output;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.measures.MeasurePlanner;
import io.github.openita.core.measures.PlanCheck;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.report.Reports;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code plan RESULT}: a draft of measures for what a result lost, or a plan held against that result. */
final class PlanCommand extends ItaCommand {

    String result = "";

    @Nullable
    String edition;

    @Nullable
    String plan;

    @Nullable
    String matrix;

    @Nullable
    String year;

    @Override
    void declare(Arguments takes) {
        takes.says(
                "ร่างมาตรการจากผลการประเมิน หรือตรวจแผนที่มีแล้ว",
                "draft measures from a result, or check a plan against it");
        takes.parameter(
                "RESULT",
                found -> result = found,
                "เอกสารผลการประเมิน (JSON, .csv หรือ .xlsx) หรือ - สำหรับ standard input",
                "a result document (JSON, .csv or .xlsx), or - for standard input");
        takes.edition(
                found -> edition = found,
                "แบบประเมินของผล: ชื่อ ปีงบประมาณ หรือไฟล์",
                "the edition of the result: a name, a fiscal year or a file");
        takes.option(
                "--plan",
                "PLAN",
                found -> plan = found,
                "แผนที่จะตรวจกับผลนี้ (JSON, .csv หรือ .xlsx)",
                "a plan to check against the result (JSON, .csv or .xlsx)");
        takes.option(
                "--matrix",
                "MATRIX",
                found -> matrix = found,
                "ตารางความรับผิดชอบ (JSON, .csv หรือ .xlsx); ของแบบประเมินปีอื่นจะยกมาใช้ตามเรื่องและชื่อข้อ",
                "a matrix of responsibility (JSON, .csv or .xlsx); of another edition it is carried over by topic and title");
        takes.option(
                "--year",
                "YEAR",
                found -> year = found,
                "ปีงบประมาณของร่างแผนหรือแผนที่เป็น CSV หรือ XLSX (ค่าเริ่มต้น: ปีถัดจากแบบประเมิน)",
                "the fiscal year of the draft, or of a plan as CSV or XLSX (default: the year after the edition's)");
    }

    @Override
    Output output(Console console, Format format) {
        checkOptions();
        FiscalYear asked = year == null ? null : YearArgument.parse(year);
        ItaJson json = EditionArgument.reader(edition, console);
        GapAnalysis gaps = GapAnalysis.of(ResultArgument.score(result, json, console));
        Edition used = gaps.getCard().getEdition();
        FiscalYear planned = YearArgument.planned(asked, used.getFiscalYear());
        ItaJson reader = console.json().with(used);
        Optional<ResponsibilityMatrix> known =
                Optional.ofNullable(matrix).map(name -> MatrixArgument.read(name, used, reader, console));
        if (plan == null) {
            // A matrix of another year is carried to the form of the result: the same code is another item there.
            MeasurePlan draft = known
                    .map(held -> MeasurePlanner.of(MatrixArgument.carried(held, used, reader)))
                    .orElseGet(MeasurePlanner::withoutMatrix)
                    .draft(gaps, planned)
                    .toBuilder()
                    .edition(json.nameOf(used))
                    .build();
            List<String> remarks = remarks(PlanCheck.of(draft, gaps), known);
            console.tell(remarks);
            return output(
                    format,
                    () -> json.write(draft),
                    () -> Reports.plan(draft, language()).withRemarks(remarks));
        }
        MeasurePlan read = PlanArgument.read(plan, asked, planned, reader, console);
        PlanCheck alone = PlanCheck.of(read, gaps);
        PlanCheck check = known.map(alone::withMatrix).orElse(alone);
        return output(format, () -> json.write(check), () -> Reports.plan(check, language()));
    }

    private void checkOptions() {
        Console.refuseTwice(Stream.of(result, edition, plan, matrix));
        if (year != null && plan != null && !TableArgument.isTable(plan)) {
            throw CliException.usage(
                    "--year ใช้กับร่างแผนหรือแผนที่เป็น CSV หรือ XLSX: เอกสาร JSON บอกปีของแผนเอง (\"fiscalYear\")",
                    "--year goes with a draft or a plan as CSV or XLSX: a JSON document says its year itself (\"fiscalYear\")");
        }
    }

    /** That a draft has people of another agency, it does not say itself. */
    private List<String> remarks(PlanCheck draft, Optional<ResponsibilityMatrix> known) {
        return known.map(draft::withMatrix).stream()
                .flatMap(held -> held.getMismatches().stream())
                .map(found -> found.getMessage().in(language()))
                .toList();
    }
}
