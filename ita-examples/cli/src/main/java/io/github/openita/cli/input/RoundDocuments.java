package io.github.openita.cli.input;

import io.github.openita.cli.output.Console;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.responsibility.MatrixCheck;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.words.BilingualText;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.official.OfficialDocuments;
import io.github.openita.io.proofreading.Proofreader;
import io.github.openita.io.report.Report;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.RuleSets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the documents of a round are made of.
 *
 * @param edition the edition on the command line; {@code null} for the one that the documents name
 * @param year the fiscal year of a table of progress; {@code null} where none is given
 * @param day the day to judge for
 * @param console where files are read
 */
public record RoundDocuments(
        @Nullable String edition, @Nullable String year, LocalDate day, Console console) {

    public Report progress(List<String> inputs, @Nullable String plan) {
        ProgressReport report = progress(inputs);
        Optional<Edition> named = editionOf(report);
        if (plan == null) {
            return named.map(form -> OfficialDocuments.progress(report, day, form))
                    .orElseGet(() -> OfficialDocuments.progress(report, day));
        }
        MeasurePlan held = plan(plan, report, named);
        return named.map(form -> OfficialDocuments.progress(report, day, form, held))
                .orElseGet(() -> OfficialDocuments.progress(report, day, held));
    }

    /** What reads a report of that progress that somebody wrote. */
    public Proofreader progressReader(List<String> inputs) {
        ProgressReport report = progress(inputs);
        return editionOf(report)
                .map(form -> Proofreader.progress(report, form))
                .orElseGet(() -> Proofreader.progress(report));
    }

    private ProgressReport progress(List<String> inputs) {
        String input = only(inputs, "progress", "เอกสารผลการดำเนินการ", "a progress document", 1);
        refuseYear(input);
        return ProgressArgument.read(input, year, reader(), console);
    }

    private Optional<Edition> editionOf(ProgressReport report) {
        ItaJson json = reader();
        return json.chosen().or(() -> report.getEdition().map(json::edition));
    }

    private MeasurePlan plan(String plan, ProgressReport report, Optional<Edition> named) {
        ItaJson json = named.map(console.json()::with).orElseGet(console::json);
        return PlanArgument.read(plan, null, report.getFiscalYear(), json, console);
    }

    public Report actions(List<String> inputs) {
        String input = only(inputs, "actions", "ตารางความรับผิดชอบ", "a matrix of responsibility", 2);
        ResponsibilityMatrix matrix = matrixOf(input);
        Edition used = editionOf(matrix.getEdition().orElse(null), input);
        MatrixCheck check = MatrixCheck.of(matrix, used).asOf(day);
        if (inputs.size() == 1) {
            return OfficialDocuments.actions(check);
        }
        String outcomes = inputs.get(1);
        return OfficialDocuments.actions(
                check,
                ProgressArgument.read(
                        outcomes, matrix.getFiscalYear().toString(), outcomesOf(outcomes, used), console));
    }

    /** A table is of the edition of the matrix; a document says which it is of. */
    private ItaJson outcomesOf(String input, Edition used) {
        return TableArgument.isTable(input)
                ? console.json().only(used)
                : console.json().with(used);
    }

    private ResponsibilityMatrix matrixOf(String input) {
        return MatrixArgument.read(input, null, reader(), console);
    }

    /** A document says its year itself. */
    private void refuseYear(String input) {
        if (year != null && !TableArgument.isTable(input)) {
            throw CliException.usage(
                    "--year ใช้กับตาราง .csv หรือ .xlsx: เอกสาร JSON บอกไว้เอง",
                    "--year goes with a .csv or .xlsx table: a JSON document says it itself");
        }
    }

    /** What reads such a document that somebody wrote. */
    public Proofreader actionsReader(List<String> inputs) {
        String input = only(inputs, "actions", "ตารางความรับผิดชอบ", "a matrix of responsibility", 2);
        ResponsibilityMatrix matrix = matrixOf(input);
        return Proofreader.actions(matrix, editionOf(matrix.getEdition().orElse(null), input));
    }

    public Report disclosure(List<String> inputs, @Nullable String matrix) {
        String input = only(inputs, "disclosure", "เอกสารการเปิดเผยข้อมูล", "a disclosure", 1);
        DisclosureDocument document = DisclosureArgument.read(input, reader(), console);
        Edition used = editionOf(document.getDisclosure().getEdition().orElse(null), input);
        CheckReport report = DisclosureChecker.of(RuleSets.of(used)).asOf(day).check(document);
        if (matrix == null) {
            return OfficialDocuments.disclosure(report, used, document.getDisclosure());
        }
        return OfficialDocuments.disclosure(
                report,
                used,
                document.getDisclosure(),
                MatrixArgument.readFor(used, matrix, console.json().with(used), console));
    }

    /** What reads such a document that somebody wrote. */
    public Proofreader disclosureReader(List<String> inputs) {
        String input = only(inputs, "disclosure", "เอกสารการเปิดเผยข้อมูล", "a disclosure", 1);
        DisclosureDocument document = DisclosureArgument.read(input, reader(), console);
        return Proofreader.disclosure(
                editionOf(document.getDisclosure().getEdition().orElse(null), input));
    }

    private ItaJson reader() {
        return EditionArgument.reader(edition, console);
    }

    private Edition editionOf(@Nullable String named, String input) {
        if (edition != null) {
            return EditionArgument.resolve(edition, console);
        }
        if (named == null) {
            throw CliException.document(BilingualText.of(
                    input + ": ไม่ได้ระบุแบบประเมิน (\"edition\"): เลือกด้วย --edition",
                    input + ": no edition is named (\"edition\"): choose one with --edition"));
        }
        return console.json().edition(named);
    }

    /** The first input, of at most so many. */
    private static String only(List<String> inputs, String kind, String th, String en, int most) {
        if (inputs.size() > most) {
            throw CliException.usage(
                    "document " + kind + " ใช้ " + th + ": ได้รับ " + inputs.size() + " ไฟล์",
                    "document " + kind + " takes " + en + ": " + inputs.size() + " files were given");
        }
        return inputs.get(0);
    }
}
