package io.github.openita.cli.command;

import io.github.openita.cli.input.BaselineOption;
import io.github.openita.cli.input.DayOption;
import io.github.openita.cli.input.Digests;
import io.github.openita.cli.input.DisclosureArguments;
import io.github.openita.cli.input.EditionArgument;
import io.github.openita.cli.input.OnlineOptions;
import io.github.openita.cli.input.OnlineOptions.Trying;
import io.github.openita.cli.input.RefusedDocuments;
import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.Output;
import io.github.openita.cli.output.ReportOptions;
import io.github.openita.cli.output.ReportOptions.Asked;
import io.github.openita.cli.output.ReportOptions.Made;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.report.CheckReports;
import io.github.openita.io.report.Reports;
import io.github.openita.io.site.SiteFolder;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.RuleSets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code check DISCLOSURE…}: what disclosures still lack, as a gate in CI. */
final class CheckCommand extends ItaCommand {

    private static final int FOUND = 1;

    List<String> disclosures = List.of();

    @Nullable
    String edition;

    String failOn = "error";

    @Nullable
    String failBasis;

    boolean strict;

    @Nullable
    String site;

    private final OnlineOptions network = new OnlineOptions();

    private final DayOption asOf = new DayOption();

    private final BaselineOption baseline = new BaselineOption();

    private final ReportOptions reports = new ReportOptions();

    private final RefusedDocuments refused = new RefusedDocuments();

    private List<Made> further = List.of();

    private boolean failed;

    @Override
    void declare(Arguments takes) {
        takes.says("ตรวจความครบถ้วนของการเปิดเผยข้อมูล", "check disclosures for completeness, as a gate in CI");
        takes.parameters(
                "DISCLOSURE",
                found -> disclosures = found,
                "เอกสารการเปิดเผยข้อมูล (JSON, .ndjson บรรทัดละฉบับ หรือตาราง .csv .xlsx) โฟลเดอร์ที่มีเอกสาร JSON หรือ - สำหรับ standard input (JSON)",
                "disclosure documents (JSON, .ndjson with one a line, or .csv and .xlsx tables), folders of JSON, or - for JSON from standard input");
        takes.edition(
                found -> edition = found,
                "แบบประเมินที่จะใช้: ชื่อ ปีงบประมาณ หรือไฟล์",
                "the edition to check by: a name, a fiscal year or a file");
        takes.option(
                "--fail-on",
                "LEVEL",
                found -> failOn = found,
                "จบด้วย 1 เมื่อพบ: error (ค่าเริ่มต้น), warning, never",
                "end with 1 on: error (default), warning, never");
        takes.option(
                "--fail-basis",
                "BASIS",
                found -> failBasis = found,
                "ที่มาที่อ่อนที่สุดซึ่งถือเป็นข้อผิดพลาด: official, inferred (ค่าเริ่มต้น), unverified",
                "the weakest basis that fails: official, inferred (default), unverified");
        takes.flag(
                "--strict",
                found -> strict = found,
                "ทุกที่มาถือเป็นข้อผิดพลาด และตรวจองค์ประกอบของทุกข้อ",
                "every basis fails, and every item is checked for its elements");
        takes.option(
                "--site",
                "DIR",
                found -> site = found,
                "โฟลเดอร์ของเว็บไซต์ที่สร้างแล้ว: ตามลิงก์ไปยังหน้าและไฟล์ แล้วเปิดอ่าน โดยไม่ใช้เครือข่าย",
                "the folder of the built web site: follow links to its pages and files, open and read them, offline");
        network.declare(takes);
        asOf.declare(takes);
        baseline.declare(takes);
        reports.declare(takes);
    }

    /** A report, and the edition whose rules it applied. */
    private record Checked(CheckReport report, Edition edition) {}

    @Override
    Set<Format> formats() {
        return Format.CHECKS;
    }

    @Override
    int exitCode() {
        return refused.exitCode(failed ? FOUND : 0);
    }

    @Override
    void run(Console console, Format format) {
        Output output = output(console, format);
        further.stream()
                .filter(report -> !keepsFormer(report.asked().to().file(), console))
                .forEach(report -> report.write(console));
        boolean taken = further.stream().anyMatch(report -> report.asked().to().file() == null);
        if ((!taken || console.target() != null) && !keepsFormer(console.target(), console)) {
            console.write(output);
        }
    }

    /** Whether an output would replace the former checks by fewer, since a document could not be read this time. */
    private boolean keepsFormer(@Nullable Path target, Console console) {
        return !refused.isEmpty() && baseline.tellsKept(target, console, language());
    }

    @Override
    Output output(Console main, Format format) {
        List<Asked> asked = askedReports(main, format);
        Console console = ReportOptions.writing(asked, main, isFormatGiven());
        Digests.prepare();
        @Nullable Severity limit = limit();
        Edition chosen = edition == null ? null : EditionArgument.resolve(edition, console);
        ItaJson json = chosen == null ? console.json() : console.json().only(chosen);
        List<CheckReport> former = baseline.read(console);
        @Nullable SiteFolder published = site == null ? null : siteFolder(site);
        @Nullable Trying trying = network.open(console).orElse(null);
        try (trying) {
            List<Checked> read = checked(console, json, checkers(chosen, published, trying));
            if (published != null) {
                console.refuseReplaced(published::hasRead);
            }
            refused.endBelow(1, read.size());
            List<Checked> checked = besideFormer(read, former, console);
            refused.tell(checked.size(), console, language());
            failed = limit != null && checked.stream().anyMatch(one -> one.report.hasNewAtLeast(limit));
            further = ReportOptions.make(asked, each -> written(json, each, checked));
            return written(json, format, checked);
        } finally {
            if (trying != null) {
                trying.tellNotices(console, language());
            }
        }
    }

