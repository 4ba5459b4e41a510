package io.github.openita.cli;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.plan.MeasurePlan;
import io.github.openita.core.plan.MeasurePlanner;
import io.github.openita.core.plan.PlanCheck;
import io.github.openita.core.plan.ResponsibilityMatrix;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.io.csv.MatrixCsv;
import io.github.openita.io.csv.PlanCsv;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.Reports;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plan RESULT}: a draft of measures for what a result lost, or a plan held against that result. */
@Command(
        name = "plan",
        description = {
            "ร่างมาตรการจากผลการประเมิน หรือตรวจแผนที่มีแล้ว",
            "draft measures from a result, or check a plan against it"
        })
final class PlanCommand extends ItaCommand {

    @Parameters(
            paramLabel = "RESULT",
            description = {
                "เอกสารผลการประเมิน (JSON หรือ .csv) หรือ - สำหรับ standard input",
                "a result document (JSON or .csv), or - for standard input"
            })
    String result;

    @Option(
            names = "--edition",
            paramLabel = "NAME|YEAR|FILE",
            description = {
                "แบบประเมินของผล: ชื่อ ปีงบประมาณ หรือไฟล์",
                "the edition of the result: a name, a fiscal year or a file"
            })
    @Nullable
    String edition;

    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            description = {"แผนที่จะตรวจกับผลนี้ (JSON หรือ .csv)", "a plan to check against the result (JSON or .csv)"
            })
    @Nullable
    String plan;

    @Option(
            names = "--matrix",
            paramLabel = "MATRIX",
            description = {"ตารางความรับผิดชอบ (JSON หรือ .csv)", "a matrix of responsibility (JSON or .csv)"})
    @Nullable
    String matrix;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = {
                "ปีงบประมาณของแผน (ค่าเริ่มต้น: ปีถัดจากแบบประเมิน)",
                "the fiscal year of the plan (default: the year after the edition's)"
            })
    @Nullable
    String year;

    @Override
    Set<Format> formats() {
        return Format.TABLES;
    }

    @Override
    String output(Console console, Format format) {
        ItaJson json = ResultArgument.reader(edition, console);
        GapAnalysis gaps = GapAnalysis.of(ResultArgument.score(result, json, console));
        Edition used = gaps.getCard().getEdition();
        ResponsibilityMatrix known = matrix == null ? null : matrix(matrix, used, console);
        FiscalYear planned = year(used);
        if (plan == null) {
            MeasurePlanner planner = known == null ? MeasurePlanner.withoutMatrix() : MeasurePlanner.of(known);
            MeasurePlan draft = planner.draft(gaps, planned);
            return written(format, draft, () -> json.write(draft), () -> Reports.plan(draft, language()));
        }
        MeasurePlan read = TableArgument.isCsv(plan)
                ? PlanCsv.read(console.source(plan), planned)
                : ItaJson.standard().with(used).readPlan(console.source(plan));
        PlanCheck check = known == null
                ? PlanCheck.of(read, gaps)
                : PlanCheck.of(read, gaps).withMatrix(known);
        return written(format, read, () -> json.writePlanReport(check), () -> Reports.plan(check, language()));
    }

    private static String written(Format format, MeasurePlan plan, Supplier<String> document, Supplier<Report> report) {
        return format == Format.CSV ? PlanCsv.write(plan) : format.of(document, report);
    }

    private static ResponsibilityMatrix matrix(String name, Edition used, Console console) {
        return TableArgument.isCsv(name)
                ? MatrixCsv.read(console.source(name), used)
                : ItaJson.standard().with(used).readMatrix(console.source(name));
    }

    private FiscalYear year(Edition used) {
        return year == null ? used.getFiscalYear().plusYears(1) : YearArgument.parse(year);
    }
}
