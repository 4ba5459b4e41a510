package io.github.openita.cli.command;

import io.github.openita.cli.input.DisclosureArgument;
import io.github.openita.cli.input.EditionArgument;
import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.disclosure.CarriedDisclosure;
import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.BilingualText;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.Reports;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code carry DISCLOSURE --to EDITION}: last year's disclosure on a new form. */
final class CarryCommand extends CommandRun {

    String disclosure = "";

    String to = "";

    @Nullable
    String edition;

    @Override
    void declare(Arguments takes) {
        takes.says("ยกเอกสารการเปิดเผยข้อมูลไปใช้กับแบบของปีอื่น", "carry a disclosure to the form of another year");
        takes.parameter(
                "DISCLOSURE",
                found -> disclosure = found,
                "เอกสารการเปิดเผยข้อมูล (JSON หรือตาราง .csv .xlsx) หรือ - สำหรับ standard input (JSON)",
                "a disclosure document (JSON, or a .csv or .xlsx table), or - for JSON from standard input");
        takes.neededOption(
                "--to",
                "NAME|YEAR|FILE",
                found -> to = found,
                "แบบประเมินที่จะยกไป: ชื่อ ปีงบประมาณ หรือไฟล์",
                "the edition to carry it to: a name, a fiscal year or a file");
        takes.edition(
                found -> edition = found,
                "แบบประเมินของเอกสาร หากเอกสารไม่ได้ระบุหรือเป็นแบบจากไฟล์",
                "the edition of the document, where it names none or one from a file");
    }

    @Override
    Set<Format> formats() {
        return Format.IMPORTS;
    }

    @Override
    void run(Console console, Format format) {
        ItaJson json = EditionArgument.reader(edition, console);
        Edition target = EditionArgument.resolve(to, console);
        EditionArgument.refuseUnknownItems(target);
        Disclosure read = DisclosureArgument.readStrictly(disclosure, json, console);
        Edition from = json.chosen().orElseGet(() -> editionOf(read, console));
        EditionArgument.refuseUnknownItems(from);
        CarriedDisclosure carried = read.carryTo(from, target);
        Report report = Reports.carried(carried, from, target, language());
        if (format == Format.JSON) {
            ItaJson writer = console.json().with(target);
            console.write(writer.write(carried.getDisclosure().toBuilder()
                    .edition(writer.nameOf(target))
                    .build()));
            console.tell(report);
        } else {
            console.write(output(format, () -> "", () -> report));
        }
    }

    private Edition editionOf(Disclosure read, Console console) {
        return read.getEdition()
                .map(console.json()::edition)
                .orElseThrow(() -> CliException.document(BilingualText.of(
                        Console.nameOf(disclosure) + ": ไม่ได้ระบุแบบประเมิน (\"edition\"): ระบุด้วย --edition",
                        Console.nameOf(disclosure) + ": no edition is named (\"edition\"): name it with --edition")));
    }
}
