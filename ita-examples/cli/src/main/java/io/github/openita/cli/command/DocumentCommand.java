package io.github.openita.cli.command;

import io.github.openita.cli.input.DayOption;
import io.github.openita.cli.input.EditionArgument;
import io.github.openita.cli.input.EmblemOption;
import io.github.openita.cli.input.MatrixArgument;
import io.github.openita.cli.input.OldestFirst;
import io.github.openita.cli.input.PlanArgument;
import io.github.openita.cli.input.ResultArgument;
import io.github.openita.cli.input.RoundDocuments;
import io.github.openita.cli.input.TableArgument;
import io.github.openita.cli.input.TemplateOptions;
import io.github.openita.cli.input.YearArgument;
import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.Output;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.analysis.Series;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.measures.MeasurePlanner;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.official.DocumentKind;
import io.github.openita.io.official.OfficialDocuments;
import io.github.openita.io.proofreading.Proofreader;
import io.github.openita.io.proofreading.ProofreadingReport;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.Reports;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code document KIND INPUT…}: a document to complete, sign and hand in. */
final class DocumentCommand extends ItaCommand {

    private static final Set<Format> FORMATS =
            Collections.unmodifiableSet(EnumSet.of(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.DOCX));

    private static final int FOUND = 1;

    private static final Set<DocumentKind> RESULTS = EnumSet.of(DocumentKind.ANALYSIS, DocumentKind.YEAR_ON_YEAR);
    private static final Set<DocumentKind> JUDGED =
            EnumSet.of(DocumentKind.PROGRESS, DocumentKind.ACTIONS, DocumentKind.DISCLOSURE);
    private static final Set<DocumentKind> PLANNED =
            EnumSet.of(DocumentKind.ANALYSIS, DocumentKind.YEAR_ON_YEAR, DocumentKind.PROGRESS);
    private static final Set<DocumentKind> OWNED =
            EnumSet.of(DocumentKind.ANALYSIS, DocumentKind.YEAR_ON_YEAR, DocumentKind.DISCLOSURE);

    String kind = "";

    List<String> inputs = List.of();

    List<String> editions = List.of();

    @Nullable
    String plan;

    @Nullable
    String matrix;

    @Nullable
    String year;

    @Nullable
    String checked;

    private final DayOption asOf = new DayOption();

    private final TemplateOptions template = new TemplateOptions();

    private final EmblemOption emblem = new EmblemOption();

    private boolean failed;