    private List<Checked> besideFormer(List<Checked> checked, List<CheckReport> former, Console console) {
        List<CheckReport> compared = baseline.compared(
                checked.stream().map(Checked::report).toList(),
                former,
                refused.areSeveral(checked.size()),
                console,
                language());
        List<Checked> beside = new ArrayList<>();
        for (int i = 0; i < compared.size(); i++) {
            beside.add(new Checked(compared.get(i), checked.get(i).edition));
        }
        return beside;
    }

    /** The further reports; refused where one of them cannot be written. */
    private List<Asked> askedReports(Console console, Format format) {
        List<Asked> asked = reports.asked(formats(), console);
        baseline.refuseReplaced("-o " + console.target(), format, console.target());
        for (Asked one : asked) {
            baseline.refuseReplaced(one.to().option(), one.format(), one.to().file());
        }
        return asked;
    }

    private List<Checked> checked(Console console, ItaJson json, Function<Edition, DisclosureChecker> checkers) {
        List<Checked> checked = new ArrayList<>();
        new DisclosureArguments(
                        json, console, language(), refused, document -> checked.add(check(json, document, checkers)))
                .read(disclosures);
        return checked;
    }

    private static Checked check(
            ItaJson json, DisclosureDocument document, Function<Edition, DisclosureChecker> checkers) {
        Edition used = json.chosen()
                .orElseGet(
                        () -> json.edition(document.getDisclosure().getEdition().orElseThrow()));
        return new Checked(checkers.apply(used).check(document), used);
    }

    /** The checkers of editions, that of the chosen one made at once: it may be none to check by. */
    private Function<Edition, DisclosureChecker> checkers(
            @Nullable Edition chosen, @Nullable SiteFolder published, @Nullable Trying trying) {
        LocalDate day = asOf.day();
        Basis weakest = weakestBasis();
        Function<Edition, DisclosureChecker> make = used -> {
            DisclosureChecker dated = DisclosureChecker.of(RuleSets.of(used)).asOf(day);
            DisclosureChecker checker = strict ? dated.strict() : dated.failBasis(weakest);
            DisclosureChecker placed = published == null ? checker : checker.withSite(published);
            return trying == null ? placed : placed.withLinks(trying.links());
        };
        Map<Edition, DisclosureChecker> made = new HashMap<>();
        if (chosen != null) {
            made.put(chosen, make.apply(chosen));
        }
        return used -> made.computeIfAbsent(used, make);
    }

    private static SiteFolder siteFolder(String folder) {
        try {
            return SiteFolder.of(Path.of(folder));
        } catch (InvalidPathException e) {
            throw CliException.usage(
                    "--site " + folder + ": ไม่ใช่ชื่อโฟลเดอร์", "--site " + folder + ": is no name of a folder");
        } catch (InvalidInputException e) {
            throw CliException.usage("--site", e.getText());
        }
    }

    private Output written(ItaJson json, Format format, List<Checked> checked) {
        List<CheckReport> reports = checked.stream().map(Checked::report).toList();
        return switch (format) {
            case JSON ->
                Output.of(refused.areSeveral(reports.size()) ? json.write(reports) : json.write(reports.get(0)));
            case SARIF -> Output.of(CheckReports.sarif(reports, language()));
            case JUNIT -> Output.of(CheckReports.junit(reports, language()));
            case GITHUB -> Output.of(CheckReports.github(reports, language()));
            case GITLAB -> Output.of(CheckReports.gitlab(reports, language()));
            default -> report(format, checked);
        };
    }

    /** One report, or several behind a summary. */
    private Output report(Format format, List<Checked> checked) {
        if (!refused.areSeveral(checked.size())) {
            Checked one = checked.get(0);
            return output(format, () -> "", () -> Reports.check(one.report, one.edition, language()));
        }
        IdentityHashMap<CheckReport, Edition> editions = new IdentityHashMap<>();
        checked.forEach(one -> editions.put(one.report, one.edition));
        return output(
                format,
                () -> "",
                () -> Reports.checks(
                                checked.stream().map(Checked::report).toList(),
                                report -> Objects.requireNonNull(editions.get(report)),
                                language())
                        .withRemarks(refused.remarks(checked.size(), language())));
    }

    private @Nullable Severity limit() {
        return switch (failOn) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            case "never" -> null;
            default -> throw CliException.choice("--fail-on " + failOn, "error, warning, never");
        };
    }

    private Basis weakestBasis() {
        String word = failBasis == null ? (strict ? "unverified" : "inferred") : failBasis;
        if (strict && !word.equals("unverified")) {
            throw CliException.usage(
                    "--strict คือ --fail-basis unverified จึงใช้กับ --fail-basis " + word + " ไม่ได้",
                    "--strict is --fail-basis unverified and cannot go with --fail-basis " + word);
        }
        return switch (word) {
            case "official", "inferred", "unverified" -> Basis.of(word);
            default -> throw CliException.choice("--fail-basis " + word, "official, inferred, unverified");
        };
    }
}
