package io.github.openita.cli.command;

import io.github.openita.cli.input.DayOption;
import io.github.openita.cli.input.DisclosureArgument;
import io.github.openita.cli.input.EditionArgument;
import io.github.openita.cli.input.MatrixArgument;
import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.Output;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.responsibility.CarriedMatrix;
import io.github.openita.core.responsibility.ImmutableMatrixReport;
import io.github.openita.core.responsibility.MatrixCheck;
import io.github.openita.core.responsibility.MatrixReport;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.StaleItems;
import io.github.openita.core.words.BilingualText;
import io.github.openita.io.csv.ActionsCsv;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.report.Reports;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.Finding;
import io.github.openita.rules.RuleSets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code matrix MATRIX}: who is responsible for what, checked; and what is out of date, or where rows go. */
final class MatrixCommand extends ItaCommand {

    String matrix = "";

    @Nullable
    String edition;

    @Nullable
    String disclosure;

    private final DayOption asOf = new DayOption();

    @Nullable
    String carryTo;

    @Nullable
    String actions;

    @Nullable
    String table;

    boolean allowSamePerson;

    @Override
    void declare(Arguments takes) {
        takes.says(
                "ตรวจตารางบทบาทหน้าที่ความรับผิดชอบ และยกไปใช้กับปีอื่น",
                "check a matrix of responsibility, or carry it to another year");
        takes.parameter(
                "MATRIX",
                found -> matrix = found,
                "ตารางความรับผิดชอบ (JSON, .csv หรือ .xlsx) หรือ - สำหรับ standard input (JSON)",
                "a matrix (JSON, .csv or .xlsx), or - for JSON from standard input");
        takes.edition(
                found -> edition = found,
                "แบบประเมินที่จะใช้: ชื่อ ปีงบประมาณ หรือไฟล์",
                "the edition to check by: a name, a fiscal year or a file");
        takes.option(
                "--disclosure",
                "FILE",
                found -> disclosure = found,
                "เอกสารการเปิดเผยข้อมูล เพื่อหาข้อที่เกินกำหนดปรับปรุง",
                "a disclosure, to find what is out of date");
        asOf.declare(takes);
        takes.option(
                "--carry-to",
                "NAME|YEAR|FILE",
                found -> carryTo = found,
                "ยกไปใช้กับแบบประเมินนี้; --format csv ให้ตารางที่ยกไปแล้ว",
                "carry it to this edition; --format csv gives the carried table");
        takes.option(
                "--actions",
                "FILE",
                found -> actions = found,
                "ตารางกิจกรรม (.csv .xlsx) ใช้แทนกิจกรรมในตารางความรับผิดชอบ",
                "a .csv or .xlsx table of actions, instead of those of the matrix");
        takes.option(
                "--table",
                "rows|actions",
                found -> table = found,
                "ตารางที่ --format csv ให้: ความรับผิดชอบ (rows, ค่าเริ่มต้น) หรือกิจกรรม (actions)",
                "the table that --format csv gives: who is responsible (rows, default) or what is to be done (actions)");
        takes.flag(
                "--allow-same-person",
                found -> allowSamePerson = found,
                "ยอมให้คนเดียวกันเป็นทั้งผู้จัดทำและผู้เผยแพร่",
                "one person may both prepare and publish");
    }

    @Override
    Output output(Console console, Format format) {
        boolean ofActions = isOfActions(format);
        MatrixCheck check = check(console);
        if (asOf.isGiven()
                && disclosure == null
                && check.getMatrix().getActions().isEmpty()) {
            throw CliException.usage(
                    "--as-of ใช้กับ --disclosure หรือกิจกรรม: ระบุเอกสารการเปิดเผยข้อมูล หรือตารางกิจกรรม (--actions) ด้วย",
                    "--as-of goes with --disclosure or activities: name a disclosure or a table of actions (--actions) too");
        }
        ImmutableMatrixReport.Builder asked = check.toReport().toBuilder();
        if (disclosure != null) {
            asked.stale(stale(check, disclosure, console));
        }
        if (carryTo != null) {
            asked.carried(carried(check, EditionArgument.resolve(carryTo, console)));
        }
        MatrixReport checked = asked.build();
        return ofActions
                ? Output.of(ActionsCsv.write(checked.getMatrix().getActions()))
                : output(format, () -> console.json().write(checked), () -> Reports.matrix(checked, language()));
    }

    private static CarriedMatrix carried(MatrixCheck check, Edition to) {
        EditionArgument.refuseUnknownItems(check.getEdition());
        EditionArgument.refuseUnknownItems(to);
        return check.getMatrix().carryTo(check.getEdition(), to);
    }

    private boolean isOfActions(Format format) {
        if (table == null) {
            return false;
        }
        if (format != Format.CSV) {
            throw CliException.usage("--table ใช้กับ --format csv", "--table goes with --format csv");
        }
        return switch (table) {
            case "rows" -> false;
            case "actions" -> true;
            default -> throw CliException.choice("--table " + table, "rows, actions");
        };
    }

    private MatrixCheck check(Console console) {
        ItaJson json = EditionArgument.reader(edition, console);
        ResponsibilityMatrix read = MatrixArgument.read(matrix, null, json, console);
        MatrixCheck check =
                MatrixCheck.of(withActions(read, console), json.chosen().orElseGet(() -> editionOf(read, console)));
        MatrixCheck dated = asOf.isGiven() ? check.asOf(asOf.day()) : check;
        return allowSamePerson ? dated.allowSamePerson() : dated;
    }

    private ResponsibilityMatrix withActions(ResponsibilityMatrix read, Console console) {
        return actions == null
                ? read
                : ResponsibilityMatrix.builder()
                        .from(read)
                        .actions(ActionsCsv.read(console.source(actions), read.getFiscalYear()))
                        .build();
    }

    private Edition editionOf(ResponsibilityMatrix read, Console console) {
        return read.getEdition()
                .map(console.json()::edition)
                .orElseThrow(() -> CliException.document(BilingualText.of(
                        matrix
                                + ": ไม่ได้ระบุแบบประเมิน (\"edition\"): เขียนเช่น \"nacc-2567\" หรือเลือกด้วย --edition",
                        matrix + ": no edition is named (\"edition\"): write for example \"nacc-2567\", or choose one"
                                + " with --edition")));
    }

    private StaleItems stale(MatrixCheck check, String file, Console console) {
        DisclosureDocument published =
                DisclosureArgument.read(file, console.json().only(check.getEdition()), console);
        refuseMistakes(published, check.getEdition(), file);
        return check.staleItems(published.getDisclosure(), asOf.day());
    }

    /** A day that was mistyped must not make an item seem undated. */
    private static void refuseMistakes(DisclosureDocument document, Edition edition, String file) {
        List<CliException> mistakes = DisclosureChecker.of(RuleSets.of(edition)).check(document).getFindings().stream()
                .filter(finding -> finding.getRuleId().startsWith("document/"))
                .map(finding -> CliException.document(BilingualText.of(
                        located(finding, file) + finding.getMessage().getTh(),
                        located(finding, file) + finding.getMessage().getEn())))
                .toList();
        if (!mistakes.isEmpty()) {
            throw CliException.documents(mistakes);
        }
    }

    private static String located(Finding finding, String file) {
        return file + ":" + finding.getLine().orElseThrow() + ":"
                + finding.getColumn().orElseThrow() + ": ";
    }
}