    @Override
    void declare(Arguments takes) {
        takes.says(
                "ร่างเอกสารที่หน่วยงานต้องจัดทำ พร้อมปก แผนภูมิ ตาราง และที่ลงนาม (ภาษาไทย)",
                "draft a document that agencies hand in, to complete and sign (in Thai)");
        takes.parameter(
                "KIND",
                found -> kind = found,
                "ชนิดเอกสาร: analysis วิเคราะห์ผลและมาตรการ (ผลเดียว), year-on-year เปรียบเทียบรายปี (ผลของหน่วยงานเดียวตั้งแต่สองปี), "
                        + "progress รายงานผลตามมาตรการ, actions การดำเนินการและผู้รับผิดชอบ (ตารางความรับผิดชอบ และผลการดำเนินการถ้ามี), "
                        + "disclosure ผลการตรวจ OIT เสนอผู้บริหาร",
                "the kind: analysis (one result), year-on-year (one agency's results of two years or more), "
                        + "progress (a progress document), actions (a matrix and, where there is one, a progress document), "
                        + "disclosure (a disclosure, checked for a chief)");
        takes.furtherParameters(
                "INPUT",
                found -> inputs = found,
                "เอกสารผลการประเมิน (JSON หรือตาราง .csv .xlsx) หรือเอกสารหรือตารางของชนิดอื่น หรือ - สำหรับ standard input",
                "result documents (JSON, or .csv and .xlsx tables of scores), or documents or tables of the other kinds, or - for standard input");
        takes.editions(
                found -> editions = found,
                "แบบประเมินของทุกผล หรือเขียนหนึ่งครั้งต่อหนึ่งผลตามลำดับ",
                "the edition of all results, or written once for each in their order");
        takes.option(
                "--plan",
                "PLAN",
                found -> plan = found,
                "แผนมาตรการ (JSON, .csv หรือ .xlsx) ที่จะใส่ในเอกสาร (ค่าเริ่มต้น: ร่างจากคะแนนที่ไม่ได้รับ) หรือที่ progress รายงาน",
                "the plan of measures (JSON, .csv or .xlsx) to put in (default: a draft from what was lost), or that progress reports on");
        takes.option(
                "--matrix",
                "MATRIX",
                found -> matrix = found,
                "ตารางความรับผิดชอบ (JSON, .csv หรือ .xlsx) สำหรับผู้รับผิดชอบในร่างมาตรการ หรือของแต่ละข้อใน disclosure",
                "a matrix of responsibility (JSON, .csv or .xlsx), for who is responsible in a draft, or for each item of a disclosure");
        takes.option(
                "--year",
                "YEAR",
                found -> year = found,
                "ปีงบประมาณของร่างมาตรการหรือแผนที่เป็น CSV หรือ XLSX (ค่าเริ่มต้น: ปีถัดจากแบบประเมิน)",
                "the fiscal year of the draft, or of a plan as CSV or XLSX (default: the year after the edition's)");
        takes.option(
                "--check",
                "DOCUMENT",
                found -> checked = found,
                "ตรวจเอกสารที่มีแล้ว (.docx หรือ .xlsx) กับข้อมูลนี้ก่อนลงนาม แทนการร่างเอกสาร จบด้วย 1 เมื่อพบสิ่งที่ต้องแก้ไข",
                "check a document that exists (.docx or .xlsx) against the data before it is signed, rather than draft one; "
                        + "end with 1 where something must be mended");
        asOf.declare(takes);
        emblem.declare(takes);
        template.declare(takes);
    }

    @Override
    Set<Format> formats() {
        return checked != null ? Format.REPORTS : template.isGiven() ? TemplateOptions.FORMATS : FORMATS;
    }

    @Override
    void run(Console console, Format format) {
        super.run(console, format);
        template.tell(console, language());
    }

    @Override
    int exitCode() {
        return failed ? FOUND : 0;
    }

    @Override
    Output output(Console console, Format format) {
        DocumentKind asked = kind();
        if (template.areFieldsAsked()) {
            checkFields();
            return output(format, DocumentCommand::none, () -> OfficialDocuments.fieldList(asked, language()));
        }
        checkInputs(asked);
        checkOptions();
        if (checked != null) {
            return proofread(checked, asked, console, format);
        }
        checkEmblem(format);
        checkLanguage();
        refuse("--as-of", asOf.isGiven(), asked, JUDGED);
        refuse("--plan", plan != null, asked, PLANNED);
        refuse("--matrix", matrix != null, asked, OWNED);
        refuse("--year", year != null, asked, PLANNED);
        return template.isGiven()
                ? template.fill(() -> inDigits(report(asked, console)), console)
                : output(format, DocumentCommand::none, () -> emblem.in(report(asked, console), console));
    }

    private void checkFields() {
        TemplateOptions.refuseBesideFields("INPUT", !inputs.isEmpty());
        TemplateOptions.refuseBesideFields("--edition", !editions.isEmpty());
        TemplateOptions.refuseBesideFields("--plan", plan != null);
        TemplateOptions.refuseBesideFields("--matrix", matrix != null);
        TemplateOptions.refuseBesideFields("--year", year != null);
        TemplateOptions.refuseBesideFields("--check", checked != null);
        TemplateOptions.refuseBesideFields("--as-of", asOf.isGiven());
        TemplateOptions.refuseBesideFields("--emblem", emblem.isGiven());
        TemplateOptions.refuseBesideFields("--template", template.isGiven());
    }

    private static String none() {
        throw new IllegalStateException("no document for programs");
    }

