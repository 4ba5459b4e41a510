package io.github.openita.cli.input;

import io.github.openita.cli.output.Console;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.io.csv.FormKind;
import io.github.openita.io.csv.FormTitle;
import io.github.openita.io.csv.PlanCsv;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans of measures on the command line. */
public final class PlanArgument {

    private PlanArgument() {}

    /**
     * A plan as it is written, from a document, or from a table: of the year that is asked for, else of the one that a form
     * says it is of, else of that one.
     */
    public static MeasurePlan read(
            String plan, @Nullable FiscalYear asked, FiscalYear ofTable, ItaJson json, Console console) {
        Source source = console.source(plan);
        if (!TableArgument.isTable(plan)) {
            return json.read(DocumentType.PLAN, source);
        }
        FiscalYear year = Optional.ofNullable(asked)
                .or(() -> FormTitle.find(source, FormKind.PLAN).map(FormTitle::fiscalYear))
                .orElse(ofTable);
        return PlanCsv.read(source, year);
    }
}
