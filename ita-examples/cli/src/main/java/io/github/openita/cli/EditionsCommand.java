package io.github.openita.cli;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.Reports;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** {@code editions [NAME|FILE]}: what is built in, or all that is known of one edition. */
@picocli.CommandLine.Command(
        name = "editions",
        description = {"แบบประเมินที่มีในตัว", "the editions that are built in, or one of them in full"})
final class EditionsCommand extends Command {

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME|FILE",
            description = {"ชื่อ ปีงบประมาณ หรือไฟล์", "a name, a fiscal year or a file"})
    @Nullable
    String edition;

    @Override
    String output(Console console) {
        if (edition == null) {
            List<Edition> all = Editions.all();
            return options.format.equals("json")
                    ? ItaJson.standard().write(all)
                    : shown(Reports.editions(all, language()));
        }
        Edition one = EditionArgument.resolve(edition, console);
        return options.format.equals("json") ? ItaJson.standard().write(one) : shown(Reports.edition(one, language()));
    }

    private String shown(Report report) {
        return options.format.equals("markdown") ? report.toMarkdown() : report.toText();
    }
}
