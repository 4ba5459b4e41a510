package io.github.openita.cli.input;

import io.github.openita.cli.output.Console;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.io.csv.PlanCsv;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;

/** Plans of measures on the command line. */
public final class PlanArgument {

    private PlanArgument() {}

    /** A plan as it is written, from a document, or from a table of the year that is asked for. */
    public static MeasurePlan read(String plan, FiscalYear ofTable, ItaJson json, Console console) {
        return TableArgument.isTable(plan)
                ? PlanCsv.read(console.source(plan), ofTable)
                : json.read(DocumentType.PLAN, console.source(plan));
    }
}