    /** What is wrong with a document that somebody wrote. */
    private Output proofread(String written, DocumentKind asked, Console console, Format format) {
        refuse("--as-of", asOf.isGiven());
        refuse("--matrix", matrix != null);
        refuse("--template", template.isGiven());
        refuse("--emblem", emblem.isGiven());
        refuse("--plan", plan != null, asked, PLANNED);
        refuse("document " + kind + ": --plan", plan != null && !RESULTS.contains(asked));
        refuse("--year", year != null, asked, PLANNED);
        Path file = console.file("--check", written);
        Proofreader proofreader = switch (asked) {
            case ANALYSIS -> {
                ScoreCard card =
                        ResultArgument.scoreAll(inputs, editions, console).get(0);
                yield Proofreader.analysis(card, plannedBy(card, console));
            }
            case YEAR_ON_YEAR -> {
                Series series = years(console);
                ScoreCard last = series.getCards().get(series.getCards().size() - 1);
                yield Proofreader.yearOnYear(series, plannedBy(last, console));
            }
            case PROGRESS -> rounds(console).progressReader(inputs);
            case ACTIONS -> rounds(console).actionsReader(inputs);
            case DISCLOSURE -> rounds(console).disclosureReader(inputs);
        };
        ProofreadingReport report = proofreader.read(file);
        failed = report.hasAtLeast(Severity.ERROR);
        return output(format, () -> console.json().write(report), () -> Reports.proofreading(report, language()));
    }

    /** The year of the measures that answer a result: that of the plan where it says one. */
    private FiscalYear plannedBy(ScoreCard card, Console console) {
        return plan == null
                ? planned(card.getEdition())
                : measures(card, Optional.empty(), console).getFiscalYear();
    }

    private static void refuse(String option, boolean given) {
        if (given) {
            throw CliException.usage(option + " ใช้กับ --check ไม่ได้", option + " does not go with --check");
        }
    }

    private Report report(DocumentKind asked, Console console) {
        return switch (asked) {
            case ANALYSIS -> analysis(console);
            case YEAR_ON_YEAR -> yearOnYear(console);
            case PROGRESS -> rounds(console).progress(inputs, plan);
            case ACTIONS -> rounds(console).actions(inputs);
            case DISCLOSURE -> rounds(console).disclosure(inputs, matrix);
        };
    }

    private RoundDocuments rounds(Console console) {
        if (editions.size() > 1) {
            throw CliException.usage(
                    "document " + kind + ": ใช้ --edition ได้ครั้งเดียว", "document " + kind + ": --edition goes once");
        }
        return new RoundDocuments(editions.isEmpty() ? null : editions.get(0), year, asOf.day(), console);
    }

    private DocumentKind kind() {
        String kinds =
                Arrays.stream(DocumentKind.values()).map(DocumentKind::getCode).collect(Collectors.joining(", "));
        return Arrays.stream(DocumentKind.values())
                .filter(one -> one.getCode().equals(kind))
                .findFirst()
                .orElseThrow(() -> CliException.choice("KIND " + kind, kinds));
    }

    /** An option that a kind has no use for is not passed over. */
    private static void refuse(String option, boolean given, DocumentKind asked, Set<DocumentKind> kinds) {
        if (given && !kinds.contains(asked)) {
            String taken = kinds.stream().map(DocumentKind::getCode).collect(Collectors.joining(", "));
            throw CliException.usage(
                    option + " ใช้กับ " + taken + " เท่านั้น", option + " goes with " + taken + " only");
        }
    }

    private void checkOptions() {
        Console.refuseTwice(Stream.concat(inputs.stream(), Stream.of(plan, matrix)));
        if (plan != null && matrix != null) {
            throw CliException.usage(
                    "--plan กับ --matrix ใช้พร้อมกันไม่ได้: แผนบอกผู้รับผิดชอบเอง",
                    "--plan and --matrix do not go together: a plan says itself who is responsible");
        }
        if (year != null && plan != null && !TableArgument.isTable(plan)) {
            throw CliException.usage(
                    "--year ใช้กับร่างมาตรการหรือแผนที่เป็น CSV หรือ XLSX: เอกสาร JSON บอกปีของแผนเอง (\"fiscalYear\")",
                    "--year goes with a draft or a plan as CSV or XLSX: a JSON document says its year itself (\"fiscalYear\")");
        }
    }

