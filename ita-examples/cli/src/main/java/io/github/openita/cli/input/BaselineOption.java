package io.github.openita.cli.input;

import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.OutputFile;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import io.github.openita.io.json.DocumentType;
import io.github.openita.rules.CheckReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The former check that this one is held against. */
public final class BaselineOption {

    private @Nullable String file;

    /** Tells that a command takes them. */
    public void declare(Arguments takes) {
        takes.option(
                "--baseline",
                "FILE",
                found -> file = found,
                "ผลตรวจครั้งก่อน (JSON): สิ่งที่พบมาก่อนแสดงแยกไว้และไม่ทำให้จบด้วย 1",
                "the report of a former check (JSON): what was known before is shown apart and does not fail");
    }

    /** The former checks; empty where none is named. */
    public List<CheckReport> read(Console console) {
        if (file == null) {
            return List.of();
        }
        if (DisclosureFolder.isFolder(file)) {
            throw CliException.document(BilingualText.of(
                    "--baseline " + file + ": เป็นโฟลเดอร์ ให้ระบุไฟล์ผลตรวจครั้งก่อน (JSON)",
                    "--baseline " + file + ": is a folder; name the report of a former check (JSON)"));
        }
        if (!console.isFile(file)) {
            throw CliException.document(BilingualText.of(
                    "--baseline " + file
                            + ": ไม่มีไฟล์นี้ ครั้งแรกให้ตรวจโดยไม่มี --baseline แล้วเก็บผลด้วย --report json=" + file,
                    "--baseline " + file + ": there is no such file; the first time check without --baseline and keep"
                            + " the result with --report json=" + file));
        }
        return console.json().readAll(DocumentType.CHECK_REPORT, console.existing(file));
    }

    /** The checks, each beside its former one; what has none, and what is not checked any more, is told. */
    public List<CheckReport> compared(
            List<CheckReport> reports, List<CheckReport> former, boolean several, Console console, Language language) {
        if (former.isEmpty()) {
            return reports;
        }
        FormerChecks beside = FormerChecks.of(former, reports, several);
        List<CheckReport> compared = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            CheckReport report = reports.get(i);
            Optional<CheckReport> before = beside.former(i);
            compared.add(before.map(one -> compared(report, one)).orElseGet(report::comparedWithNone));
            if (before.isEmpty()) {
                unknown.add(nameOf(report));
            }
        }
        tell(
                "ไม่มีผลตรวจครั้งก่อน จึงนับทุกรายการเป็นสิ่งใหม่: ",
                "no former check, so everything is new: ",
                unknown,
                console,
                language);
        tell(
                "มีผลตรวจครั้งก่อน แต่ครั้งนี้ไม่ได้ตรวจ: ",
                "not checked this time, though there is a former check: ",
                beside.left().stream().map(BaselineOption::nameOf).toList(),
                console,
                language);
        return compared;
    }

    private void tell(String th, String en, List<String> names, Console console, Language language) {
        if (!names.isEmpty()) {
            String all = String.join(", ", names);
            tell(th + all, en + all, console, language);
        }
    }

    private void tell(String th, String en, Console console, Language language) {
        String start = "--baseline " + file + ": ";
        console.tell(List.of(BilingualText.of(start + th, start + en).in(language)));
    }

    private static String nameOf(CheckReport report) {
        return report.getSource()
                .or(() -> report.getAgency().flatMap(Agency::getName))
                .orElse("—");
    }

    /** The check beside the former one; refused where that is of another edition or agency. */
    private CheckReport compared(CheckReport report, CheckReport former) {
        try {
            return report.comparedWith(former);
        } catch (InvalidInputException e) {
            throw CliException.document("--baseline " + file, e.getText());
        }
    }

    /** Whether an output would replace the former checks, which are kept; that is told. */
    public boolean tellsKept(@Nullable Path target, Console console, Language language) {
        if (file == null || target == null || !OutputFile.isSame(target, Path.of(file))) {
            return false;
        }
        tell(
                "คงไว้ตามเดิม เพราะครั้งนี้อ่านเอกสารได้ไม่ครบ",
                "left as it was, since not every document could be read this time",
                console,
                language);
        return true;
    }

    /** The next former check may take the place of this one; nothing else may. */
    public void refuseReplaced(String option, Format format, @Nullable Path target) {
        if (file != null
                && target != null
                && format != Format.JSON
                && Files.exists(target)
                && OutputFile.isSame(target, Path.of(file))) {
            throw CliException.usage(
                    option + ": เป็นไฟล์ของ --baseline ซึ่งแทนได้ด้วยผลตรวจ json เท่านั้น ให้เขียนลงไฟล์อื่น",
                    option
                            + ": is the file of --baseline, which only a json report may replace; write to another file");
        }
    }
}
