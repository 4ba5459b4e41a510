package io.github.openita.cli;

import io.github.openita.core.edition.Edition;
import io.github.openita.io.report.Reports;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code editions [NAME|YEAR|FILE]}: what is built in, or all that is known of one edition. */
@Command(
        name = "editions",
        description = {"แบบประเมินที่มีในตัว", "the editions that are built in, or one of them in full"})
final class EditionsCommand extends ItaCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME|YEAR|FILE",
            description = {"ชื่อ ปีงบประมาณ หรือไฟล์", "a name, a fiscal year or a file"})
    @Nullable
    String edition;

    @Override
    Output output(Console console, Format format) {
        if (edition == null) {
            List<Edition> all = console.json().editions().all();
            return output(format, () -> console.json().write(all), () -> Reports.editions(all, language()));
        }
        Edition one = EditionArgument.resolve(edition, console);
        return output(format, () -> console.json().write(one), () -> Reports.edition(one, language()));
    }
}
