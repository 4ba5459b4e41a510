package io.github.openita.cli.input;

import io.github.openita.cli.output.Console;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.io.csv.ProgressCsv;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import org.jspecify.annotations.Nullable;

/** Progress reports on the command line. */
public final class ProgressArgument {

    private ProgressArgument() {}

    /** A report as it is written, from a document, or from a table where edition and year are asked for. */
    public static ProgressReport read(String progress, @Nullable String year, ItaJson json, Console console) {
        return TableArgument.isTable(progress)
                ? table(progress, year, json, console)
                : json.read(DocumentType.PROGRESS, console.source(progress));
    }

    private static ProgressReport table(String progress, @Nullable String year, ItaJson json, Console console) {
        Edition edition = json.chosen().orElse(null);
        if (edition == null || year == null) {
            throw TableArgument.noEditionOrYear(progress);
        }
        FiscalYear carriedOut = YearArgument.parse(year);
        return ProgressCsv.read(console.source(progress), edition, carriedOut);
    }
}
