package io.github.openita.cli.command;

import io.github.openita.cli.input.EditionArgument;
import io.github.openita.cli.input.PageArguments;
import io.github.openita.cli.input.PageArguments.Pages;
import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.page.MergedDisclosure;
import io.github.openita.io.page.PageImport;
import io.github.openita.io.page.PageImporter;
import io.github.openita.io.page.PageText;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.Reports;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code import PAGE…}: a disclosure from the pages and tables of links that an agency has. */
final class ImportCommand extends CommandRun {

    private final PageArguments arguments = new PageArguments();

    @Nullable
    String edition;

    @Nullable
    String into;

    @Override
    void declare(Arguments takes) {
        takes.says(
                "สร้างเอกสารการเปิดเผยข้อมูลจากหน้าเว็บหรือตารางลิงก์ที่มีอยู่",
                "a disclosure from pages (HTML) and tables of links (CSV, XLSX)");
        arguments.declare(takes);
        takes.edition(
                found -> edition = found,
                "แบบประเมินของหน้า: ชื่อ ปีงบประมาณ หรือไฟล์ (ต้องระบุ เว้นแต่เอกสารของ --into ระบุไว้)",
                "the edition of the pages: a name, a fiscal year or a file (needed, unless that of --into names one)");
        takes.option(
                "--into",
                "FILE",
                found -> into = found,
                "เพิ่มลงในเอกสารนี้ โดยคงสิ่งที่เขียนไว้ (หากไม่มี -o จะเขียนทับไฟล์นี้)",
                "add to this disclosure and keep what stands in it (without -o, this file is replaced)");
    }

    @Override
    Set<Format> formats() {
        return Format.IMPORTS;
    }

    @Override
    void run(Console console, Format format) {
        ItaJson json = EditionArgument.reader(edition, console);
        Source there = into == null ? null : console.existing(into);
        Disclosure existing = there == null ? null : json.read(DocumentType.DISCLOSURE, there);
        Edition form = json.chosen().orElseGet(() -> editionOf(existing, console));
        PageImport imported = imported(form, arguments.read(console));
        if (imported.getItems().isEmpty()) {
            throw nothingFound(imported);
        }
        MergedDisclosure merged = existing == null ? null : imported.into(existing);
        Report report = merged == null
                ? Reports.pageImport(imported, language())
                : Reports.pageImport(imported, merged, language());
        if (format == Format.JSON) {
            ItaJson writer = console.json().with(form);
            Console target =
                    into == null || into.equals("-") || console.target() != null ? console : console.into(into);
            target.write(
                    merged == null || there == null
                            ? writer.write(imported.getDisclosure())
                            : writer.write(merged.disclosure(), there));
            console.tell(report);
        } else {
            console.write(output(format, () -> "", () -> report));
        }
    }

    private static Edition editionOf(@Nullable Disclosure existing, Console console) {
        return Optional.ofNullable(existing)
                .flatMap(Disclosure::getEdition)
                .map(console.json()::edition)
                .orElseThrow(() -> CliException.usage(
                        "ระบุแบบประเมินของหน้าด้วย --edition เช่น --edition 2568",
                        "name the edition of the pages with --edition, for example --edition 2568"));
    }

    private static PageImport imported(Edition form, Pages pages) {
        PageImporter importer = PageImporter.of(form);
        try {
            importer = pages.base().isPresent() ? importer.withBase(pages.base().get()) : importer;
        } catch (InvalidInputException e) {
            throw CliException.usage("--base", e.getText());
        }
        return importer.read(pages.sources(), pages.workbooks());
    }

    private static CliException nothingFound(PageImport imported) {
        PageText reason = imported.getNotUnderstood().stream().findFirst().orElse(null);
        if (reason != null) {
            String text = reason.text().isEmpty() ? "" : ThaiText.quoted(reason.text()) + ": ";
            String what = reason.place() + ": " + text;
            return CliException.document(BilingualText.of(
                    what + reason.reason().getTh() + " จึงไม่พบข้อใดในหน้านี้",
                    what + reason.reason().getEn() + "; no item was found"));
        }
        String sources = String.join(", ", imported.getSources());
        return CliException.document(BilingualText.of(
                sources + ": ไม่พบข้อใดในหน้านี้: ไม่มีรหัสข้อ (o1, ข้อ ๐๑) และไม่มีชื่อที่ใกล้เคียงชื่อข้อ",
                sources + ": no item was found: it has no codes (o1) and no titles that are like those of the form"));
    }
}