    private void checkInputs(DocumentKind asked) {
        if (inputs.isEmpty()) {
            throw CliException.usage("ต้องระบุ INPUT", "missing: INPUT");
        }
        if (asked == DocumentKind.ANALYSIS && inputs.size() != 1) {
            throw CliException.usage(
                    "document analysis ใช้ผลการประเมินผลเดียว: ได้รับ " + inputs.size() + " ไฟล์",
                    "document analysis takes one result: " + inputs.size() + " files were given");
        }
        if (asked == DocumentKind.YEAR_ON_YEAR && inputs.size() < 2) {
            throw CliException.usage(
                    "document year-on-year ต้องใช้ผลการประเมินตั้งแต่สองผล ปีละหนึ่งผล",
                    "document year-on-year takes two results or more, one of each year");
        }
    }

    private void checkEmblem(Format format) {
        if (emblem.isGiven() && template.isGiven()) {
            throw CliException.usage(
                    "--emblem กับ --template ใช้พร้อมกันไม่ได้: แม่แบบมีตราของตัวเอง",
                    "--emblem and --template do not go together: a template has its own emblem");
        }
        emblem.check(format);
    }

    /** Its readers are Thai; other mistakes are told first, in whichever language. */
    private void checkLanguage() {
        if (language() == Language.EN) {
            throw CliException.usage(
                    "document เขียนเอกสารภาษาไทยเท่านั้น: เอา --lang en ออก",
                    "document writes Thai only, since its readers are: leave out --lang en");
        }
    }

    private Report analysis(Console console) {
        ItaJson json = EditionArgument.reader(editions.isEmpty() ? null : editions.get(0), console);
        AssessmentResult result = ResultArgument.read(inputs.get(0), json, console);
        Edition edition = json.edition(result.getEdition());
        ScoreCard card = Scorer.of(edition).score(result);
        Optional<ResponsibilityMatrix> owners = owners(edition, console);
        MeasurePlan measures = measures(card, owners, console);
        return owners.map(matrix -> OfficialDocuments.analysis(result, edition, measures, matrix))
                .orElseGet(() -> OfficialDocuments.analysis(result, edition, measures));
    }

    private Report yearOnYear(Console console) {
        Series series = years(console);
        ScoreCard last = series.getCards().get(series.getCards().size() - 1);
        Optional<ResponsibilityMatrix> owners = owners(last.getEdition(), console);
        MeasurePlan measures = measures(last, owners, console);
        return owners.map(matrix -> OfficialDocuments.yearOnYear(series, measures, matrix))
                .orElseGet(() -> OfficialDocuments.yearOnYear(series, measures));
    }

    /** The results of one agency through its years, else refused; another order than that of the years is put right and told. */
    private Series years(Console console) {
        List<ScoreCard> cards = ResultArgument.scoreAll(inputs, editions, console);
        try {
            Series series = Series.throughTheYears(cards);
            OldestFirst.of(cards, console, language());
            return series;
        } catch (InvalidInputException e) {
            throw CliException.document(
                    inputs.stream().map(Console::nameOf).collect(Collectors.joining(", ")), e.getText());
        }
    }

    private FiscalYear planned(Edition used) {
        return YearArgument.planned(year == null ? null : YearArgument.parse(year), used.getFiscalYear());
    }

    /** Who is responsible, in the items of that edition; empty where nobody says. */
    private Optional<ResponsibilityMatrix> owners(Edition used, Console console) {
        return Optional.ofNullable(matrix)
                .map(name -> MatrixArgument.readFor(used, name, console.json().with(used), console));
    }

    /** The plan that is given, or a draft of what a result lost. */
    private MeasurePlan measures(ScoreCard card, Optional<ResponsibilityMatrix> owners, Console console) {
        Edition used = card.getEdition();
        FiscalYear planned = planned(used);
        ItaJson reader = console.json().with(used);
        if (plan != null) {
            return PlanArgument.read(plan, year == null ? null : planned, planned, reader, console);
        }
        return owners.map(MeasurePlanner::of)
                .orElseGet(MeasurePlanner::withoutMatrix)
                .draft(GapAnalysis.of(card), planned);
    }
}
