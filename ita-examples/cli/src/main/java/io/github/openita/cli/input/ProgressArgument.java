package io.github.openita.cli.input;

import io.github.openita.cli.output.Console;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.io.csv.FormKind;
import io.github.openita.io.csv.FormTitle;
import io.github.openita.io.csv.ProgressCsv;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Progress reports on the command line. */
public final class ProgressArgument {

    private ProgressArgument() {}

    /** A report as it is written, from a document, or from a table where edition and year are asked for or a form says them. */
    public static ProgressReport read(String progress, @Nullable String year, ItaJson json, Console console) {
        return TableArgument.isTable(progress)
                ? table(progress, year, json, console)
                : json.read(DocumentType.PROGRESS, console.source(progress));
    }

    private static ProgressReport table(String progress, @Nullable String year, ItaJson json, Console console) {
        Source source = console.source(progress);
        boolean told = json.chosen().isPresent() && year != null;
        Optional<FormTitle> title = told ? Optional.empty() : FormTitle.find(source, FormKind.PROGRESS);
        Edition edition = json.chosen()
                .or(() -> title.flatMap(FormTitle::edition).map(json::edition))
                .orElse(null);
        FiscalYear carriedOut = year == null ? title.map(FormTitle::fiscalYear).orElse(null) : YearArgument.parse(year);
        if (edition == null || carriedOut == null) {
            throw TableArgument.noEditionOrYear(progress);
        }
        return ProgressCsv.read(source, edition, carriedOut);
    }
}
